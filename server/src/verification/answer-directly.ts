import type { ServerResponse } from "node:http";
import type { HeaderList } from "../platform/header-list.js";

export interface DirectAnswer {
  readonly status: number;
  /** Beside those that every answer has. */
  readonly headers: HeaderList;
  readonly body: string;
}

/** Throws for what can't be sent, before anything is. */
export type AnswerDirectly = (response: ServerResponse, requestId: string, answer: DirectAnswer) => void;

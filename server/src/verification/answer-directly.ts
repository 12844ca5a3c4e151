import type { FastifyReply } from "fastify";
import type { HeaderList } from "../platform/header-list.js";

/** Answers 200 with a body, and with these headers beside those that every answer has. */
export type AnswerDirectly = (reply: FastifyReply, headers: HeaderList, body: string) => void;

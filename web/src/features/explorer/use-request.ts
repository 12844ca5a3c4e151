import { useState } from "react";
import { t } from "../../lib/text";
import { sendRequest, type Answer, type ExplorerRequest } from "./send-request";

export type RequestState =
  | { readonly kind: "idle" }
  /** With the answer to the one before, which stays on the screen until then. */
  | { readonly kind: "busy"; readonly last: Answer | null }
  | { readonly kind: "answered"; readonly answer: Answer }
  /** Nothing was sent, or nothing came back. */
  | { readonly kind: "failed"; readonly message: string };

/** The last request and what became of it. Lives and dies with the page. */
export function useRequest() {
  const [state, setState] = useState<RequestState>({ kind: "idle" });
  const send = async (request: ExplorerRequest) => {
    setState((before) => ({ kind: "busy", last: before.kind === "answered" ? before.answer : null }));
    try {
      setState({ kind: "answered", answer: await sendRequest(request) });
    } catch (error) {
      setState({ kind: "failed", message: messageOf(error) });
    }
  };
  return { state, send };
}

/** What fetch throws says nothing that helps, and differs from browser to browser. */
const messageOf = (error: unknown): string =>
  error instanceof SyntaxError ? error.message : t("The server can’t be reached. Check the connection and try again.");

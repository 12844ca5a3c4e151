import type { AnswerDirectly } from "../verification/answer-directly.js";

/**
 * Answers past Fastify, which keeps headers by their names until the end: for a short answer with many of them that takes as long
 * as to decide what it says.
 *
 * @param always What every answer has.
 */
export function directAnswers(
  always: Readonly<Record<string, string>>,
  connections: { readonly areStopping: boolean },
): AnswerDirectly {
  const first = Object.entries(always).flat();
  return (response, requestId, { status, headers, body }) => {
    const bytes = Buffer.byteLength(body);
    const all = [...first, "x-request-id", requestId, ...headers, "content-length", String(bytes)];
    if (connections.areStopping) all.push("connection", "close");
    response.writeHead(status, all);
    // With as many bytes as letters it is ASCII, and goes out as it is.
    response.end(body, bytes === body.length ? "latin1" : "utf8");
  };
}

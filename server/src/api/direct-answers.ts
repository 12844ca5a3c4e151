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
  return (reply, headers, body) => {
    const last = ["content-length", String(Buffer.byteLength(body))];
    if (connections.areStopping) last.push("connection", "close");
    reply.raw.writeHead(200, first.concat("x-request-id", reply.request.id, headers, last));
    reply.hijack();
    reply.raw.end(body);
  };
}

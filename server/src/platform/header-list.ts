import type { FastifyReply } from "fastify";

/** Names and values of headers in turn. */
export type HeaderList = readonly string[];

export function setHeaders(reply: FastifyReply, headers: HeaderList): FastifyReply {
  for (let index = 0; index < headers.length; index += 2) reply.header(headers[index] ?? "", headers[index + 1]);
  return reply;
}

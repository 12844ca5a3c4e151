import type { Socket } from "node:net";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "../platform/logger.js";
import { headersOf, toAppError, toGraphQLError, toRestBody } from "./format-error.js";
import { graphqlMediaType } from "./graphql.route.js";

/** Answers whatever was thrown outside of GraphQL's execution, in the form that the surface's clients read. */
export function answerError(log: Logger, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, headers, body: rest } = restAnswer(log, error, request.id);
  reply.code(status).headers(headers);
  if (!/^\/graphql(?:\?|$)/.test(request.url)) {
    return reply.type("application/json; charset=utf-8").send(JSON.stringify(rest));
  }
  const body = JSON.stringify({ errors: [toGraphQLError(error, request.id)] });
  return reply.type(`${graphqlMediaType(request)}; charset=utf-8`).send(body);
}

/** An error in the form of a REST answer. What nobody foresaw goes to the log. */
export function restAnswer(log: Logger, error: unknown, requestId: string) {
  const known = toAppError(error);
  if (known.status >= 500) log.error({ err: known.cause, requestId }, "a request failed");
  return { status: known.status, headers: headersOf(known), body: toRestBody(known, requestId) };
}

/** Answers what isn't even HTTP, before there is a request: on the bare connection, which then ends. */
export function answerBrokenConnection(headers: Record<string, string>) {
  return (error: FastifyError & { code?: string }, socket: Socket): void => {
    if (error.code === "ECONNRESET" || socket.destroyed || !socket.writable) return void socket.destroy();
    const [status, reason, message] =
      error.code === "HPE_HEADER_OVERFLOW"
        ? ([431, "Request Header Fields Too Large", "The headers are too large"] as const)
        : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
          ? ([408, "Request Timeout", "The request took too long to arrive"] as const)
          : ([400, "Bad Request", "The request is malformed"] as const);
    const body = JSON.stringify({ error: message, code: "bad_request", status });
    const lines = Object.entries({
      ...headers,
      "content-type": "application/json; charset=utf-8",
      "content-length": String(Buffer.byteLength(body)),
      connection: "close",
    }).map(([name, value]) => `${name}: ${value}`);
    socket.end([`HTTP/1.1 ${status} ${reason}`, ...lines, "", body].join("\r\n"));
  };
}

import type { IncomingMessage } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../context/context.js";
import { rateLimitHeaders } from "../limits/rate-limit-headers.js";
import { invalidApiKey, unauthenticated } from "../platform/errors.js";
import { setHeaders } from "../platform/header-list.js";
import { whenThere } from "../platform/soon.js";
import type { AnswerDirectly } from "./answer-directly.js";
import { authorizeCall } from "./authorize-call.js";
import { readForwarded, readTarget } from "./forwarded-call.js";
import { identityHeaders } from "./identity-headers.js";
import { refusalError } from "./refusal-error.js";

/** An error in the form of a REST answer. */
export interface RestAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: { readonly error: string; readonly code: string };
}

interface Edge {
  /** Of nobody: the key is what is asked about. */
  readonly contextOf: (request: FastifyRequest) => Context;
  /** The key that a request presents; null when it presents none. */
  readonly keyOf: (request: IncomingMessage) => string | null;
  readonly answerOf: (error: unknown, request: FastifyRequest) => RestAnswer;
  readonly answerDirectly: AnswerDirectly;
}

/**
 * Any method of `/v1/authz/{environment}`: for proxies, which let a call pass when the answer is 200, and otherwise hand the
 * answer on to whoever made the call.
 */
export function authzRoute(app: FastifyInstance, { contextOf, keyOf, answerOf, answerDirectly }: Edge): void {
  void app.register((scope, _, done) => {
    // Some proxies send the call's body along: it is of any type, and of no interest.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, _body, parsed) => parsed(null));
    scope.addHook("onRequest", ({ headers }, _reply, next) => {
      // Of no interest either, and one that is no type at all would be refused.
      delete headers["content-type"];
      next();
    });
    scope.setErrorHandler((error, request, reply) => refuse(reply, request, answerOf(error, request)));

    scope.all("/v1/authz/*", (request, reply) => {
      const secret = keyOf(request.raw);
      if (secret === null) throw unauthenticated();
      const { where, path } = readTarget(request.url);
      const { headers, method } = request;
      const ctx = contextOf(request);
      const authorizing = authorizeCall(ctx, {
        where,
        secret,
        userAgent: headers["user-agent"] ?? null,
        readCall: () => ({ ...readForwarded(headers, { method, path }), ipAddress: ctx.ipAddress }),
      });
      return whenThere(authorizing, (found) => {
        if (!found) throw invalidApiKey();
        const { outcome, customer } = found;
        const limits = rateLimitHeaders(outcome.rateLimit);
        const refusal = refusalError(outcome);
        if (refusal) refuse(setHeaders(reply, limits), request, answerOf(refusal, request));
        else answerDirectly(reply, [...limits, ...identityHeaders(outcome, customer), "x-claviger-status", "200"], "");
      });
    });
    done();
  });
}

function refuse(reply: FastifyReply, { url }: FastifyRequest, { status, headers, body }: RestAnswer): void {
  reply
    .code(readTarget(url).isNginx ? statusForNginx(status) : status)
    .headers(headers)
    .header("x-claviger-status", status)
    .header("x-claviger-code", body.code)
    .header("x-claviger-message", body.error.replaceAll(/[^ -~]|["\\]/g, "?"))
    .type("application/json; charset=utf-8")
    .send(JSON.stringify(body));
}

/** nginx's auth_request takes every other answer for a broken server, and says 500. That is right for 5xx. */
const statusForNginx = (status: number): number => (status < 500 && status !== 401 ? 403 : status);

import type { IncomingMessage, RequestListener } from "node:http";
import { LIMITS } from "@claviger/shared/limits";
import type { Context } from "../context/context.js";
import { rateLimitHeaders } from "../limits/rate-limit-headers.js";
import { invalidApiKey, payloadTooLarge, unauthenticated } from "../platform/errors.js";
import type { HeaderList } from "../platform/header-list.js";
import { whenThere, type Soon } from "../platform/soon.js";
import type { AnswerDirectly, DirectAnswer } from "./answer-directly.js";
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
  readonly contextOf: (request: IncomingMessage) => Context;
  /** The key that a request presents; null when it presents none. */
  readonly keyOf: (request: IncomingMessage) => string | null;
  readonly answerOf: (error: unknown, ctx: Context) => RestAnswer;
  readonly answerDirectly: AnswerDirectly;
}

const PREFIX = "/v1/authz/";

export const isForAuthz = (url: string | undefined): boolean => url?.startsWith(PREFIX) ?? false;

/**
 * Any method of `/v1/authz/{environment}`: for proxies, which let a call pass when the answer is 200, and otherwise hand the
 * answer on to whoever made the call. Some send the call's body along, of whatever type: it is of no interest.
 */
export const authzRoute =
  (edge: Edge): RequestListener =>
  (request, response) => {
    const ctx = edge.contextOf(request);
    const answer = (directly: DirectAnswer): void => edge.answerDirectly(response, ctx.requestId, directly);
    const refuse = (error: unknown): void => answer(refusal(request, edge.answerOf(error, ctx)));
    try {
      const answered = whenThere(authorize(edge, ctx, request), answer);
      if (answered instanceof Promise) answered.catch(refuse);
    } catch (error) {
      refuse(error);
    }
  };

function authorize(edge: Edge, ctx: Context, request: IncomingMessage): Soon<DirectAnswer> {
  const { headers, method = "", url = "" } = request;
  if (Number(headers["content-length"]) > LIMITS.bodyBytes) throw payloadTooLarge();
  const secret = edge.keyOf(request);
  if (secret === null) throw unauthenticated();
  const { where, path } = readTarget(url);
  const authorizing = authorizeCall(ctx, {
    where,
    secret,
    userAgent: ctx.userAgent,
    readCall: () => readForwarded(headers, { method, path, ipAddress: ctx.ipAddress }),
  });
  return whenThere(authorizing, (found) => {
    if (!found) throw invalidApiKey();
    const { outcome, customer } = found;
    const limits = rateLimitHeaders(outcome.rateLimit);
    const error = refusalError(outcome);
    if (error) return refusal(request, edge.answerOf(error, ctx), limits);
    return { status: 200, headers: [...limits, ...identityHeaders(outcome, customer), ...ALLOWED], body: "" };
  });
}

const ALLOWED = ["x-claviger-status", "200"];

function refusal({ url = "" }: IncomingMessage, answer: RestAnswer, limits: HeaderList = []): DirectAnswer {
  const { status, headers, body } = answer;
  return {
    status: readTarget(url).isNginx ? statusForNginx(status) : status,
    headers: [
      ...Object.entries(headers).flat(),
      ...limits,
      "x-claviger-status",
      String(status),
      "x-claviger-code",
      body.code,
      "x-claviger-message",
      body.error.replaceAll(/[^ -~]|["\\]/g, "?"),
      "content-type",
      "application/json; charset=utf-8",
    ],
    body: JSON.stringify(body),
  };
}

/** nginx's auth_request takes every other answer for a broken server, and says 500. That is right for 5xx. */
const statusForNginx = (status: number): number => (status < 500 && status !== 401 ? 403 : status);

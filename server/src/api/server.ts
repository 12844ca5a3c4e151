import { randomUUID } from "node:crypto";
import { LIMITS } from "@claviger/shared/limits";
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { AppError } from "../platform/errors.js";
import { exportsRoute } from "../audit/exports.route.js";
import { authzRoute } from "../verification/authz.route.js";
import { verifyRoute } from "../verification/verify.route.js";
import { lookAfterConnections } from "./connections.js";
import { anonymousContext, identify, openContext, type ContextDeps } from "./context.js";
import { presentedKey, refuseRepeatedHeaders } from "./credentials.js";
import { answerBrokenConnection, answerError, restAnswer } from "./errors.js";
import { graphqlRoute } from "./graphql.route.js";
import { healthRoutes } from "./health.route.js";
import { servePanel } from "./panel.js";
import { createSchema } from "./schema.js";
import type { Logger } from "../platform/logger.js";
import type { Metrics } from "../platform/metrics.js";
import { metricsRoute } from "./metrics.route.js";
import { apiHeaders, securityHeaders } from "./security-headers.js";
import { SessionCookie } from "./session-cookie.js";

export interface ServerDeps extends ContextDeps {
  /** How many proxies in front may be believed about the client's address and the address it asked for. */
  readonly trustedProxies: number;
  /** What may be read of the metrics here, and with what; null for nothing. */
  readonly metrics: { readonly read: Metrics; readonly token: string } | null;
  /** Where exports are kept until they expire. */
  readonly exportsFolder: string;
  /** The built panel. */
  readonly panelFolder: string;
}

/** The whole product over HTTP. It listens when it is told to, and ends with `close` when every request is answered. */
export async function createServer(deps: ServerDeps): Promise<FastifyInstance> {
  const headers = securityHeaders(deps.publicUrl);
  const ofApi = apiHeaders(deps.publicUrl);
  const app = fastify({
    loggerInstance: withoutChildren(deps.log),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LIMITS.bodyBytes,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    trustProxy: deps.trustedProxies > 0 && ((_, hop) => hop < deps.trustedProxies),
    requestTimeout: 30_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
    clientErrorHandler: answerBrokenConnection(headers),
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply.headers(headers)),
  });
  acceptOnlyJson(app);
  app.setErrorHandler(answerError);
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(isApi(request.url) ? ofApi : headers).header("x-request-id", request.id);
    refuseRepeatedHeaders(request.raw);
    done();
  });
  // Node would refuse an expectation that it doesn't know, without our headers. The protocol lets us ignore it.
  app.server.on("checkExpectation", (request, response) => app.server.emit("request", request, response));
  lookAfterConnections(app);

  const cookie = new SessionCookie(deps.publicUrl);
  await servePanel(app, deps.panelFolder);
  await graphqlRoute(
    app,
    await createSchema(),
    (request, reply) => openContext(deps, cookie, request, (session) => cookie.write(reply, session)),
    deps,
  );
  verifyRoute(app, (request) => {
    const ctx = anonymousContext(deps, request, refuseSession);
    return { ctx, identify: () => identify(ctx, deps, cookie, request) };
  });
  authzRoute(app, {
    contextOf: (request) => anonymousContext(deps, request, refuseSession),
    keyOf: presentedKey,
    answerOf: restAnswer,
  });
  exportsRoute(app, deps.exportsFolder, (request) => openContext(deps, cookie, request, refuseSession));
  healthRoutes(app, deps.dataSource);
  if (deps.metrics) metricsRoute(app, deps.metrics.read, deps.metrics.token);
  return app;
}

/** A logger for each request would cost as much as all the rest of a verification: who logs names the request. */
function withoutChildren(log: Logger): FastifyBaseLogger {
  const one: FastifyBaseLogger = Object.assign(Object.create(log) as FastifyBaseLogger, { child: () => one });
  return one;
}

const isApi = (url: string): boolean => /^\/(?:graphql|v1)(?:[/?]|$)/.test(url);

function refuseSession(): never {
  throw new Error("Nobody signs in or out over REST");
}

/** Forms and plain text are what other sites' pages can send without asking; nothing here takes them. */
function acceptOnlyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    if (request.headers["content-encoding"] !== undefined && request.headers["content-encoding"] !== "identity") {
      return done(new AppError("UNSUPPORTED_MEDIA_TYPE", "Send the body uncompressed"));
    }
    return parse(request, body as string, done);
  });
}

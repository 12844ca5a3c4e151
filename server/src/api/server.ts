import { randomUUID } from "node:crypto";
import { createServer as createHttpServer } from "node:http";
import { LIMITS } from "@claviger/shared/limits";
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { AppError } from "../platform/errors.js";
import { exportsRoute } from "../audit/exports.route.js";
import { authzRoute, isForAuthz } from "../verification/authz.route.js";
import { verifyRoute } from "../verification/verify.route.js";
import { arrivalOf } from "./arrival.js";
import { lookAfterConnections } from "./connections.js";
import { anonymousContext, identify, openContext, type ContextDeps } from "./context.js";
import { presentedKey, refuseRepeatedHeaders } from "./credentials.js";
import { answerBrokenConnection, answerError, restAnswer } from "./errors.js";
import { directAnswers } from "./direct-answers.js";
import { graphqlRoute } from "./graphql.route.js";
import { healthRoutes } from "./health.route.js";
import { servePanel } from "./panel.js";
import { createSchema } from "./schema.js";
import type { Metrics } from "../platform/metrics.js";
import { metricsRoute } from "./metrics.route.js";
import { headersByPath } from "./security-headers.js";
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
  const headers = headersByPath(deps.publicUrl);
  const trusted = deps.trustedProxies > 0 && ((_: string, hop: number) => hop < deps.trustedProxies);
  const answerTo = (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
    answerError(deps.log, error, request, reply);
  // Fastify isn't given the log: it would listen to the end of every answer, for lines that nobody wants.
  const app = fastify({
    bodyLimit: LIMITS.bodyBytes,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    trustProxy: trusted,
    // Calls of other APIs have nothing that Fastify could read or route, and nobody waits as often as those who make them.
    serverFactory: (toFastify) =>
      createHttpServer(HTTP, (request, response) => {
        if (isForAuthz(request.url)) return authorize(request, response);
        // Fastify would wait for the end of what says its type, and Node has ended what has no body.
        if (request.readableEnded) delete request.headers["content-type"];
        toFastify(request, response);
      }),
    clientErrorHandler: answerBrokenConnection(headers.ofPages),
    frameworkErrors: (error, request, reply) => void answerTo(error, request, reply.headers(headers.ofPages)),
  });
  acceptOnlyJson(app);
  app.setErrorHandler(answerTo);
  app.addHook("onRequest", ({ raw }, _, done) => {
    refuseRepeatedHeaders(raw);
    done();
  });
  app.addHook("onSend", ({ id, url }, reply, payload, done) => {
    reply.headers(headers.of(url)).header("x-request-id", id);
    done(null, payload);
  });
  // Node would refuse an expectation that it doesn't know, without our headers. The protocol lets us ignore it.
  app.server.on("checkExpectation", (request, response) => app.server.emit("request", request, response));
  const connections = lookAfterConnections(app);

  const cookie = new SessionCookie(deps.publicUrl);
  await servePanel(app, deps.panelFolder);
  await graphqlRoute(
    app,
    await createSchema(),
    (request, reply) => openContext(deps, cookie, request, (session) => cookie.write(reply, session)),
    deps,
  );
  verifyRoute(
    app,
    (request) => {
      const ctx = anonymousContext(deps, request, refuseSession);
      return { ctx, identify: () => identify(ctx, deps, cookie, request) };
    },
    directAnswers(headers.ofApi, connections),
  );
  const authorize = authzRoute({
    contextOf: (request) => anonymousContext(deps, arrivalOf(request, trusted), refuseSession),
    keyOf: (request) => {
      refuseRepeatedHeaders(request);
      return presentedKey(request);
    },
    answerOf: (error, { requestId }) => restAnswer(deps.log, error, requestId),
    answerDirectly: directAnswers(headers.ofAuthz, connections),
  });
  exportsRoute(app, deps.exportsFolder, (request) => openContext(deps, cookie, request, refuseSession));
  healthRoutes(app, deps.dataSource);
  if (deps.metrics) metricsRoute(app, deps.metrics.read, deps.metrics.token);
  return app;
}

const HTTP = {
  // Nobody waits for the end of a body that isn't there.
  optimizeEmptyRequests: true,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 72_000,
  connectionsCheckingInterval: 2_000,
} as const;

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

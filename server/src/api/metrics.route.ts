import { fastify, type FastifyInstance } from "fastify";
import { AppError, notFound } from "../platform/errors.js";
import { equalTexts } from "../platform/hashing.js";
import type { Logger } from "../platform/logger.js";
import type { Metrics } from "../platform/metrics.js";
import { answerError } from "./errors.js";

/** `GET /metrics`, for whoever knows the token; for everybody when there is none. */
export function metricsRoute(app: FastifyInstance, metrics: Metrics, token: string | null): void {
  app.get("/metrics", async (request, reply) => {
    const given = /^bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    if (token !== null && !equalTexts(given, token)) {
      throw new AppError("UNAUTHENTICATED", "Reading the metrics takes the token");
    }
    const { type, text } = await metrics.read();
    return reply.type(type).send(text);
  });
}

/** The metrics on a port of their own, and nothing else. */
export function createMetricsServer(metrics: Metrics, token: string | null, log: Logger): FastifyInstance {
  const app = fastify({ forceCloseConnections: true });
  app.setErrorHandler((error, request, reply) => answerError(log, error, request, reply));
  app.setNotFoundHandler(() => {
    throw notFound("Path");
  });
  metricsRoute(app, metrics, token);
  return app;
}

import type { FastifyRequest } from "fastify";
import { AppError, forbidden } from "../platform/errors.js";

/**
 * Refuses a POST that carries the session's cookie and may have been sent by another site's page. `Origin` and
 * `Sec-Fetch-Site` are set by the browser; no page can forge them.
 */
export function requireSameOrigin(request: FastifyRequest, publicUrl: string | null): void {
  if (!/^application\/json\s*(;|$)/i.test(request.headers["content-type"] ?? "")) {
    throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send application/json");
  }
  if (request.headers["sec-fetch-site"] === "same-origin") return;
  const { origin } = request.headers;
  if (origin && (origin === publicUrl || origin === `${request.protocol}://${request.host}`)) return;
  throw forbidden("A request with a session must come from this server's own pages");
}

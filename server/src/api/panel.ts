import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { AppError, notFound } from "../platform/errors.js";

/** First segments of paths that never are the panel's. */
const RESERVED = new Set(["v1", "graphql", "metrics", "healthz", "readyz"]);

/** Where the panel leads on to the explorer of the organization that was open last. */
const EXPLORER = "/?open=explorer";

/**
 * Serves the built panel, and answers for every path that nothing else answers for. Deep links get the panel's page, whose
 * router knows them; a missing file never does.
 */
export async function servePanel(app: FastifyInstance, folder: string): Promise<void> {
  const isBuilt = existsSync(join(folder, "index.html"));
  const allowed = collectMethods(app);
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      dotfiles: "ignore",
      cacheControl: false,
      // The build compressed each file once, better than anything could while somebody waits.
      preCompressed: true,
      setHeaders: (reply, path) => void reply.header("cache-control", cachingOf(path)),
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.replace(/\?.*$/s, "");
    if (isBuilt && path === "/graphql" && isBrowserVisit(request)) return reply.redirect(EXPLORER);
    const methods = [...allowed].find(([pattern]) => matches(pattern, path))?.[1];
    if (methods) throw methodNotAllowed(reply, methods);
    const segments = segmentsOf(request.url);
    if (!segments || RESERVED.has(segments[0] ?? "") || segments.some((segment) => segment.startsWith("."))) {
      throw notFound("Path");
    }
    if (!isBuilt) throw new AppError("NOT_FOUND", "The panel isn't built: run the build of the web workspace");
    if (request.method !== "GET" && request.method !== "HEAD") throw methodNotAllowed(reply, ["GET", "HEAD"]);
    if (segments[0] === "assets" || !acceptsHtml(request)) throw notFound("Path");
    return reply.sendFile("index.html");
  });
}

/** Somebody who opens an address in a browser. Programs that take anything don't ask for a page by name. */
const isBrowserVisit = ({ method, headers: { accept } }: FastifyRequest): boolean =>
  (method === "GET" || method === "HEAD") && /\btext\/html\b/i.test(accept ?? "");

/** Whether a path is one of a route's, such as `/v1/exports/:job`. */
function matches(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split("/"), path.split("/")];
  if (wanted.length !== given.length) return false;
  return wanted.every((segment, index) => segment === given[index] || (segment.startsWith(":") && given[index] !== ""));
}

function methodNotAllowed(reply: FastifyReply, methods: Iterable<string>): AppError {
  reply.header("allow", [...methods].toSorted().join(", "));
  return new AppError("METHOD_NOT_ALLOWED", "This path doesn't take that method");
}

/** Files under assets carry a hash of what is in them; the page that names them must not be older than they are. */
const cachingOf = (path: string): string =>
  /[\\/]assets[\\/]/.test(path) ? "public, max-age=31536000, immutable" : "no-cache";

function acceptsHtml({ headers: { accept } }: FastifyRequest): boolean {
  return accept === undefined || /text\/html|\*\/\*/i.test(accept);
}

/** The segments of a path as a file system would take them; null for what can't be decoded. */
function segmentsOf(url: string): string[] | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ""))
      .split(/[\\/]+/)
      .filter((segment) => segment !== "");
  } catch {
    return null;
  }
}

function collectMethods(app: FastifyInstance): Map<string, Set<string>> {
  const methods = new Map<string, Set<string>>();
  app.addHook("onRoute", ({ url, method }) => {
    const known = methods.get(url) ?? new Set();
    for (const one of [method].flat()) known.add(one);
    methods.set(url, known);
  });
  return methods;
}

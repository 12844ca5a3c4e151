import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

const LOOKED_AT_MILLISECONDS = 10_000;
const STALLED_MILLISECONDS = 60_000;

/**
 * Ends connections when the server stops: those that are answered last right after their answer, and those on which nothing
 * was ever asked at once. Node closes only those that wait for another request, and would wait for the rest. While it runs, a
 * connection ends on which nothing of an answer could be sent for `stalled` milliseconds: nobody reads it.
 */
export function lookAfterConnections(
  app: FastifyInstance,
  { lookedAt = LOOKED_AT_MILLISECONDS, stalled = STALLED_MILLISECONDS } = {},
): { readonly areStopping: boolean } {
  const sockets = new Set<Socket>();
  const connections = { areStopping: false };
  app.server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  // A timeout for every connection would be set and taken away with each request, for the few on which something waits.
  const looking = setInterval(() => {
    for (const socket of sockets) if (socket.writableLength > 0 && !socket.timeout) socket.setTimeout(stalled);
  }, lookedAt).unref();
  app.addHook("preClose", (done) => {
    connections.areStopping = true;
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    done();
  });
  app.addHook("onClose", (_, done) => {
    clearInterval(looking);
    done();
  });
  app.addHook("onSend", (_, reply, payload, done) => {
    if (connections.areStopping) reply.header("connection", "close");
    done(null, payload);
  });
  return connections;
}

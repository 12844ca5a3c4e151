import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/**
 * Ends connections when the server stops: those that are answered last right after their answer, and those on which nothing
 * was ever asked at once. Node closes only those that wait for another request, and would wait for the rest.
 */
export function closeConnectionsOnStop(app: FastifyInstance): void {
  const sockets = new Set<Socket>();
  let isStopping = false;
  app.server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  app.addHook("preClose", (done) => {
    isStopping = true;
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    done();
  });
  app.addHook("onSend", (_, reply, payload, done) => {
    if (isStopping) reply.header("connection", "close");
    done(null, payload);
  });
}

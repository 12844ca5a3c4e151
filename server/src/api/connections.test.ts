import { once } from "node:events";
import { connect, type AddressInfo, type Socket } from "node:net";
import { expect, test } from "@jest/globals";
import { fastify } from "fastify";
import { lookAfterConnections } from "./connections.js";

/** More than a connection holds on its way. */
const LONG = "x".repeat(64 * 1024 * 1024);

test("a connection ends whose answer nobody reads", async () => {
  const app = fastify();
  lookAfterConnections(app, { lookedAt: 20, stalled: 100 });
  app.get("/long", () => LONG);
  await app.listen({ port: 0, host: "127.0.0.1" });
  const opened = once(app.server, "connection") as Promise<[Socket]>;
  const client = connect((app.server.address() as AddressInfo).port, "127.0.0.1").on("error", () => {});
  try {
    client.write("GET /long HTTP/1.1\r\nHost: x\r\n\r\n");
    const [socket] = await opened;
    await once(socket, "close");
    expect(socket.bytesWritten).toBeGreaterThan(0);
  } finally {
    client.destroy();
    await app.close();
  }
});

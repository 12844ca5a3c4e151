import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import proxyAddr from "@fastify/proxy-addr";

/** Whether an address that a request names is a proxy's: it is told how far from here it is. False for none. */
export type Trusted = false | ((address: string, hop: number) => boolean);

/** What is known of a request before it is read. */
export interface Arrival {
  readonly id: string;
  /** Of the client, as far as proxies in between are believed. */
  readonly ip: string;
  readonly headers: IncomingHttpHeaders;
}

/** As Fastify has it, for requests that it doesn't get. */
export const arrivalOf = (request: IncomingMessage, trusted: Trusted): Arrival => ({
  id: randomUUID(),
  // None once whoever asked has gone.
  ip: (trusted ? proxyAddr(request, trusted) : request.socket.remoteAddress) ?? "",
  headers: request.headers,
});

import { beforeEach, expect, jest, test } from "@jest/globals";
import { askServer, isConnected, watchConnection, watchedFetch } from "./connection";

const server = jest.fn<typeof fetch>();
const noAnswer = () => Promise.reject(new TypeError("Failed to fetch"));
const answer = (status: number) => async () => new Response(null, { status });

beforeEach(async () => {
  globalThis.fetch = server;
  server.mockImplementation(answer(200));
  await askServer();
  server.mockClear();
});

/** What a request has made the panel ask is answered by then: one question is asked at a time. */
const untilAsked = askServer;

test("the connection is lost once a request fails and the server doesn't answer for itself either", async () => {
  server.mockImplementation(noAnswer);
  await expect(watchedFetch("/graphql")).rejects.toThrow("Failed to fetch");
  expect(await untilAsked()).toBe(false);
  expect(isConnected()).toBe(false);
  expect(server.mock.calls.slice(0, 2).map(([address]) => address)).toEqual(["/graphql", "/healthz"]);
});

test("a request that fails alone is no lost connection", async () => {
  server.mockImplementationOnce(noAnswer);
  await expect(watchedFetch("/graphql")).rejects.toThrow("Failed to fetch");
  await untilAsked();
  expect(isConnected()).toBe(true);
});

test("a request that was called off is no reason to ask", async () => {
  server.mockRejectedValueOnce(new DOMException("Aborted", "AbortError"));
  await expect(watchedFetch("/graphql")).rejects.toThrow("Aborted");
  expect(server).toHaveBeenCalledTimes(1);
});

test.each([502, 503, 504])("a proxy's %d counts as no answer when the server is as silent", async (status) => {
  server.mockImplementation(answer(status));
  await watchedFetch("/graphql");
  await untilAsked();
  expect(isConnected()).toBe(false);
});

test.each([200, 400, 401, 500])("an answer of %d brings the connection back, and says so once", async (status) => {
  server.mockImplementation(noAnswer);
  await askServer();
  const onChange = jest.fn();
  const unwatch = watchConnection(onChange);
  server.mockImplementation(answer(status));
  await Promise.all([watchedFetch("/graphql"), watchedFetch("/graphql")]);
  unwatch();
  expect(isConnected()).toBe(true);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test("an answer to what was asked before the connection was lost doesn't bring it back", async () => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  server.mockImplementationOnce(() => promise).mockImplementation(noAnswer);
  const late = watchedFetch("/graphql");
  await askServer();
  resolve(new Response(null));
  await late;
  expect(isConnected()).toBe(false);
});

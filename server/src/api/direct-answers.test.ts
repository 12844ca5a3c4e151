import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { fastify, type FastifyInstance, type FastifyReply } from "fastify";
import type { HeaderList } from "../platform/header-list.js";
import { lookAfterConnections } from "./connections.js";
import { directAnswers } from "./direct-answers.js";

let app: FastifyInstance;
let origin: string;
let begun: PromiseWithResolvers<void>;
let held: PromiseWithResolvers<void>;
let stopping: PromiseWithResolvers<void>;
beforeEach(async () => {
  [begun, held, stopping] = [Promise.withResolvers(), Promise.withResolvers(), Promise.withResolvers()];
  app = fastify();
  const directly = directAnswers({ "x-always": "so" }, lookAfterConnections(app));
  const answer = ({ raw, request }: FastifyReply, headers: HeaderList, body: string): void =>
    directly(raw, request.id, { status: 200, headers, body });
  app.addHook("preClose", (done) => {
    stopping.resolve();
    done();
  });
  app.get("/now", (_, reply) => answer(reply, ["x-own", "too"], "é!"));
  app.get("/plain", (_, reply) => answer(reply, [], "e!"));
  app.get("/held", async (_, reply) => {
    begun.resolve();
    await held.promise;
    answer(reply, [], "");
  });
  app.get("/wrong", (_, reply) => answer(reply, ["x-own", "a\nb"], ""));
  origin = await app.listen({ port: 0, host: "127.0.0.1" });
});
afterEach(() => app.close());

test("an answer that is written directly has the headers of every answer, its own, and its length in bytes", async () => {
  const answer = await fetch(`${origin}/now`);
  expect(await answer.text()).toBe("é!");
  expect([answer.status, ...["x-always", "x-own", "content-length"].map((name) => answer.headers.get(name))]).toEqual([
    200,
    "so",
    "too",
    "3",
  ]);
  expect(answer.headers.get("x-request-id")).toMatch(/./);
  expect(await (await fetch(`${origin}/plain`)).text()).toBe("e!");
});

test("it is none to a HEAD, and none where a header can't be sent: that is an error, and nobody waits in vain", async () => {
  const head = await fetch(`${origin}/now`, { method: "HEAD" });
  expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "3", ""]);
  expect((await fetch(`${origin}/wrong`)).status).toBe(500);
});

test("it ends its connection when the server stops meanwhile", async () => {
  const answered = fetch(`${origin}/held`);
  await begun.promise;
  const closed = app.close();
  await stopping.promise;
  held.resolve();
  expect((await answered).headers.get("connection")).toBe("close");
  await closed;
});

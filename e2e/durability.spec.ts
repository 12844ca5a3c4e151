import { connect } from "node:net";
import { once } from "node:events";
import type { Client } from "./support/client.js";
import { codeOf } from "./support/data-plane.js";
import { createKey, environmentOf, type Key } from "./support/seed.js";
import { Server, type Ended } from "./support/server.js";
import { expect, test } from "./support/test.js";

const CREATES = 200;
const KILL_AFTER = 60;

test("kill -9 in the middle of 200 creates: every acknowledged key is there and verifies", async ({
  place,
  server,
  owner,
  acme: { organization, project },
}) => {
  const acknowledged: Key[] = [];
  const create = async (number: number): Promise<void> => {
    const name = `Key ${number}`;
    acknowledged.push(await createKey(owner, organization, [project], { name }));
    if (acknowledged.length === KILL_AFTER) void server.kill();
  };
  const outcomes = await Promise.allSettled(Array.from({ length: CREATES }, (_, number) => create(number)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(KILL_AFTER);
  expect(outcomes.filter(({ status }) => status === "rejected").length).toBeGreaterThan(0);

  const restarted = await Server.start(place);
  try {
    const again = owner.at(restarted.origin);
    const environment = environmentOf(project, "DEVELOPMENT");
    const listed = await listKeys(again, organization.slug);
    for (const { id, name, secret } of acknowledged) {
      expect(listed.get(id)).toBe(name);
      expect(await codeOf(again, secret, environment)).toBe("VALID");
    }
    expect(listed.size).toBeLessThanOrEqual(CREATES);
  } finally {
    await restarted.kill();
  }
});

test("told to stop, the server still answers the request in flight, and ends with 0 within 10 seconds", async ({
  place,
  server,
  owner,
  acme: { organization, project },
}) => {
  const { secret } = await createKey(owner, organization, [project], { name: "Worker" });
  const environment = environmentOf(project, "DEVELOPMENT");
  const slow = await beginVerifying(server, secret, environment);

  const started = Date.now();
  const ended = server.stop();
  await expect.poll(() => isListening(server)).toBe(false);
  expect(await slow.finish()).toMatchObject({ valid: true, code: "VALID" });
  expect(await ended).toMatchObject({ code: 0 });
  expect(Date.now() - started).toBeLessThan(10_000);

  const restarted = await Server.start(place);
  expect(await codeOf(owner.at(restarted.origin), secret, environment)).toBe("VALID");
  await restarted.kill();
});

test("told to stop among creates, the server loses none that it acknowledged", async ({
  place,
  server,
  owner,
  acme: { organization, project },
}) => {
  const acknowledged: Key[] = [];
  const stopping: Promise<Ended>[] = [];
  const create = async (number: number): Promise<void> => {
    acknowledged.push(await createKey(owner, organization, [project], { name: `Key ${number}` }));
    if (stopping.length === 0) stopping.push(server.stop());
  };
  await Promise.allSettled(Array.from({ length: 40 }, (_, number) => create(number)));
  expect(await stopping[0]).toMatchObject({ code: 0 });

  const restarted = await Server.start(place);
  const listed = await listKeys(owner.at(restarted.origin), organization.slug);
  expect(acknowledged.filter(({ id }) => !listed.has(id))).toEqual([]);
  await restarted.kill();
});

/** Names by id. */
async function listKeys(client: Client, slug: string): Promise<Map<string, string>> {
  const data = await client.query<{ organization: { apiKeys: { nodes: { id: string; name: string }[] } } }>(
    `query ($slug: String!) { organization(slug: $slug) { apiKeys(first: 200) { nodes { id name } } } }`,
    { slug },
  );
  return new Map(data.organization.apiKeys.nodes.map(({ id, name }) => [id, name]));
}

/** Sends all of a request but its last byte, and waits until the server has taken its headers. */
async function beginVerifying({ port }: Server, key: string, environment: string) {
  const body = JSON.stringify({ key, environment });
  const socket = connect(Number(port), "localhost");
  await once(socket, "connect");
  let answer = "";
  socket.setEncoding("utf8").on("data", (text: string) => (answer += text));
  const head = ["POST /v1/verify HTTP/1.1", "Host: localhost", `Authorization: Bearer ${key}`].concat([
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Expect: 100-continue",
  ]);
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  await once(socket, "data");
  socket.write(body.slice(0, -1));
  return {
    async finish(): Promise<unknown> {
      const closed = once(socket, "close");
      socket.write(body.slice(-1));
      await closed;
      return JSON.parse(answer.slice(answer.indexOf("{"))) as unknown;
    },
  };
}

async function isListening({ origin }: Server): Promise<boolean> {
  return fetch(`${origin}/healthz`, { headers: { connection: "close" } }).then(
    ({ ok }) => ok,
    () => false,
  );
}

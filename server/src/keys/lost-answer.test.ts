import { connect, createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";
import { Event } from "../events/event.entity.js";
import { KeySecret } from "./key-secret.entity.js";

interface LossyLine {
  readonly origin: string;
  /** How many answers got lost. */
  lost: number;
  close(): Promise<void>;
}

interface Answered {
  readonly data: Readonly<Record<string, { readonly secret: string; readonly apiKey: { readonly id: string } } | null>>;
}

/** A line to a server that carries every request there, and breaks when the answer begins to come back. */
async function openLossyLine(port: number): Promise<LossyLine> {
  const proxy = createServer((client) => {
    const server = connect(port, "127.0.0.1");
    client.pipe(server);
    server.on("data", () => {
      line.lost++;
      client.destroy();
      server.destroy();
    });
    for (const socket of [client, server]) socket.on("error", () => socket.destroy());
    client.on("close", () => server.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const line: LossyLine = {
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    lost: 0,
    close: () => new Promise((resolve) => proxy.close(() => resolve())),
  };
  return line;
}

describe("an answer that gets lost after the change was committed", () => {
  let server: TestServer;
  let line: LossyLine;
  let place: Place;
  let manager: string;
  beforeAll(async () => {
    server = await openServer();
    line = await openLossyLine(server.port);
    place = await makePlace(server.world);
    const grants = [{ projectId: place.project.id, permission: "MANAGE" as const }];
    manager = (await makeKey(server.world, place, { name: "Manager", grants })).secret;
  });
  afterAll(async () => {
    await line.close();
    await server.close();
  });

  const request = (mutation: string, input: object): object => ({
    query: `mutation($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) {
      ${mutation}(input: $input) { secret apiKey { id } } }`,
    variables: { input },
  });
  const post = (origin: string, body: object): Promise<Response> =>
    fetch(`${origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-api-key": manager },
      body: JSON.stringify(body),
    });
  const ask = async (mutation: string, input: object) => {
    const { data } = (await (await post(server.origin, request(mutation, input))).json()) as Answered;
    const answer = data[mutation];
    if (!answer) throw new Error(`${mutation} was refused`);
    return answer;
  };
  /** The same request over the lossy line: it is carried out, and nobody hears of it. */
  const askInVain = async (mutation: string, input: object): Promise<void> => {
    const before = line.lost;
    await expect(post(line.origin, request(mutation, input))).rejects.toThrow("fetch failed");
    expect(line.lost).toBe(before + 1);
  };
  const listed = async (search: string): Promise<unknown[]> => {
    const query = `query($search: String!) { viewer { organizations { nodes {
      apiKeys(filter: { search: $search }) { nodes { id name replaces { id } } } } } } }`;
    const { json } = await server.graphql(query, { search }, { "x-api-key": manager });
    return json.data.viewer.organizations.nodes[0].apiKeys.nodes as unknown[];
  };
  /** Who a secret is, as the server says over HTTP; null for a text that it refuses. */
  const holderOf = async (secret: string): Promise<string | null> => {
    const { json } = await server.graphql("{ viewer { apiKey { id } } }", {}, { "x-api-key": secret });
    return (json.data?.viewer.apiKey.id as string | undefined) ?? null;
  };
  const actionsOn = async (targetId: string): Promise<string[]> =>
    (await server.world.dataSource.manager.find(Event, { where: { targetId }, order: { sequence: "ASC" } })).map(
      ({ action }) => action,
    );

  test("of a creation: repeats make one key, with a fresh secret that works", async () => {
    const input = {
      organizationId: place.organization.id,
      name: "Created once",
      environmentKind: "PRODUCTION",
      grants: [{ projectId: place.project.id, permission: "READ" }],
      idempotencyKey: "creation",
    };
    await askInVain("createApiKey", input);
    expect(await listed("created once")).toHaveLength(1);
    await askInVain("createApiKey", input);

    const { apiKey, secret } = await ask("createApiKey", input);
    expect(await holderOf(secret)).toBe(apiKey.id);
    expect(await listed("created once")).toMatchObject([{ id: apiKey.id, name: "Created once" }]);
    expect(await actionsOn(apiKey.id)).toEqual([
      "api_key.created",
      "api_key.secret_reissued",
      "api_key.secret_reissued",
    ]);
  });

  test("of a rotation: repeats rotate once, with a fresh secret beside the old one", async () => {
    const { apiKey, secret: old } = await makeKey(server.world, place, { name: "Rotated once" });
    const input = { id: apiKey.id, gracePeriodSeconds: 600, idempotencyKey: "rotation" };
    await askInVain("rotateApiKey", input);
    expect(await actionsOn(apiKey.id)).toEqual(["api_key.created", "api_key.rotated"]);

    const { secret } = await ask("rotateApiKey", input);
    expect(secret).not.toBe(old);
    for (const text of [secret, old]) expect(await holderOf(text)).toBe(apiKey.id);
    expect(await listed("rotated once")).toMatchObject([{ id: apiKey.id }]);
    expect(await server.world.dataSource.manager.countBy(KeySecret, { apiKeyId: apiKey.id })).toBe(2);
    expect(await actionsOn(apiKey.id)).toEqual(["api_key.created", "api_key.rotated", "api_key.secret_reissued"]);
  });

  test("of a duplication: repeats make one duplicate, with a fresh secret that works", async () => {
    const original = await makeKey(server.world, place, { name: "Duplicated" });
    const input = { id: original.apiKey.id, name: "The duplicate", idempotencyKey: "duplication" };
    await askInVain("duplicateApiKey", input);
    expect(await listed("the duplicate")).toHaveLength(1);

    const { apiKey, secret } = await ask("duplicateApiKey", input);
    expect(await holderOf(secret)).toBe(apiKey.id);
    expect(await holderOf(original.secret)).toBe(original.apiKey.id);
    expect(await listed("the duplicate")).toEqual([
      { id: apiKey.id, name: "The duplicate", replaces: { id: original.apiKey.id } },
    ]);
    expect(await actionsOn(apiKey.id)).toEqual(["api_key.created", "api_key.secret_reissued"]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServer, type Answer, type TestServer } from "../../test/http.js";
import { makeKey, makePlace, type Place } from "../../test/keys.js";

const ITSELF = "{ viewer { apiKey { id } } }";

describe("a call on the API with a key that has a limit", () => {
  let server: TestServer;
  let place: Place;
  beforeAll(async () => {
    server = await openServer();
    place = await makePlace(server.world);
  });
  afterAll(() => server.close());

  const limited = async (environmentKind: "PRODUCTION" | "STAGING"): Promise<string> => {
    const rateLimit = { limit: 2, windowSeconds: 60 };
    const grants = [{ projectId: place.project.id, permission: "READ" as const }];
    return (await makeKey(server.world, place, { environmentKind, grants, rateLimit })).secret;
  };
  const ask = (secret: string): Promise<Answer> => server.graphql(ITSELF, {}, { authorization: `Bearer ${secret}` });
  const told = ({ status, headers }: Answer) => [status, headers.get("ratelimit-policy"), headers.get("ratelimit")];

  test("counts as one, and is refused with the seconds left once the window is full (LP-20)", async () => {
    const secret = await limited("PRODUCTION");
    expect(told(await ask(secret))).toEqual([200, '"key";q=2;w=60', '"key";r=1;t=60']);
    server.world.clock.advance(15);
    expect(told(await ask(secret))).toEqual([200, '"key";q=2;w=60', '"key";r=0;t=45']);
    const refused = await ask(secret);
    expect(told(refused)).toEqual([429, '"key";q=2;w=60', '"key";r=0;t=45']);
    expect(refused.headers.get("retry-after")).toBe("45");
    expect(refused.json.errors[0].extensions).toMatchObject({
      code: "RATE_LIMITED",
      status: 429,
      retryAfterSeconds: 45,
    });
    server.world.clock.advance(45);
    expect(told(await ask(secret))).toEqual([200, '"key";q=2;w=60', '"key";r=1;t=60']);
  });

  test("of a TEST key is counted and refused nothing", async () => {
    const secret = await limited("STAGING");
    for (const left of [1, 0, 0])
      expect(told(await ask(secret))).toEqual([200, '"key";q=2;w=60', expect.stringContaining(`r=${left};`)]);
  });

  test("says nothing of limits where the key has none", async () => {
    const { secret } = await makeKey(server.world, place);
    expect(told(await ask(secret))).toEqual([200, null, null]);
  });
});

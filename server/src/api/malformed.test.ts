import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { besiege, type Besieged } from "../../test/besieged.js";
import { bombard, judge, summaryOf, type Hits, type Reply, type Shot } from "../../test/bombard.js";
import { openServer, type TestServer } from "../../test/http.js";
import { malformedGraphQL } from "../../test/malformed-graphql.js";
import { malformedVerification } from "../../test/malformed-verification.js";
import { malformedHead } from "../../test/odd-headers.js";
import { operationsOf, type Operation } from "../../test/operations.js";
import { Random } from "../../test/random.js";
import { createSchema } from "./schema.js";

/** Each request follows from this and its number. */
const SEED = Number(process.env["MALFORMED_SEED"] ?? 20_261_121);
const OVER_GRAPHQL = 25_000;
const OVER_REST = 4000;
const HEADS = 600;
const HEADS_AT_ONCE = 12;
const TIMEOUT_MILLISECONDS = 540_000;

describe("a malformed request gets a known refusal, soon and without a word about the inside", () => {
  let server: TestServer;
  let besieged: Besieged;
  let operations: readonly Operation[];
  const logged: string[] = [];

  beforeAll(async () => {
    const write = (line: Buffer, _: string, done: () => void): void => {
      logged.push(line.toString());
      done();
    };
    server = await openServer({ log: pino({ level: "error" }, new Writable({ write })) });
    besieged = await besiege(server);
    operations = operationsOf(await createSchema(), {
      Viewer: ["viewer"],
      Organization: [`organization(slug: "${besieged.slug}")`],
      ApiKey: ["viewer", "apiKey"],
      ApiKeySecret: ["viewer", "apiKey", "secrets"],
      Environment: [`organization(slug: "${besieged.slug}")`, "projects", "nodes", "environments"],
    });
  });
  afterAll(() => server.close());

  async function hit(surface: string, count: number, make: (random: Random) => Shot): Promise<Hits> {
    const start = performance.now();
    const shots = { count, make: (index: number) => make(new Random(SEED + index)) };
    const hits = await bombard(server.port, shots, besieged.secrets);
    const seconds = Math.round((performance.now() - start) / 1000);
    process.stdout.write(
      `${count} malformed requests over ${surface}, seed ${SEED}, ${seconds} s: ${summaryOf(hits)}\n`,
    );
    return hits;
  }

  /** Nothing failed unseen, and whoever was there before may still do what they might. */
  async function requireHealth(): Promise<void> {
    expect(logged).toEqual([]);
    expect(Object.keys(Object.getPrototypeOf({}) as object)).toEqual([]);
    const query = `query($slug: String!) {
      viewer { organizations { totalCount } }
      organization(slug: $slug) { members { totalCount } apiKeys { totalCount } }
    }`;
    for (const headers of [besieged.session, besieged.key]) {
      const { status, json } = await server.graphql(query, { slug: besieged.slug }, headers);
      expect({ status, errors: json.errors }).toEqual({ status: 200 });
    }
  }

  test(
    "over REST",
    async () => {
      const { wrong, byKind, outcomes } = await hit("REST", OVER_REST, (random) =>
        malformedVerification(random, besieged),
      );
      expect(wrong).toEqual([]);
      await requireHealth();
      const reached = ["200 VALID", "400 bad_request", "401 invalid_api_key", "403 insufficient_permission"];
      expect([...outcomes.keys()]).toEqual(expect.arrayContaining([...reached, "404 not_found"]));
      const passed = byKind.get("an odd question of a proxy")?.get("200") ?? 0;
      expect(passed).toBeGreaterThan(0);
    },
    TIMEOUT_MILLISECONDS,
  );

  test("in its head, on a bare connection", async () => {
    const outcomes = new Set<string>();
    for (let sent = 0; sent < HEADS; sent += HEADS_AT_ONCE) {
      const heads = Array.from({ length: HEADS_AT_ONCE }, (_, index) => malformedHead(new Random(SEED + sent + index)));
      const answers = await Promise.all(heads.map((head) => server.sendRaw(head)));
      for (const [index, answer] of answers.entries()) {
        const { outcome, problem } = judge(replyIn(answer), besieged.secrets);
        if (problem !== null) throw new Error(`${problem}: ${JSON.stringify(heads[index])} ⇒ ${answer}`);
        outcomes.add(outcome);
      }
    }
    await requireHealth();
    const statuses = [...outcomes].map((outcome) => outcome.slice(0, 3));
    expect(statuses).toEqual(expect.arrayContaining(["400", "401", "404", "405", "431"]));
  });

  test(
    "over GraphQL",
    async () => {
      // Its input says so much that all of it is seldom right: it is asked for more often.
      const seldomRight = operations.filter(({ name }) => name === "createApiKey");
      const moreOften = Array.from({ length: 4 }, () => seldomRight).flat();
      const material = { ...besieged, operations: [...operations, ...moreOften] };
      const { wrong, byKind, outcomes } = await hit("GraphQL", OVER_GRAPHQL, (random) =>
        malformedGraphQL(random, material),
      );
      expect(wrong).toEqual([]);
      await requireHealth();

      // Otherwise all might have been stopped at the door, and nothing behind it been tried.
      const timesDone = (name: string): number =>
        ["variables", "literals"].reduce(
          (sum, kind) => sum + (byKind.get(`hostile ${kind} of ${name}`)?.get("200") ?? 0),
          0,
        );
      const neverDone = operations.map(({ name }) => name).filter((name) => timesDone(name) === 0);
      expect(neverDone.sort()).toEqual(["acceptInvitation", "changePassword", "endSession", "signIn"]);
      expect([...outcomes.keys()]).toEqual(expect.arrayContaining(REFUSALS));
    },
    TIMEOUT_MILLISECONDS,
  );
});

const REFUSALS = [
  "400 BAD_USER_INPUT",
  "400 GRAPHQL_PARSE_FAILED",
  "400 GRAPHQL_VALIDATION_FAILED",
  "400 QUERY_TOO_COMPLEX",
  "401 INVALID_API_KEY",
  "401 UNAUTHENTICATED",
  "403 FORBIDDEN",
  "404 NOT_FOUND",
  "409 CONFLICT",
  "413 PAYLOAD_TOO_LARGE",
  "415 UNSUPPORTED_MEDIA_TYPE",
];

/** The last answer in what came over a connection. */
function replyIn(text: string): Reply {
  const answer = text.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, "");
  const end = answer.indexOf("\r\n\r\n");
  return { status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 0), text: answer.slice(end + 4) };
}

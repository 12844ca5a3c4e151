import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { requestOf, sendAll, pace, type Target } from "./load.ts";
import { interleave, median, takeTurns, type Contender, type Turns } from "./measure.ts";
import { compare, printBound, printResults, printShare, printTitle, type Comparison } from "./report.ts";
import { startBare, type Server } from "./servers.ts";
import { answerTo, sameCalls, verifyTarget, type Stage } from "./stage.ts";

const WARM = { CLAVIGER_KEY_CACHE: "200000" };
const COLD = { CLAVIGER_KEY_CACHE: "0" };
/** Keys of which everything fits into what a processor has at hand. */
const FEW = 1000;

/** `POST /v1/verify` with every key remembered, beside a bare route. */
export async function verify(stage: Stage, turns: Turns): Promise<Comparison> {
  printTitle(`POST /v1/verify, warm, ${stage.large.keys.length} keys, ${stage.name}`);
  return withServers(
    () => stage.start(WARM),
    async (claviger) => startBare("fastify", await answerTo(claviger, stage.large)),
    async (claviger, bare) => {
      const ours = verifyTarget("POST /v1/verify", claviger, stage.large);
      const contenders = [
        { target: sameCalls("bare Fastify", ours, bare), server: bare },
        { target: ours, server: claviger },
      ] as const;
      await sendAll(ours);
      const comparison = await measureShare(contenders, turns, 0.6);
      const rate = (median(comparison.of.rates) * 2) / 3;
      console.log(`  both at two thirds of what it answers at most, ${rate.toFixed(0)} req/s:`);
      const paced = await interleave(contenders, turns.rounds, (target) => pace(target, turns.seconds, rate));
      printResults(paced);
      const [bares, veried] = paced;
      printBound("p99 / p99 of the bare route", (veried?.p99 ?? 0) / (bares?.p99 ?? 0), 3);
      const held = Math.max(comparison.of.loopCpuMilliseconds, veried?.loopCpuMilliseconds ?? 0);
      const waited = Math.max(comparison.of.loopMilliseconds, veried?.loopMilliseconds ?? 0);
      printBound("longest turn of the event loop, on the processor", held, 20, " ms");
      console.log(`    (${waited.toFixed(1)} ms by the clock, with what else the machine did and waits for the disk)`);
      return comparison;
    },
  );
}

/** The same with nothing remembered, beside a bare route that looks one row up. */
export async function cold(stage: Stage, turns: Turns): Promise<Comparison> {
  printTitle(`POST /v1/verify, cold, ${stage.large.size} keys, ${stage.name}`);
  const ids = join(stage.folder, "ids.json");
  writeFileSync(ids, JSON.stringify(stage.large.keys.map(({ id }) => id)));
  const kind = stage.name === "SQLite" ? "sqlite" : "mysql";
  return withServers(
    () => stage.start(COLD),
    async (claviger) => startBare(kind, await answerTo(claviger, stage.large), stage.database, ids),
    async (claviger, bare) => {
      const ours = verifyTarget(`POST /v1/verify, cold, ${stage.name}`, claviger, stage.large);
      return measureShare(
        [
          { target: sameCalls("bare Fastify + one prepared lookup", ours, bare), server: bare },
          { target: ours, server: claviger },
        ],
        turns,
        0.7,
      );
    },
  );
}

/** Forward authentication with as many keys as the processor has at hand, and with many more, beside a bare GET. */
export async function authz(stage: Stage, turns: Turns): Promise<Comparison> {
  printTitle(`/v1/authz, warm, ${stage.large.keys.length} keys, ${stage.name}`);
  return withServers(
    () => stage.start(WARM),
    () => startBare("fastify"),
    async (claviger, bare) => {
      const path = `/v1/authz/${stage.large.environmentId}`;
      const forwarded = { "x-forwarded-method": "POST", "x-forwarded-uri": "/orders/1" };
      const requests = stage.large.keys.map(({ secret }) =>
        requestOf("GET", path, { authorization: `Bearer ${secret}`, ...forwarded }),
      );
      const ours: Target = { name: "GET /v1/authz", origin: claviger.origin, requests, expected: "" };
      const few = { ...ours, name: `GET /v1/authz, ${FEW} keys`, requests: requests.slice(0, FEW) };
      const bares = { target: sameCalls("bare Fastify", ours, bare), server: bare };
      const share = async (target: Target): Promise<Comparison> => {
        await sendAll(target);
        return measureShare([bares, { target, server: claviger }], turns, 0.6);
      };
      await share(few);
      return share(ours);
    },
  );
}

const VERIFY_OVER_GRAPHQL =
  "mutation ($input: VerifyApiKeyInput!) { verifyApiKey(input: $input) { valid code permission apiKey { id name } } }";

/** The mutation, beside Apollo that does nothing. */
export async function graphql(stage: Stage, turns: Turns): Promise<Comparison> {
  printTitle(`GraphQL, warm, ${stage.large.keys.length} keys, ${stage.name}`);
  return withServers(
    () => stage.start(WARM),
    () => startBare("apollo"),
    async (claviger, bare) => {
      const { callersSecret, environmentId, keys } = stage.large;
      const headers = { authorization: `Bearer ${callersSecret}` };
      const requests = keys.map(({ secret }) => {
        const input = { secret, environmentId, method: "POST" };
        return requestOf("POST", "/graphql", headers, { query: VERIFY_OVER_GRAPHQL, variables: { input } });
      });
      const ours: Target = { name: "verifyApiKey", origin: claviger.origin, requests, expected: '"VALID"' };
      const bares: Target = {
        name: "bare Apollo { __typename }",
        origin: bare.origin,
        requests: [requestOf("POST", "/graphql", headers, { query: "{ __typename }" })],
        expected: '"Query"',
      };
      await sendAll(ours);
      return measureShare(
        [
          { target: bares, server: bare },
          { target: ours, server: claviger },
        ],
        turns,
        0.6,
      );
    },
  );
}

/** Verification in an organization with many keys, beside one with few: of as many of them, and of many different ones. */
export async function scale(stage: Stage, turns: Turns): Promise<void> {
  for (const [how, settings] of [
    ["warm", WARM],
    ["cold", COLD],
  ] as const) {
    printTitle(`POST /v1/verify, ${how}, ${stage.large.size} keys beside ${stage.small.size}, ${stage.name}`);
    const server = await stage.start(settings);
    try {
      const { small, large } = stage;
      const few = verifyTarget(`${small.keys.length} of ${small.size} keys`, server, small);
      const many = verifyTarget(`${large.keys.length} of ${large.size} keys`, server, large);
      const fewOfMany = { ...many, requests: many.requests.slice(0, few.requests.length) };
      const targets = [few, { ...fewOfMany, name: `${few.requests.length} of ${large.size} keys` }, many];
      for (const target of [few, many]) await sendAll(target);
      const contenders = targets.map((target) => ({ target, server }));
      const results = await takeTurns(contenders, turns);
      printResults(results);
      printShare(compare(results[1], results[0]), 0.9);
      printShare(compare(results[2], results[0]), 0.9);
    } finally {
      await server.stop();
    }
  }
}

/** What a remembered key takes, with what is counted of it. */
export async function memory(stage: Stage): Promise<void> {
  printTitle(`Memory, ${stage.name}`);
  const server = await stage.start(WARM);
  try {
    const target = verifyTarget("POST /v1/verify", server, stage.large);
    await sendAll({ ...target, requests: target.requests.slice(0, 1) });
    const before = await server.probe(true);
    await sendAll(target);
    // Until everything that waited to be written has been
    await pause(5000);
    const after = await server.probe(true);
    const each = (after.heapBytes - before.heapBytes) / target.requests.length;
    console.log(`  ${target.requests.length} remembered keys take ${each.toFixed(0)} bytes each`);
  } finally {
    await server.stop();
  }
}

/** What the second answers of what the first does, under as much load as they take. */
async function measureShare(
  contenders: readonly [Contender, Contender],
  turns: Turns,
  wanted: number,
): Promise<Comparison> {
  const results = await takeTurns(contenders, turns);
  printResults(results);
  const comparison = compare(results[1], results[0]);
  printShare(comparison, wanted);
  return comparison;
}

async function withServers<T>(
  startOurs: () => Promise<Server>,
  startTheirs: (ours: Server) => Promise<Server>,
  work: (ours: Server, theirs: Server) => Promise<T>,
): Promise<T> {
  const ours = await startOurs();
  try {
    const theirs = await startTheirs(ours);
    try {
      return await work(ours, theirs);
    } finally {
      await theirs.stop();
    }
  } finally {
    await ours.stop();
  }
}

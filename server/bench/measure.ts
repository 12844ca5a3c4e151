import { setTimeout as pause } from "node:timers/promises";
import { saturate, type Load, type Target } from "./load.ts";
import type { Probe } from "./probe.ts";
import type { Server } from "./servers.ts";
import { doTheSameWork } from "./steadiness.ts";

const MANY = 1000;
/** Longer than what is gathered waits to be written. */
const WAIT_MILLISECONDS = 1200;
const WAITS = 5;
/** Of processor time in a millisecond, at most, of a server with nothing to do. */
const IDLE_MICROSECONDS = 50;

/** Something to measure, and the server that does the work. */
export interface Contender {
  readonly target: Target;
  readonly server: Server;
}

/** What several turns of one contender came to. */
export interface Result {
  readonly name: string;
  /** Answers a second, of each turn. */
  readonly rates: readonly number[];
  /** Milliseconds that a call took. */
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the server for one call. */
  readonly cpuMicroseconds: number;
  /** Of that, in the thread that answers. The others write what was counted and logged, and collect garbage. */
  readonly threadMicroseconds: number;
  /** The longest time between two turns of the server's event loop, and how much of a processor it took then. */
  readonly loopMilliseconds: number;
  readonly loopCpuMilliseconds: number;
  /** How busy the generator was: near 1 it was the limit, and not the server. */
  readonly generatorShare: number;
}

export interface Turns {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections?: number;
}

/** Saturates one after the other, again and again, so that what else happens on the machine meets all of them alike. */
export function takeTurns(
  contenders: readonly Contender[],
  { rounds, seconds, connections }: Turns,
): Promise<Result[]> {
  return interleave(contenders, rounds, (target) => saturate(target, seconds, connections));
}

/** The first round warms up and doesn't count. */
export async function interleave(
  contenders: readonly Contender[],
  rounds: number,
  load: (target: Target) => Promise<Load>,
): Promise<Result[]> {
  const turns = contenders.map((): Turn[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      const turn = await takeTurn(contender, load);
      if (round > 0) turns[index]?.push(turn);
    }
  }
  return contenders.map(({ target }, index) => summaryOf(target.name, turns[index] ?? []));
}

interface Turn extends Load {
  readonly cpuMicroseconds: number;
  readonly threadMicroseconds: number;
  readonly loop: Probe["loop"];
}

async function takeTurn({ target, server }: Contender, load: (target: Target) => Promise<Load>): Promise<Turn> {
  doTheSameWork();
  const before = await server.probe();
  const made = await load(target);
  const after = await settle(server, made.calls);
  const perCall = (what: "cpuMicroseconds" | "threadMicroseconds"): number => (after[what] - before[what]) / made.calls;
  return {
    ...made,
    cpuMicroseconds: perCall("cpuMicroseconds"),
    threadMicroseconds: perCall("threadMicroseconds"),
    loop: after.loop,
  };
}

/** Waits until the server has written what many calls left to be written: it is part of their cost, and of nobody else's. */
async function settle(server: Server, calls: number): Promise<Probe> {
  let last = await server.probe();
  const waits = calls > MANY ? WAITS : 0;
  for (let waited = 0; waited < waits; waited++) {
    await pause(WAIT_MILLISECONDS);
    const { loop, ...next } = await server.probe();
    const used = next.cpuMicroseconds - last.cpuMicroseconds;
    last = { ...next, loop: longer(last.loop, loop) };
    if (used < WAIT_MILLISECONDS * IDLE_MICROSECONDS) break;
  }
  return last;
}

const longer = (one: Probe["loop"], other: Probe["loop"]): Probe["loop"] => ({
  milliseconds: Math.max(one.milliseconds, other.milliseconds),
  cpuMilliseconds: Math.max(one.cpuMilliseconds, other.cpuMilliseconds),
});

function summaryOf(name: string, turns: readonly Turn[]): Result {
  return {
    name,
    rates: turns.map(({ calls, seconds }) => calls / seconds),
    p50: median(turns.map(({ latencies }) => quantile(latencies, 0.5))),
    p99: median(turns.map(({ latencies }) => quantile(latencies, 0.99))),
    cpuMicroseconds: median(turns.map(({ cpuMicroseconds }) => cpuMicroseconds)),
    threadMicroseconds: median(turns.map(({ threadMicroseconds }) => threadMicroseconds)),
    loopMilliseconds: Math.max(...turns.map(({ loop }) => loop.milliseconds)),
    loopCpuMilliseconds: Math.max(...turns.map(({ loop }) => loop.cpuMilliseconds)),
    generatorShare: median(turns.map(({ generatorMicroseconds, seconds }) => generatorMicroseconds / 1e6 / seconds)),
  };
}

const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

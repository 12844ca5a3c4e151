import { appendFileSync, mkdirSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { signChainEnd } from "../events/chain.js";
import { EventChain } from "../events/event-chain.entity.js";
import type { Clock } from "../platform/clock.js";
import { hmacSha256 } from "../platform/hashing.js";
import type { Logger } from "../platform/logger.js";

const FILE = "audit-checkpoints.jsonl";

/** Where a chain ended at an instant, kept outside the database: who puts an older end back there is found out. */
export interface Checkpoint {
  readonly at: string;
  readonly organizationId: string;
  readonly sequence: number;
  readonly hash: string;
}

interface CheckpointSettings {
  readonly folder: string;
  readonly secret: string;
}

interface WriterDeps extends CheckpointSettings {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Writes down where every chain ends that has grown since the last time. Never signs an end that isn't signed itself. */
export async function writeCheckpoints(deps: WriterDeps): Promise<void> {
  const { folder, secret, dataSource, clock, log } = deps;
  const last = new Map(readCheckpoints(deps).checkpoints.map((made) => [made.organizationId, made.sequence]));
  const lines: string[] = [];
  for (const { organizationId, sequence, hash, signature } of await dataSource.manager.find(EventChain)) {
    if (last.get(organizationId) === sequence) continue;
    if (signChainEnd(secret, organizationId, sequence, hash) !== signature) {
      log.error({ organizationId, sequence }, "a chain of events ends with a signature that isn't this installation's");
      continue;
    }
    const checkpoint = { at: clock.now().toISOString(), organizationId, sequence, hash };
    lines.push(`${JSON.stringify({ ...checkpoint, signature: sign(secret, checkpoint) })}\n`);
  }
  if (lines.length === 0) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  dropTornLine(join(folder, FILE));
  appendFileSync(join(folder, FILE), lines.join(""), { mode: 0o600, flush: true });
}

/** Every checkpoint that this installation has signed, and the numbers of the lines that are none. */
export function readCheckpoints({ folder, secret }: CheckpointSettings): {
  checkpoints: readonly Checkpoint[];
  forgedLines: readonly number[];
} {
  const checkpoints: Checkpoint[] = [];
  const forgedLines: number[] = [];
  // What follows the last line break was being written when the power went.
  const lines = readText(join(folder, FILE)).split("\n").slice(0, -1);
  for (const [index, line] of lines.entries()) {
    const checkpoint = parse(secret, line);
    if (checkpoint) checkpoints.push(checkpoint);
    else forgedLines.push(index + 1);
  }
  return { checkpoints, forgedLines };
}

function parse(secret: string, line: string): Checkpoint | null {
  try {
    const { signature, ...checkpoint } = JSON.parse(line) as Checkpoint & { signature: string };
    return sign(secret, checkpoint) === signature ? checkpoint : null;
  } catch {
    return null;
  }
}

const sign = (secret: string, { at, organizationId, sequence, hash }: Checkpoint): string =>
  hmacSha256(secret, `claviger:audit-checkpoint:${at}:${organizationId}:${sequence}:${hash}`).toString("hex");

function dropTornLine(path: string): void {
  const text = readText(path);
  if (text !== "" && !text.endsWith("\n"))
    truncateSync(path, Buffer.byteLength(text.slice(0, text.lastIndexOf("\n") + 1)));
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

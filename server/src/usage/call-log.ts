import { isIP } from "node:net";
import type { DataSource } from "typeorm";
import type { AnsweredCall } from "../context/recorder.js";
import type { Clock } from "../platform/clock.js";
import { storedInstant, type Row } from "../platform/database/bulk.js";
import { Batches } from "../platform/database/write-once.js";
import { newIdAt } from "../platform/ids.js";
import type { Logger } from "../platform/logger.js";
import { cleanTarget, cleanText } from "./clean-text.js";

interface CallLogDeps {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
  /** Which part of the calls that were allowed is logged: 0 for none, 1 for all. */
  readonly sample: number;
  /** How many calls may wait to be written. */
  readonly capacity?: number;
}

const COLUMNS = [
  "organization_id",
  "id",
  "at",
  "api_key_id",
  "environment_id",
  "code",
  "surface",
  "method",
  "target",
  "ip_address",
  "user_agent",
  "duration_microseconds",
  "request_id",
];
const CAPACITY = 50_000;
const LONGEST = { method: 20, target: 300, userAgent: 300, microseconds: 2 ** 31 - 1 };

/** Calls on their way into the log: never more than there is room for, and of those that must go, the allowed ones first. */
export class CallLog {
  private calls: AnsweredCall[] = [];
  /** Where to look for an allowed call that may go; beyond it there is none. Null for the end. */
  private looksFrom: number | null = null;
  private readonly batches: Batches<AnsweredCall>;
  private lost = 0;
  /** Calls that found no room since the start, and were not logged. */
  readonly dropped = { allowed: 0, refused: 0 };

  constructor(private readonly deps: CallLogDeps) {
    this.batches = new Batches(deps, INTO_LOG, (most) => this.take(most));
  }

  /** How many calls wait to be written. */
  get size(): number {
    return this.calls.length + this.batches.size;
  }

  /** Synchronous: whoever called doesn't wait for the database. */
  add(call: AnsweredCall): void {
    if (call.organizationId === null) return;
    const { sample } = this.deps;
    if (call.code !== "VALID") this.addRefused(call);
    else if (sample >= 1 || Math.random() < sample) this.addAllowed(call);
  }

  /** Writes what waits. When it throws, the next goes on with what is left. */
  async write(): Promise<void> {
    this.complainOfLost();
    await this.batches.write();
  }

  /** What is taken can't make room any more: so it is no more than is written at once. */
  private take(most: number): readonly AnsweredCall[] {
    this.looksFrom = null;
    return this.calls.splice(0, most);
  }

  private addAllowed(call: AnsweredCall): void {
    if (this.isFull) this.dropped.allowed += 1;
    else this.calls.push(kept(call));
  }

  private addRefused(call: AnsweredCall): void {
    if (!this.isFull) {
      this.calls.push(kept(call));
      return;
    }
    const room = this.findAllowed();
    this.looksFrom = room - 1;
    if (room < 0) {
      this.dropped.refused += 1;
      this.lost += 1;
      return;
    }
    this.calls[room] = kept(call);
    this.dropped.allowed += 1;
  }

  private findAllowed(): number {
    let place = this.looksFrom ?? this.calls.length - 1;
    while (place >= 0 && this.calls[place]?.code !== "VALID") place -= 1;
    return place;
  }

  private get isFull(): boolean {
    return this.size >= (this.deps.capacity ?? CAPACITY);
  }

  private complainOfLost(): void {
    if (this.lost > 0)
      this.deps.log.error({ calls: this.lost }, "refused calls could not be logged: there was no room");
    this.lost = 0;
  }
}

const INTO_LOG = { table: "request_log", columns: COLUMNS, rowOf };

/** A call as it waits: what a client made long is cut at once, as thousands may wait. */
function kept(call: AnsweredCall): AnsweredCall {
  const { target, userAgent } = call;
  const isShort = (target?.length ?? 0) <= LONGEST.target && (userAgent?.length ?? 0) <= LONGEST.userAgent;
  if (isShort) return call;
  return { ...call, target: cleanTarget(target, LONGEST.target), userAgent: cleanText(userAgent, LONGEST.userAgent) };
}

function rowOf(call: AnsweredCall): Row {
  return [
    call.organizationId,
    newIdAt("log", call.at),
    storedInstant(call.at),
    call.apiKeyId ?? "",
    call.environmentId ?? "",
    call.code,
    call.surface,
    cleanText(call.method, LONGEST.method),
    cleanTarget(call.target, LONGEST.target),
    call.ipAddress !== null && isIP(call.ipAddress) !== 0 ? call.ipAddress : null,
    cleanText(call.userAgent, LONGEST.userAgent),
    Math.min(Math.round(call.durationMs * 1000), LONGEST.microseconds),
    call.requestId,
  ];
}

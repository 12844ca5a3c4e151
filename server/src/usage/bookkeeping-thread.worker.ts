import "reflect-metadata";
import { constants, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { systemClock } from "../platform/clock.js";
import { connectBeside } from "../platform/database/open-database.js";
import { refuseInsideTransaction } from "../platform/database/open-transaction.js";
import { createLogger } from "../platform/logger.js";
import { LocalBookkeeper } from "./bookkeeper.js";
import type { Order, Report, ThreadOptions } from "./bookkeeping-thread.js";
import { readPage } from "./call-records.js";
import { UsageDelta } from "./usage-delta.entity.js";

const REPORTED_MILLISECONDS = 1000;

// Where processors are few, whoever answers calls goes first. Elsewhere this would be the priority of the whole process.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const { database, logLevel, logSample } = workerData as ThreadOptions;
const dataSource = await connectBeside(database, [UsageDelta], { take: takeTurn });
const bookkeeper = new LocalBookkeeper({ dataSource, clock: systemClock, log: createLogger(logLevel), logSample });
const granting = new Map<number, () => void>();
let turns = 0;
let bytesRead = 0;

bookkeeper.start();
setInterval(reportState, REPORTED_MILLISECONDS);
parentPort?.on("message", (order: Order) => {
  if (order instanceof Uint8Array) {
    readPage(order, bookkeeper);
    bytesRead += order.byteLength;
  } else if ("granted" in order) granting.get(order.granted)?.();
  else if ("flush" in order) void flush(order.flush);
  else void stop(order.stop);
});

/** Writes take turns with those of the thread that answers calls. */
async function takeTurn(): Promise<() => void> {
  refuseInsideTransaction();
  const number = ++turns;
  const granted = Promise.withResolvers<void>();
  granting.set(number, granted.resolve);
  report({ turn: number });
  await granted.promise;
  granting.delete(number);
  return () => report({ turnOver: number });
}

async function flush(number: number): Promise<void> {
  const error = await bookkeeper.flush().then(
    () => null,
    (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown)),
  );
  reportState();
  report({ flushed: number, ...(error !== null && { error }) });
}

async function stop(milliseconds: number): Promise<void> {
  const stopped = await bookkeeper.stop(performance.now() + milliseconds);
  await dataSource.destroy();
  report({ stopped });
}

function reportState(): void {
  report({ state: bookkeeper.state, bytesRead });
}

function report(said: Report): void {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a thread has no origin
  parentPort?.postMessage(said);
}

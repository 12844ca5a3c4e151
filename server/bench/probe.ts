import { isMainThread } from "node:worker_threads";

/**
 * Loaded into every server that is measured, before its own code: tells the benchmark how much processor time the server
 * has taken, how long its event loop was held up at most, and how much memory it holds.
 */
export interface Probe {
  readonly cpuMicroseconds: number;
  /** Of that, what the thread with the event loop took. */
  readonly threadMicroseconds: number;
  /** Since the last probe: the longest time between two turns of the event loop, and of its processor time. */
  readonly loop: { readonly milliseconds: number; readonly cpuMilliseconds: number };
  /** After a collection of garbage, when that was asked for. */
  readonly heapBytes: number;
}

const EVERY_MILLISECONDS = 2;

// The server's other threads load this, too.
if (isMainThread) watch();

function watch(): void {
  let loop = { milliseconds: 0, cpuMilliseconds: 0 };
  let last = { at: performance.now(), cpu: threadCpu() };
  // Other processes may keep this one from the processor for long. What its own thread took in between tells that apart.
  setInterval(() => {
    const now = { at: performance.now(), cpu: threadCpu() };
    loop.milliseconds = Math.max(loop.milliseconds, now.at - last.at - EVERY_MILLISECONDS);
    loop.cpuMilliseconds = Math.max(loop.cpuMilliseconds, (now.cpu - last.cpu) / 1000);
    last = now;
  }, EVERY_MILLISECONDS).unref();

  process.on("message", (message) => {
    if (message === "collect") globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    const { heapUsed, external } = process.memoryUsage();
    const answer: Probe = {
      cpuMicroseconds: user + system,
      threadMicroseconds: threadCpu(),
      loop,
      heapBytes: heapUsed + external,
    };
    loop = { milliseconds: 0, cpuMilliseconds: 0 };
    process.send?.(answer);
  });
  process.channel?.unref();
}

function threadCpu(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

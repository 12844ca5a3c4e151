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

let milliseconds = 0;
let cpuMilliseconds = 0;
let last = { at: performance.now(), cpu: threadCpu() };
// Other processes may keep this one from the processor for long. What its own thread took in between tells that apart.
setInterval(() => {
  const now = { at: performance.now(), cpu: threadCpu() };
  milliseconds = Math.max(milliseconds, now.at - last.at - EVERY_MILLISECONDS);
  cpuMilliseconds = Math.max(cpuMilliseconds, now.cpu - last.cpu);
  last = now;
}, EVERY_MILLISECONDS).unref();

process.on("message", (message) => {
  if (message === "collect") globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { heapUsed, external } = process.memoryUsage();
  const answer: Probe = {
    cpuMicroseconds: user + system,
    threadMicroseconds: threadCpu() * 1000,
    loop: { milliseconds, cpuMilliseconds },
    heapBytes: heapUsed + external,
  };
  milliseconds = 0;
  cpuMilliseconds = 0;
  process.send?.(answer);
});
process.channel?.unref();

function threadCpu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

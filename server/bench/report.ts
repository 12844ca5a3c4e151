import { median, type Result } from "./measure.ts";

/** How one contender stands to another, by answers a second and by the processor time of the servers. */
export interface Comparison {
  readonly of: Result;
  readonly to: Result;
  readonly rate: number;
  readonly cpu: number;
  /** By that of the threads that answer alone. */
  readonly thread: number;
}

const CPU_BOUND = 0.9;

export function printTitle(title: string): void {
  console.log(`\n${title}`);
}

export function printResults(results: readonly Result[]): void {
  for (const { name, rates, p50, p99, cpuMicroseconds, threadMicroseconds, generatorShare } of results) {
    const figures = [
      `${median(rates).toFixed(0).padStart(7)} req/s`,
      `p50 ${milliseconds(p50)}`,
      `p99 ${milliseconds(p99)}`,
      `CPU ${cpuMicroseconds.toFixed(1).padStart(6)} µs, ${threadMicroseconds.toFixed(1)} in the event loop`,
    ];
    const limit = generatorShare > CPU_BOUND ? "   the generator was the limit" : "";
    console.log(`  ${name.padEnd(44)}${figures.join("   ")}${limit}`);
  }
}

export function compare(of: Result | undefined, to: Result | undefined): Comparison {
  if (!of || !to) throw new Error("Nothing to compare");
  const rate = median(of.rates.map((one, round) => one / (to.rates[round] ?? Number.NaN)));
  return {
    of,
    to,
    rate,
    cpu: to.cpuMicroseconds / of.cpuMicroseconds,
    thread: to.threadMicroseconds / of.threadMicroseconds,
  };
}

export function printShare({ of, to, rate, cpu, thread }: Comparison, atLeast: number): void {
  const share = (value: number): string => `${value.toFixed(2)} (${value >= atLeast ? "met" : "MISSED"})`;
  console.log(`  → ${of.name} / ${to.name}, wanted ≥ ${atLeast.toFixed(2)}:`);
  console.log(`    by req/s ${share(rate)}, by CPU ${share(cpu)}, by CPU of the event loop ${share(thread)}`);
}

export function printBound(what: string, value: number, atMost: number, unit = ""): void {
  const verdict = value <= atMost ? "met" : "MISSED";
  console.log(`  → ${what}, wanted ≤ ${atMost}${unit}: ${value.toFixed(2)}${unit} (${verdict})`);
}

export const milliseconds = (value: number): string => `${value.toFixed(2).padStart(6)} ms`;

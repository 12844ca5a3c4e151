import { writeFileSync } from "node:fs";
import { keepAwake } from "./awake.ts";
import { lists } from "./lists.ts";
import type { Turns } from "./measure.ts";
import { drawPlot } from "./plot.ts";
import type { Comparison } from "./report.ts";
import { authz, cold, graphql, memory, scale, verify } from "./sections.ts";
import { openStage, type Stage } from "./stage.ts";
import { steadiness } from "./steadiness.ts";

/**
 * How fast Claviger is beside the least that could answer the same: `pnpm bench`, or `pnpm bench verify lists` for some of the
 * sections. The servers take turns, so that whatever else the machine does meets all of them; what counts are the ratios.
 *
 * BENCH_SECONDS  of one turn; 3 when nothing is said
 * BENCH_KEYS     of the large organization; 1,000,000 when nothing is said
 * BENCH_DATABASE_URL  a MariaDB or MySQL server on which databases may be made
 * BENCH_PROFILES  a folder for a profile of each server, to be opened in a browser's developer tools
 * --plot         writes docs/images/bench.svg
 */
const SECTIONS = { verify, cold, authz, graphql, scale, lists, memory };
type Section = keyof typeof SECTIONS;
/** Those in which the database counts run on both. */
const OF_THE_DATABASE: readonly Section[] = ["cold", "scale", "lists"];

const turns: Turns = { rounds: 3, seconds: Number(process.env["BENCH_SECONDS"] || 3) };
const keys = Number(process.env["BENCH_KEYS"] || 1_000_000);
const url = process.env["BENCH_DATABASE_URL"] || null;
const words = process.argv.slice(2).filter((word) => word !== "--");
const unknown = words.filter((word) => word !== "--plot" && !(word in SECTIONS));
if (unknown.length > 0)
  throw new Error(`No section is called ${unknown.join(" or ")}: ${Object.keys(SECTIONS).join(", ")}`);
const named = words.filter((word): word is Section => word in SECTIONS);
const wanted = named.length > 0 ? named : (Object.keys(SECTIONS) as Section[]);

console.log(
  keepAwake()
    ? "Processors are kept awake."
    : "Processors may fall asleep between two calls, which takes from whoever wakes them: only Linux can be asked not to, by root.",
);
const found: Comparison[] = [];
await onStage(null, wanted);
const again = wanted.filter((section) => OF_THE_DATABASE.includes(section));
if (again.length > 0 && url === null) {
  console.log(
    `\nLeft out on MariaDB: ${again.join(", ")}. There is no mariadbd or mysqld, no Docker and no BENCH_DATABASE_URL.`,
  );
} else if (again.length > 0) {
  await onStage(url, again);
}
console.log(`\n${steadiness()}`);
if (words.includes("--plot")) {
  writeFileSync(new URL("../../docs/images/bench.svg", import.meta.url), drawPlot(found));
}

async function onStage(server: string | null, sections: readonly Section[]): Promise<void> {
  const start = performance.now();
  const stage: Stage = await openStage(server, keys);
  console.log(`\n${stage.name}: ${keys} keys stored in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  try {
    for (const section of sections) {
      const comparison = await SECTIONS[section](stage, turns);
      if (comparison) found.push(comparison);
    }
  } finally {
    await stage.close();
  }
}

import { describe, seconds } from "./steps.mjs";

/** What a gate returns when this machine lacks what it needs. */
export function skipped(reason) {
  return { skipped: reason };
}

/** Runs every gate, also after one has failed, and returns the names of those that failed. */
export async function runGates(gates, setup) {
  const failed = [];
  for (const gate of gates) {
    const started = Date.now();
    const { mark, note, details } = await attempt(gate, setup);
    process.stdout.write(`  ${mark} ${gate.name} (${seconds(started)})${note ? ` ${note}` : ""}\n`);
    if (details) process.stdout.write(`${indent(details)}\n`);
    if (mark === "✗") failed.push(gate.name);
  }
  return failed;
}

async function attempt(gate, setup) {
  try {
    const result = await gate.check(setup);
    if (!result?.skipped) return { mark: "✓", note: result };
    // On CI nothing may go unchecked unnoticed
    return process.env.CI && !gate.isOptional
      ? { mark: "✗", note: result.skipped }
      : { mark: "–", note: `skipped: ${result.skipped}` };
  } catch (error) {
    return { mark: "✗", details: describe(error) };
  }
}

function indent(text) {
  return text.replace(/^(?=.)/gm, "      ");
}

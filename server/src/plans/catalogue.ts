import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Catalogue, Plan } from "../context/plan.js";

const count = z.int().min(0);
const plan = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, "must be 1 to 40 of a-z, 0-9 and -"),
  name: z.string().min(1).max(100),
  apiKeys: z.boolean(),
  liveKeys: z.boolean(),
  maxActiveKeys: count.nullable(),
  auditRetentionDays: count.min(1).nullable(),
  requestLogRetentionDays: count.min(1).nullable(),
});

const file = z
  .strictObject({
    ownersMayChangePlan: z.boolean(),
    firstOrganization: z.string(),
    plans: z.array(plan).min(1),
  })
  .refine(({ plans }) => new Set(plans.map(({ id }) => id)).size === plans.length, "has two plans with the same id")
  .refine(
    ({ plans, firstOrganization }) => plans.some(({ id }) => id === firstOrganization),
    "names a plan for the first organization that it doesn't have",
  );

/** The catalogue that comes with Claviger. */
export const BUILT_IN_CATALOGUE = new URL("../../plans.json", import.meta.url);

/** Reads a catalogue of plans, cheapest first. Throws an error that names everything wrong with the file. */
export function loadCatalogue(path: string | URL): Catalogue {
  const result = file.safeParse(readJson(path));
  if (result.success) return result.data;
  const mistakes = result.error.issues.map(({ path: at, message }) => `  ${at.join(".")} ${message}`.trimEnd());
  throw new Error(`The catalogue of plans ${String(path)} is wrong:\n${mistakes.join("\n")}`);
}

function readJson(path: string | URL): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`The catalogue of plans ${String(path)} can't be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** A plan by its id. One that has left the catalogue includes nothing, and is called by its id. */
export function planOf({ plans }: Catalogue, id: string): Plan {
  return plans.find((candidate) => candidate.id === id) ?? { ...NOTHING, id, name: id };
}

const NOTHING = {
  apiKeys: false,
  liveKeys: false,
  maxActiveKeys: 0,
  auditRetentionDays: null,
  requestLogRetentionDays: null,
} as const;

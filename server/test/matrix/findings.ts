import type { Answer } from "../http.js";
import { comparable, shownIn, totalIn } from "./answers.js";
import { may, sees, type Asked, type Outcome } from "./expected.js";
import type { Thing } from "./ground.js";
import type { Operation } from "./operation.js";
import { findLiveKeys, findStored } from "./stored.js";

/** One cell: an operation, an actor, a place. */
export interface Cell extends Asked {
  readonly title: string;
  readonly actor: string;
  readonly operation: Operation;
  readonly sent: string;
  readonly expected: Outcome;
}

export type Answers = ReadonlyMap<Cell, Answer>;

/** Cells whose answer differs from the one that the same actor gets for what isn't there. */
export function findToldApart(answers: Answers): string[] {
  const absent = new Map(
    [...answers]
      .filter(([{ place }]) => place === "absent")
      .map(([{ actor, sent }, answer]) => [actor, comparable(answer, sent)]),
  );
  return [...answers]
    .filter(([{ place, expected }]) => expected === "absent" || place === "elsewhere" || place === "malformed")
    .filter(([{ actor, sent }, answer]) => absent.has(actor) && comparable(answer, sent) !== absent.get(actor))
    .map(([{ title, actor, sent }, answer]) => `${title}: ${comparable(answer, sent)}, not ${absent.get(actor)}`);
}

/** Whatever is shown must be something that who asks may see, apart from what a mutation that is about nothing makes. */
export async function findLeaks(answers: Answers): Promise<string[]> {
  const leaks: string[] = [];
  for (const [{ ground, operation, title, player, thing }, { json }] of answers) {
    if (operation.about === null && operation.name.startsWith("Mutation.")) continue;
    const known = new Set([thing?.id, thing?.organizationId, ...player.named]);
    const shown = shownIn(json).filter(({ id }) => !known.has(id));
    for (const [type, same] of Map.groupBy(shown, (each) => each.type)) {
      // Plans are for everybody.
      if (type === "Plan" || type === operation.shows) continue;
      const stored = await findStored(ground, type, [...new Set(same.map(({ id }) => id))]);
      const hidden = stored.filter((found) => !sees(ground, player, found));
      leaks.push(...hidden.map(({ id }) => `${title}: ${type} ${id}`));
    }
  }
  return leaks;
}

/** A list holds all that who asks may see, and counts nothing more. That it holds nothing more is for `findLeaks`. */
export async function findUnlisted(answers: Answers): Promise<string[]> {
  const problems: string[] = [];
  for (const [{ ground, operation, title, player, expected, thing }, { json }] of answers) {
    const { lists, name } = operation;
    if (lists === null || expected !== "allowed") continue;
    const isWithin = ({ target }: Thing): boolean =>
      name.startsWith("Environment.")
        ? "environmentId" in target && target.environmentId === thing?.id
        : !name.startsWith("Project.") || ("projectId" in target && target.projectId === thing?.id);
    const stored = await findStored(ground, lists);
    const visible = stored.filter((found) => sees(ground, player, found) && isWithin(found));
    const shown = new Set(shownIn(json).map(({ id }) => id));
    const missing = visible.filter(({ id }) => !shown.has(id));
    problems.push(...missing.map(({ id }) => `${title}: ${lists} ${id}`));
    const total = totalIn(json) ?? visible.length;
    if (total !== visible.length) problems.push(`${title}: ${total} counted, not ${visible.length}`);
  }
  return problems;
}

/** Jobs that are about more or fewer keys than who asks may change. */
export async function findMiscounted(answers: Answers): Promise<string[]> {
  const problems: string[] = [];
  for (const [{ ground, operation, title, player, expected }, { json }] of answers) {
    const { totals, name } = operation;
    if (totals === null || expected !== "allowed") continue;
    const live = await findStored(ground, "ApiKey", await findLiveKeys(ground));
    const { length } = live.filter((key) => may(player, totals, key));
    const total: unknown = json.data[name.replace("Mutation.", "")].job.total;
    if (total !== length) problems.push(`${title}: ${String(total)} counted, not ${length}`);
  }
  return problems;
}

import { LIMITS } from "@claviger/shared/limits";
import type { Action } from "@claviger/shared/permissions";
import { requirementOf } from "../../src/api/requirements.js";
import type { Player } from "./cast.js";
import { about, homeOf, isShown, takes, type Expectation } from "./expected.js";
import type { Ground, Place } from "./ground.js";
import { KINDS, type KindName } from "./things.js";

/** What a row makes its variables of: how the request names the thing, who asks, and from where. */
export interface At {
  readonly sent: string;
  readonly place: Place;
  readonly player: Player;
  readonly ground: Ground;
}

/** One operation of the matrix, or one way to use it. */
export interface Operation {
  /** As it stands in `requirements.ts`. */
  readonly name: string;
  /** What tells it from the others of its name. */
  readonly way?: string;
  /** What it is about; null for what is about nothing. */
  readonly about: KindName | null;
  readonly places: readonly Place[];
  /** The operation's arguments, or those of the field with the `id` of its object. */
  readonly variables: (at: At) => Readonly<Record<string, unknown>>;
  readonly expects: Expectation;
  /** It uses up what it is about, so each time it is allowed it gets a thing of its own. */
  readonly usesUp: boolean;
  /** It changes something, which is recorded. */
  readonly records: boolean;
  /** The answer lists exactly the things of this type that who asks may see. */
  readonly lists: string | null;
  /** The job in the answer is about all keys not yet revoked on which who asks may do this, and counts no others. */
  readonly totals: Action | null;
  /** What the answer shows of this type belongs to the thing, and is shown to whoever sees that. */
  readonly shows: string | null;
}

interface Options extends Partial<
  Pick<Operation, "way" | "places" | "expects" | "usesUp" | "records" | "lists" | "totals" | "shows">
> {}

function operation(
  name: string,
  kind: KindName | null,
  variables: Operation["variables"],
  options: Options = {},
): Operation {
  return {
    name,
    about: kind,
    places: kind ? KINDS[kind].places : ["anywhere"],
    variables,
    expects: takes(requirementOf(name)),
    usesUp: false,
    records: name.startsWith("Mutation."),
    lists: null,
    totals: null,
    shows: null,
    ...options,
  };
}

/** A query, or a field of an object that is found by its id. */
export const query = (name: string, kind: KindName | null, options?: Options): Operation =>
  operation(name, kind, ({ sent }) => (kind === null ? {} : kind === "slug" ? { slug: sent } : { id: sent }), options);

/** Any thing by its id. */
export const node = (kind: KindName): Operation =>
  query("Query.node", kind, { way: KINDS[kind].type, expects: isShown });

/** A field that lists what an object has. */
export const list = (name: string, kind: KindName, lists: string): Operation =>
  operation(name, kind, ({ sent }) => ({ id: sent, first: LIMITS.pageFirst.max }), { lists });

/** What became of the calls of the day. */
export const usage = (name: string, kind: KindName): Operation =>
  operation(name, kind, ({ sent }) => ({ id: sent, from: "2026-11-20T00:00:00Z", to: "2026-11-21T00:00:00Z" }));

/** What was used since yesterday and what was not. */
export const lastUses = (name: string, kind: KindName): Operation =>
  operation(name, kind, ({ sent }) => ({ id: sent, since: ["2026-11-19T12:00:00Z"] }));

/** Whom a text belongs to that nobody has: what is found is in the verb's own test. */
export const secretsOf = (name: string, kind: KindName): Operation =>
  operation(name, kind, ({ sent }) => ({ id: sent, hashes: [{ sha256: "0".repeat(64), start: "clv_live_0000" }] }));

/** A list of the organization in which the cast is, by a filter that names a thing. */
export const filtered = (name: string, kind: KindName, filter: (sent: string) => object): Operation =>
  operation(name, kind, ({ sent, ground }) => ({ id: ground.granted.organization.id, filter: filter(sent) }), {
    way: `by ${kind}`,
    expects: about(homeOf, takes(requirementOf(name))),
  });

/** What of a mutation's input names the thing. */
type Naming = "id" | "organizationId" | "projectId" | "environmentId" | "token";

/** A mutation whose input names the thing, and says more. */
export const mutation = (
  name: string,
  kind: KindName,
  naming: Naming,
  more: (at: At) => object = () => ({}),
  options?: Options,
): Operation => operation(`Mutation.${name}`, kind, (at) => ({ input: { [naming]: at.sent, ...more(at) } }), options);

/** One whose input names the thing somewhere else, or none. */
export const otherMutation = (
  name: string,
  kind: KindName | null,
  input: (at: At) => object,
  options?: Options,
): Operation => operation(`Mutation.${name}`, kind, (at) => ({ input: input(at) }), options);

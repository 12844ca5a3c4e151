import type { ErrorCode } from "@claviger/shared/error-codes";
import {
  can,
  grantsIn,
  INVITE_ACTIONS,
  mayHandOut,
  UNRESTRICTED,
  type Action,
  type ApiKeyTarget,
  type HandedOutKey,
  type KeyRestrictions,
  type Role,
} from "@claviger/shared/permissions";
import { requirementOf, type Requirement } from "../../src/api/requirements.js";
import { targetOfEnvironment } from "../../src/projects/environment-target.js";
import { grantOn, grantOnProject } from "../places.js";
import type { Player } from "./cast.js";
import { siteOf, thingOf, type Ground, type Place, type Thing } from "./ground.js";

/** `allowed`; `absent`: answered as for a thing that isn't there; or a refusal. */
export type Outcome = "allowed" | "absent" | ErrorCode;

/** One question of the matrix: somebody, about a thing at a place; null where there is none. */
export interface Asked {
  readonly ground: Ground;
  readonly player: Player;
  readonly place: Place;
  readonly thing: Thing | null;
}

/** What the action table says of a question, without asking any of the code that answers requests. */
export type Expectation = (asked: Asked) => Outcome;

/** What is expected of who asks what names this requirement, about a thing that they see or don't. */
export const takes =
  (requirement: Requirement | undefined): Expectation =>
  ({ ground, player, thing }) => {
    switch (requirement) {
      case undefined:
        throw new Error("It names no requirement");
      case "anybody":
      case "parent":
        return "allowed";
      case "visitor":
        return player.kind === "key" ? "FORBIDDEN" : "allowed";
      case "somebody":
        return player.kind === "nobody" ? "UNAUTHENTICATED" : "allowed";
      case "person":
        return player.kind === "nobody" ? "UNAUTHENTICATED" : player.kind === "key" ? "FORBIDDEN" : "allowed";
      default:
        if (player.kind === "nobody") return "UNAUTHENTICATED";
        if (!thing || !sees(ground, player, thing)) return "absent";
        return may(player, requirement, thing) ? "allowed" : "FORBIDDEN";
    }
  };

/** Whether somebody may be shown a thing: what its type requires, where they belong to its organization; and always themselves. */
export function sees(ground: Ground, { rights, self }: Player, { type, id, organizationId, target }: Thing): boolean {
  if (self[type]?.id === id) return true;
  if (!rights || organizationId !== ground.granted.organization.id) return false;
  // A person is shown to whoever sees the members.
  const requirement = type === "User" ? "member.read" : requirementOf(type);
  return can(rights, requirement as Action, target);
}

/** A node is there for who sees it. */
export const isShown: Expectation = ({ ground, player, thing }) => {
  if (player.kind === "nobody") return "UNAUTHENTICATED";
  return thing && sees(ground, player, thing) ? "allowed" : "absent";
};

export const may = ({ rights }: Player, action: Action, { target }: Thing): boolean =>
  rights !== null && can(rights, action, target);

/** The first of these that isn't `allowed`. */
export const inTurn =
  (...expectations: readonly Expectation[]): Expectation =>
  (asked) =>
    expectations.map((expect) => expect(asked)).find((outcome) => outcome !== "allowed") ?? "allowed";

/** The same, about a thing that is always the same one, of the first organization. */
export const about =
  (find: (ground: Ground) => Thing | null, expect: Expectation): Expectation =>
  (asked) =>
    expect({ ...asked, thing: find(asked.ground) });

export const homeOf = ({ granted: { organization } }: Ground): Thing =>
  thingOf("Organization", { id: organization.id, organizationId: organization.id }, { kind: "organization" });

export const grantedProjectOf = ({ granted: { project } }: Ground): Thing =>
  thingOf("Project", project, { kind: "project", projectId: project.id });

export const grantedEnvironmentOf = ({ granted: { development } }: Ground): Thing =>
  thingOf("Environment", development, targetOfEnvironment(development));

/** Whoever makes or hands out a key must hold all of it: `asNew`, also where it is their own. */
export const ceiling =
  (asNew = false): Expectation =>
  ({ player: { rights }, thing }) =>
    rights && thing?.target.kind === "apiKey" && mayHandOut(rights, handedOut(thing.target, asNew))
      ? "allowed"
      : "FORBIDDEN";

/** The key, with what restricts it where something does. */
const handedOut = (target: ApiKeyTarget, asNew: boolean): HandedOutKey => ({
  ...UNRESTRICTED,
  ...(asNew ? unmade(target) : target),
});

/** Whether somebody may make a key like this one. */
export const makesOneLikeIt: Expectation = ({ player: { rights }, thing }) =>
  rights && thing?.target.kind === "apiKey" && can(rights, "api_key.create", unmade(thing.target))
    ? "allowed"
    : "FORBIDDEN";

const unmade = (target: ApiKeyTarget): ApiKeyTarget => ({ ...target, apiKeyId: null });

/** What restricts who asks: nothing, where that is no key. */
export const ownRestrictions = ({ rights }: Player): KeyRestrictions => {
  if (rights?.kind !== "key") return UNRESTRICTED;
  const { expiresAt, rateLimit, addresses, customerIds } = rights;
  return { expiresAt, rateLimit, addresses, customerIds };
};

/** Whether somebody may make a key of the organization that reaches nothing, the place's project, or its environment. */
export const makes =
  (
    reach: "nothing" | "project" | "environment",
    restrictions: (player: Player) => KeyRestrictions = () => UNRESTRICTED,
  ): Expectation =>
  (asked) => {
    const { project, environment, organization } = siteOf(asked.ground, asked.place);
    const grants = {
      nothing: [],
      project: [grantOnProject(project, "READ")],
      environment: [grantOn(environment, "READ")],
    }[reach];
    const target: HandedOutKey = {
      ...restrictions(asked.player),
      kind: "apiKey",
      apiKeyId: null,
      ownerUserId: null,
      organizationAccess: "NONE",
      environmentKind: environment.kind,
      mode: environment.mode,
      grants,
    };
    const wanted = thingOf("ApiKey", { id: "", organizationId: organization.id }, target);
    return inTurn(makesOneLikeIt, ceiling())({ ...asked, thing: wanted });
  };

export const invites = (role: Role): Expectation => takes(INVITE_ACTIONS[role]);

/** Anybody may leave; but no key for its owner. */
export const leaving =
  (expect: Expectation): Expectation =>
  (asked) =>
    asked.place === "itself" && asked.player.kind === "person" ? "allowed" : expect(asked);

/** An invitation is there for the person whom it invites. */
export const isInvited: Expectation = ({ place, thing }) => (place === "granted" && thing ? "allowed" : "absent");

/** What is named has to lie where the first organization's grants are; and to be seen. */
export const fitsWhereGranted: Expectation = ({ ground, player, place, thing }) =>
  thing && place === "granted" && sees(ground, player, thing) ? "allowed" : "BAD_USER_INPUT";

/** A key has to reach the environment in which the cast holds its grants. */
export const reachesWhereGranted: Expectation = ({ ground, thing }) =>
  thing?.target.kind === "apiKey" && grantsIn(thing.target, targetOfEnvironment(ground.granted.development)).length > 0
    ? "allowed"
    : "BAD_USER_INPUT";

/** Nobody has no viewer. */
export const asViewer: Expectation = ({ player }) => (player.kind === "nobody" ? "absent" : "allowed");

/** A key that may delete an environment reaches it itself, which keeps it. */
export const unlessReached =
  (expect: Expectation): Expectation =>
  (asked) => {
    const outcome = expect(asked);
    return outcome === "allowed" && asked.player.kind === "key" ? "CONFLICT" : outcome;
  };

/** What the credential alone is refused with comes first, whatever is asked. */
export const outcomeOf = (expect: Expectation, asked: Asked): Outcome => asked.player.refusal ?? expect(asked);

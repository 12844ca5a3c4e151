import { includesRange, type AddressRange } from "./addresses.js";
import type { EnvironmentKind, EnvironmentMode } from "./environments.js";

export const PERMISSIONS = ["READ", "WRITE", "MANAGE"] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ["OWNER", "ADMIN", "MEMBER"] as const;
export type Role = (typeof ROLES)[number];

export const ORGANIZATION_ACCESS = ["NONE", "READ", "WRITE"] as const;
export type OrganizationAccess = (typeof ORGANIZATION_ACCESS)[number];

export const API_KEY_OWNERS = ["ORGANIZATION", "MEMBER"] as const;
export type ApiKeyOwner = (typeof API_KEY_OWNERS)[number];

/** Whether `held` includes `needed` on the ladder READ < WRITE < MANAGE. Holding nothing includes nothing. */
export const includesPermission = (held: Permission | null, needed: Permission): boolean =>
  held !== null && PERMISSIONS.indexOf(held) >= PERMISSIONS.indexOf(needed);

/** Whether `held` includes `needed` on the ladder NONE < READ < WRITE. */
export const includesAccess = (held: OrganizationAccess, needed: OrganizationAccess): boolean =>
  ORGANIZATION_ACCESS.indexOf(held) >= ORGANIZATION_ACCESS.indexOf(needed);

/** Where a key may act. Without an environment it means every environment of the project that has the key's kind and mode. */
export interface Grant {
  readonly projectId: string;
  readonly environmentId: string | null;
  /** Kind of the named environment; null when the grant names none. */
  readonly environmentKind: EnvironmentKind | null;
  readonly permission: Permission | null;
  /** Names that the project's own API defines. They mean nothing to Claviger's own. */
  readonly scopes: readonly string[];
}

/** Requests allowed in one window. */
export interface RateLimit {
  readonly limit: number;
  readonly windowSeconds: number;
}

/** What narrows the use of a key, whatever it may do. */
export interface KeyRestrictions {
  readonly expiresAt: Date | null;
  readonly rateLimit: RateLimit | null;
  /** Where it may be used from; empty for anywhere. */
  readonly addresses: readonly AddressRange[];
  /** Whom it may be used for; null for any customer, and where none is named. */
  readonly customerIds: readonly string[] | null;
}

export const UNRESTRICTED: KeyRestrictions = Object.freeze({
  expiresAt: null,
  rateLimit: null,
  addresses: Object.freeze([]),
  customerIds: null,
});

/** What a person holds in one organization. */
export interface MemberRights {
  readonly kind: "member";
  readonly role: Role;
  readonly projectGrants: readonly { readonly projectId: string; readonly permission: Permission }[];
}

/** What a key holds in its organization. For a MEMBER-owned key: after `boundByOwner`. */
export interface KeyRights extends KeyRestrictions {
  readonly kind: "key";
  readonly apiKeyId: string;
  /** The person whose rights bound the key; null for ORGANIZATION keys. */
  readonly ownerUserId: string | null;
  readonly managesKeys: boolean;
  readonly organizationAccess: OrganizationAccess;
  /** Null when the key is bound to several kinds. */
  readonly environmentKind: EnvironmentKind | null;
  readonly mode: EnvironmentMode;
  readonly grants: readonly Grant[];
  /** Those of the scopes held that include all others of their project. */
  readonly includingScopes: readonly ProjectScope[];
}

export interface ProjectScope {
  readonly projectId: string;
  readonly name: string;
}

export type Rights = MemberRights | KeyRights;

export interface OrganizationTarget {
  readonly kind: "organization";
}
export interface ProjectTarget {
  readonly kind: "project";
  readonly projectId: string;
}
export interface EnvironmentTarget {
  readonly kind: "environment";
  readonly projectId: string;
  readonly environmentId: string;
  readonly environmentKind: EnvironmentKind;
  readonly mode: EnvironmentMode;
}
/** A key that is acted upon, or one that is about to be made (its id is then null). */
export interface ApiKeyTarget {
  readonly kind: "apiKey";
  readonly apiKeyId: string | null;
  readonly ownerUserId: string | null;
  readonly organizationAccess: OrganizationAccess;
  readonly environmentKind: EnvironmentKind | null;
  readonly mode: EnvironmentMode;
  readonly grants: readonly Grant[];
}
/** A key of which somebody gets to use a secret: by making, changing, rotating or enabling it. */
export interface HandedOutKey extends ApiKeyTarget, KeyRestrictions {}
export type Target = OrganizationTarget | ProjectTarget | EnvironmentTarget | ApiKeyTarget;
export type TargetKind = Target["kind"];

interface Requirement {
  readonly on: TargetKind;
  /** The lowest role that may; MEMBER stands for every member. */
  readonly role: Role;
  /** The project permission with which a MEMBER may too. */
  readonly member?: Permission;
  /** The permission that one of a key's grants must give there; on a key: on everything that key reaches. */
  readonly grant?: Permission;
  /** The organization access with which a key may; NONE stands for every key of the organization. */
  readonly access?: OrganizationAccess;
  /** A key may do it to itself. */
  readonly self?: true;
}

/** Who may do what. The first action of a target kind in each group, `….read`, also decides whether it can be seen. */
const REQUIREMENTS = {
  "organization.read": { on: "organization", role: "MEMBER", access: "NONE" },
  "organization.update": { on: "organization", role: "ADMIN" },
  "organization.update_key_policy": { on: "organization", role: "ADMIN" },
  "organization.change_plan": { on: "organization", role: "OWNER" },
  "organization.delete": { on: "organization", role: "OWNER" },
  "member.read": { on: "organization", role: "MEMBER", access: "READ" },
  "member.update": { on: "organization", role: "ADMIN" },
  "member.remove": { on: "organization", role: "ADMIN" },
  /** Of a member who is an owner, or becomes one. */
  "owner.update": { on: "organization", role: "OWNER" },
  "owner.remove": { on: "organization", role: "OWNER" },

  "invitation.read": { on: "organization", role: "ADMIN", access: "WRITE" },
  "invitation.revoke": { on: "organization", role: "ADMIN" },
  "member.invite": { on: "organization", role: "ADMIN", access: "WRITE" },
  "admin.invite": { on: "organization", role: "ADMIN" },
  "owner.invite": { on: "organization", role: "OWNER" },

  "job.read": { on: "organization", role: "ADMIN", access: "READ" },
  "job.cancel": { on: "organization", role: "ADMIN", access: "WRITE" },

  "audit.read": { on: "organization", role: "ADMIN", access: "READ" },
  "audit.export": { on: "organization", role: "ADMIN", access: "READ" },

  /** Of the whole organization: that of an environment or a key is read with the environment or the key. */
  "usage.read": { on: "organization", role: "ADMIN", access: "READ" },
  "request_log.read": { on: "organization", role: "ADMIN", access: "READ" },

  "project.create": { on: "organization", role: "ADMIN", access: "WRITE" },
  "project.read": { on: "project", role: "ADMIN", member: "READ", grant: "READ", access: "READ" },
  "project.update": { on: "project", role: "ADMIN", member: "MANAGE", access: "WRITE" },
  "project.delete": { on: "project", role: "ADMIN", member: "MANAGE" },

  "project.set_scopes": { on: "project", role: "ADMIN", member: "MANAGE" },

  "environment.create": { on: "project", role: "ADMIN", member: "MANAGE", access: "WRITE" },
  "environment.read": { on: "environment", role: "ADMIN", member: "READ", grant: "READ", access: "READ" },
  "environment.update": { on: "environment", role: "ADMIN", member: "MANAGE", grant: "WRITE", access: "WRITE" },
  "environment.delete": { on: "environment", role: "ADMIN", member: "MANAGE", grant: "MANAGE" },
  "environment.verify": { on: "environment", role: "ADMIN", grant: "READ" },
  "environment.set_routes": { on: "environment", role: "ADMIN", member: "WRITE", grant: "WRITE" },

  "customer.read": { on: "environment", role: "ADMIN", member: "READ", grant: "READ", access: "READ" },
  "customer.create": { on: "environment", role: "ADMIN", member: "WRITE", grant: "WRITE" },
  "customer.update": { on: "environment", role: "ADMIN", member: "WRITE", grant: "WRITE" },
  "customer.delete": { on: "environment", role: "ADMIN", member: "MANAGE", grant: "MANAGE" },

  "rate_limit_rule.read": { on: "environment", role: "ADMIN", member: "READ", grant: "READ", access: "READ" },
  "rate_limit_rule.create": { on: "environment", role: "ADMIN", member: "WRITE", grant: "WRITE" },
  "rate_limit_rule.update": { on: "environment", role: "ADMIN", member: "WRITE", grant: "WRITE" },
  "rate_limit_rule.delete": { on: "environment", role: "ADMIN", member: "MANAGE", grant: "MANAGE" },

  "budget.read": { on: "environment", role: "ADMIN", member: "READ", grant: "READ", access: "READ" },
  "budget.create": { on: "environment", role: "ADMIN", member: "WRITE", grant: "WRITE" },
  "budget.update": { on: "environment", role: "ADMIN", member: "WRITE", grant: "WRITE" },
  "budget.delete": { on: "environment", role: "ADMIN", member: "MANAGE", grant: "MANAGE" },

  "api_key.list": { on: "organization", role: "ADMIN", grant: "MANAGE", access: "READ" },
  /** Of whichever keys match a filter; each of them takes "api_key.revoke" too. */
  "api_key.revoke_many": { on: "organization", role: "ADMIN", grant: "MANAGE", access: "WRITE" },
  "api_key.read": { on: "apiKey", role: "ADMIN", grant: "MANAGE", access: "READ", self: true },
  "api_key.create": { on: "apiKey", role: "ADMIN", grant: "MANAGE" },
  "api_key.update": { on: "apiKey", role: "ADMIN", grant: "MANAGE" },
  "api_key.rotate": { on: "apiKey", role: "ADMIN", grant: "MANAGE", self: true },
  "api_key.enable": { on: "apiKey", role: "ADMIN", grant: "MANAGE" },
  "api_key.disable": { on: "apiKey", role: "ADMIN", grant: "MANAGE", access: "WRITE" },
  "api_key.revoke": { on: "apiKey", role: "ADMIN", grant: "MANAGE", access: "WRITE", self: true },
  "api_key.delete": { on: "apiKey", role: "ADMIN", grant: "MANAGE" },
} as const satisfies Record<string, Requirement>;

export type Action = keyof typeof REQUIREMENTS;
export const ACTIONS = Object.keys(REQUIREMENTS) as Action[];

/** The kind of target that an action is asked of. */
export const targetOf = (action: Action): TargetKind => REQUIREMENTS[action].on;

/** What inviting somebody in a role takes. */
export const INVITE_ACTIONS = {
  OWNER: "owner.invite",
  ADMIN: "admin.invite",
  MEMBER: "member.invite",
} as const satisfies Record<Role, Action>;

/** The action that decides whether a target can be seen at all. */
export const READ_ACTIONS = {
  organization: "organization.read",
  project: "project.read",
  environment: "environment.read",
  apiKey: "api_key.read",
} as const satisfies Record<TargetKind, Action>;

/** Whether somebody with these rights may do this to that target of the same organization. Pure; both sides ask it. */
export function can(rights: Rights, action: Action, target: Target): boolean {
  const requirement: Requirement = REQUIREMENTS[action];
  if (requirement.on !== target.kind) return false;
  return rights.kind === "member" ? memberMay(rights, requirement, target) : keyMay(rights, requirement, target);
}

function memberMay(rights: MemberRights, requirement: Requirement, target: Target): boolean {
  if (ROLES.indexOf(rights.role) <= ROLES.indexOf(requirement.role)) return true;
  if (!requirement.member || !("projectId" in target)) return false;
  return includesPermission(memberPermission(rights, target.projectId), requirement.member);
}

function keyMay(rights: KeyRights, requirement: Requirement, target: Target): boolean {
  if (requirement.access && includesAccess(rights.organizationAccess, requirement.access)) return true;
  if (target.kind === "apiKey" && requirement.self && target.apiKeyId === rights.apiKeyId) return true;
  if (!requirement.grant) return false;
  const needed = requirement.grant;
  switch (target.kind) {
    case "organization":
      return rights.managesKeys && rights.grants.some((grant) => includesPermission(grant.permission, needed));
    case "project":
      return rights.grants.some(
        (grant) => grant.projectId === target.projectId && includesPermission(grant.permission, needed),
      );
    case "environment":
      return includesPermission(permissionIn(rights, target), needed);
    case "apiKey":
      return holdsKey(rights, target);
  }
}

/**
 * The ceiling: whether somebody may hand out a key or a secret of it. Owners and admins hold everything. A key holds what lies
 * wholly within its own rights, and hands on its owner and whatever restricts its own use. A secret of itself it may have.
 */
export function mayHandOut(rights: Rights, target: HandedOutKey): boolean {
  if (rights.kind === "member") return rights.role !== "MEMBER";
  if (target.apiKeyId === rights.apiKeyId) return true;
  if (!holdsKey(rights, target)) return false;
  if (rights.ownerUserId !== target.ownerUserId) return false;
  return holdsScopes(rights, target) && isRestrictedBy(rights, target);
}

/** Whether one key's use is narrowed at least as much as another's: by expiry, rate, addresses and customers. */
function isRestrictedBy(
  own: KeyRestrictions,
  { expiresAt, rateLimit, addresses, customerIds }: KeyRestrictions,
): boolean {
  if (own.expiresAt !== null && (expiresAt === null || expiresAt > own.expiresAt)) return false;
  if (own.rateLimit !== null && (rateLimit === null || !isAtMost(rateLimit, own.rateLimit))) return false;
  if (own.addresses.length > 0 && !isWithin(addresses, own.addresses)) return false;
  const { customerIds: known } = own;
  return known === null || (customerIds !== null && customerIds.every((id) => known.includes(id)));
}

/** No more in one window, and no more in the long run. */
const isAtMost = (rate: RateLimit, other: RateLimit): boolean =>
  rate.limit <= other.limit && rate.limit * other.windowSeconds <= other.limit * rate.windowSeconds;

/** Each range within one of the others. No ranges stand for every address. */
const isWithin = (ranges: readonly AddressRange[], others: readonly AddressRange[]): boolean =>
  ranges.length > 0 && ranges.every((range) => others.some((other) => includesRange(other, range)));

/** Whether each scope of a key is held wherever that key may use it. */
function holdsScopes(rights: KeyRights, target: ApiKeyTarget): boolean {
  return target.grants.every((wanted) => {
    const held = rights.grants.filter((grant) => coversGrant(rights, grant, target, wanted));
    return wanted.scopes.every((scope) => holdsScope(rights, held, scope));
  });
}

/** Whether one of these grants gives a scope, by its name or by one of their project's that includes all. */
export function holdsScope(
  { includingScopes }: Pick<KeyRights, "includingScopes">,
  grants: readonly Grant[],
  scope: string,
): boolean {
  return grants.some(
    ({ projectId, scopes }) =>
      scopes.includes(scope) ||
      includingScopes.some((including) => including.projectId === projectId && scopes.includes(including.name)),
  );
}

/** The project permission of a member: everything for owners and admins, the project grant for a MEMBER. */
export function memberPermission(rights: MemberRights, projectId: string): Permission | null {
  if (rights.role !== "MEMBER") return "MANAGE";
  return rights.projectGrants.find((grant) => grant.projectId === projectId)?.permission ?? null;
}

/** The highest permission that a key's grants give it in an environment; null when they give none. */
export function permissionIn(
  rights: Pick<KeyRights, "environmentKind" | "mode" | "grants">,
  environment: EnvironmentTarget,
): Permission | null {
  let best: Permission | null = null;
  if (!isFor(rights, environment)) return best;
  for (const grant of rights.grants) {
    const { permission } = grant;
    if (permission === null || includesPermission(best, permission)) continue;
    if (covers(grant, environment)) best = permission;
  }
  return best;
}

/** The grants of a key that cover an environment. Kind and mode of the key must fit before any grant counts. */
export function grantsIn(
  rights: Pick<KeyRights, "environmentKind" | "mode" | "grants">,
  environment: EnvironmentTarget,
): readonly Grant[] {
  return isFor(rights, environment) ? rights.grants.filter((grant) => covers(grant, environment)) : [];
}

const isFor = (
  { environmentKind, mode }: Pick<KeyRights, "environmentKind" | "mode">,
  environment: EnvironmentTarget,
) => environment.mode === mode && (environmentKind === null || environmentKind === environment.environmentKind);

const covers = ({ projectId, environmentId }: Grant, environment: EnvironmentTarget): boolean =>
  projectId === environment.projectId && (environmentId === null || environmentId === environment.environmentId);

/**
 * Whether a key lies wholly within the rights of the one that manages it: every grant covered by a MANAGE grant, no wider
 * organization access, and never somebody else's MEMBER-owned key.
 */
function holdsKey(rights: KeyRights, target: ApiKeyTarget): boolean {
  if (!rights.managesKeys || target.mode !== rights.mode) return false;
  if (target.ownerUserId !== null && target.ownerUserId !== rights.ownerUserId) return false;
  if (!includesAccess(rights.organizationAccess, target.organizationAccess)) return false;
  const managing = rights.grants.filter((grant) => grant.permission === "MANAGE");
  if (managing.length === 0) return false;
  return target.grants.every((wanted) => managing.some((held) => coversGrant(rights, held, target, wanted)));
}

function coversGrant(rights: KeyRights, held: Grant, target: ApiKeyTarget, wanted: Grant): boolean {
  if (held.projectId !== wanted.projectId) return false;
  if (held.environmentId !== null) return held.environmentId === wanted.environmentId;
  if (rights.environmentKind === null) return true;
  return (wanted.environmentKind ?? target.environmentKind) === rights.environmentKind;
}

/**
 * The rights of a MEMBER-owned key: the intersection of its own with what its owner may do now. An owner who is gone, or is
 * no longer an owner or admin, leaves it without key management and organization access.
 */
export function boundByOwner(rights: KeyRights, owner: MemberRights | null): KeyRights {
  if (owner && owner.role !== "MEMBER") return rights;
  const grants = rights.grants.flatMap((grant): Grant[] => {
    const allowed = owner ? memberPermission(owner, grant.projectId) : null;
    return allowed ? [{ ...grant, permission: lowest(grant.permission, allowed) }] : [];
  });
  return { ...rights, grants, organizationAccess: "NONE", managesKeys: false };
}

function lowest(one: Permission | null, other: Permission | null): Permission | null {
  if (one === null || other === null) return null;
  return includesPermission(one, other) ? other : one;
}

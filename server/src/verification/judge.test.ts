import { describe, expect, test } from "@jest/globals";
import { DEFAULT_KEY_POLICY, type KeyPolicy } from "@claviger/shared/key-policy";
import type { EnvironmentKind, EnvironmentMode } from "@claviger/shared/environments";
import { boundByOwner, type Grant, type MemberRights, type Permission } from "@claviger/shared/permissions";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import type { Plan } from "../context/plan.js";
import type { Organization } from "../organizations/organization.entity.js";
import type { ApiKey } from "../keys/api-key.entity.js";
import { givenRights } from "../keys/effective-rights.js";
import type { KnownKey } from "../keys/find-known-key.js";
import type { KeyGrant } from "../keys/key-grant.entity.js";
import type { BoundCustomer } from "../keys/restrictions.js";
import { judge } from "./judge.js";

const NOW = new Date("2026-11-20T12:00:00.000Z");
const EARLIER = new Date(NOW.getTime() - 1);
const DAY = 86_400_000;
const LATER = new Date(NOW.getTime() + 1);

interface Case {
  readonly apiKey?: Partial<ApiKey>;
  readonly retiresAt?: Date | null;
  readonly grants?: readonly Grant[];
  /** The owner of a MEMBER-owned key; null when gone. */
  readonly owner?: MemberRights | null;
  readonly organizationId?: string;
  readonly environment?: { kind: EnvironmentKind; mode: EnvironmentMode };
  readonly permission?: Permission | null;
  readonly scopes?: readonly string[];
  readonly ipAddress?: string;
  readonly customer?: string;
  /** Whom the key is bound to, even should they be gone. */
  readonly customers?: readonly BoundCustomer[];
  readonly plan?: Partial<Plan>;
  readonly policy?: Partial<KeyPolicy>;
}

const grant = (
  permission: Permission | null,
  environmentId: string | null = "env_here",
  scopes: readonly string[] = [],
): Grant => ({
  scopes,
  projectId: "prj_here",
  environmentId,
  environmentKind: environmentId === null ? null : "PRODUCTION",
  permission,
});
const ELSEWHERE: Grant = { ...grant("MANAGE", "env_elsewhere") };

const member = (permission?: Permission): MemberRights => ({
  kind: "member",
  role: "MEMBER",
  projectGrants: permission ? [{ projectId: "prj_here", permission }] : [],
});

function codeOf(given: Case): VerificationCode {
  const apiKey = {
    id: "key_1",
    organizationId: "org_here",
    environmentKind: "PRODUCTION",
    mode: "LIVE",
    ownerUserId: given.owner === undefined ? null : "usr_1",
    organizationAccess: "NONE",
    revokedAt: null,
    expiresAt: null,
    disabledAt: null,
    rateLimit: null,
    rateLimitWindowSeconds: null,
    allowedIps: [] as string[],
    isCustomerBound: given.customers !== undefined,
    ...given.apiKey,
  } as ApiKey;
  const grants = (given.grants ?? [grant("WRITE")]) as readonly KeyGrant[];
  const customers = given.customers ?? [];
  const rights = givenRights(apiKey, grants, [{ projectId: "prj_here", name: "admin" }], customers);
  const effective = given.owner === undefined ? rights : boundByOwner(rights, given.owner);
  const known: KnownKey = {
    apiKey,
    retiresAt: given.retiresAt ?? null,
    handoverEndsAt: null,
    organization: {
      id: apiKey.organizationId,
      ...DEFAULT_KEY_POLICY,
      environmentBinding: "MULTI",
      ...given.policy,
    } as Organization,
    plan: { apiKeys: true, liveKeys: true, ...given.plan } as Plan,
    given: rights,
    effective,
    ownerLost: given.owner === null || effective.grants.length === 0,
    customers,
    apiKeyId: apiKey.id,
    secretId: "sec_1",
    standing: null,
    there: null,
    counter: null,
    isSecretUsed: true,
    usedInMinute: 0,
    usedAfterMilliseconds: 0,
  };
  const ask = {
    organizationId: given.organizationId ?? "org_here",
    environment: {
      kind: "environment",
      projectId: "prj_here",
      environmentId: "env_here",
      environmentKind: given.environment?.kind ?? "PRODUCTION",
      mode: given.environment?.mode ?? "LIVE",
    },
    ipAddress: given.ipAddress ?? null,
    customer: given.customer ?? null,
    permission: given.permission ?? null,
    scopes: given.scopes ?? [],
    cost: 1,
  } as const;
  return judge(known, ask, NOW);
}

const ACME: BoundCustomer = { id: "cus_acme", externalId: "acme", environmentId: "env_here" };
const FROM_OFFICE = { apiKey: { allowedIps: ["192.0.2.0/24", "2001:db8::1"] } };

/** From the last reason to the first, each spoils one more thing. */
const REASONS: [VerificationCode, Case][] = [
  ["INSUFFICIENT_SCOPE", { scopes: ["read:rules"] }],
  ["INSUFFICIENT_PERMISSION", { permission: "MANAGE" }],
  ["CUSTOMER_NOT_ALLOWED", { customers: [ACME], customer: "globex" }],
  ["IP_NOT_ALLOWED", { apiKey: { allowedIps: ["192.0.2.0/24"] }, ipAddress: "198.51.100.1" }],
  ["WRONG_ENVIRONMENT", { environment: { kind: "STAGING", mode: "TEST" } }],
  ["POLICY_BLOCKED", { policy: { requireExpiry: true } }],
  ["OWNER_ACCESS_LOST", { owner: null }],
  ["PLAN_REQUIRED", { plan: { apiKeys: false } }],
  ["ROTATED", { retiresAt: NOW }],
  ["INACTIVE", { apiKey: { disabledAt: EARLIER } }],
  ["EXPIRED", { apiKey: { disabledAt: EARLIER, expiresAt: NOW } }],
  ["REVOKED", { apiKey: { disabledAt: EARLIER, expiresAt: NOW, revokedAt: EARLIER } }],
  ["NOT_FOUND", { organizationId: "org_elsewhere" }],
];

describe("the judge", () => {
  test("answers NOT_FOUND for a key that nobody knows", () => {
    const environment = {
      kind: "environment",
      projectId: "p",
      environmentId: "e",
      environmentKind: "PRODUCTION",
      mode: "LIVE",
    } as const;
    const nothing = { ipAddress: null, customer: null, permission: null, scopes: [], cost: 1 };
    expect(judge(null, { organizationId: "org_here", environment, ...nothing }, NOW)).toBe("NOT_FOUND");
  });

  test.each(REASONS.map(([code], index) => [code, index] as const))(
    "answers %s before every reason that comes after it",
    (code, index) => {
      const spoiled = REASONS.slice(0, index + 1).map(([, given]) => given);
      expect(codeOf(Object.assign({}, ...spoiled) as Case)).toBe(code);
    },
  );

  test.each<[string, VerificationCode, Case]>([
    ["a key with a grant there, asked for nothing in particular", "VALID", {}],
    ["a key with more than is asked for", "VALID", { permission: "READ" }],
    ["a key with just what is asked for", "VALID", { permission: "WRITE" }],
    ["a key with a grant on the whole project", "VALID", { grants: [grant("READ", null)], permission: "READ" }],
    [
      "a key whose grants together suffice",
      "VALID",
      { grants: [grant("READ"), grant("MANAGE", null)], permission: "MANAGE" },
    ],
    ["a secret in its last millisecond of grace", "VALID", { retiresAt: LATER }],
    ["a key in its last millisecond", "VALID", { apiKey: { expiresAt: LATER } }],
    ["a key at the very instant of its expiry", "EXPIRED", { apiKey: { expiresAt: NOW } }],
    ["a key of the right kind without a grant there", "INSUFFICIENT_PERMISSION", { grants: [ELSEWHERE] }],
    [
      "a key of several kinds without a grant there",
      "WRONG_ENVIRONMENT",
      { apiKey: { environmentKind: null }, grants: [ELSEWHERE] },
    ],
    ["a key of several kinds with a grant there", "VALID", { apiKey: { environmentKind: null } }],
    [
      "a key of another kind, whatever its grants (LP-5)",
      "WRONG_ENVIRONMENT",
      { environment: { kind: "STAGING", mode: "LIVE" } },
    ],
    ["a key of another mode", "WRONG_ENVIRONMENT", { environment: { kind: "PRODUCTION", mode: "TEST" } }],
    ["a member's key whose owner may still do as much", "VALID", { owner: member("MANAGE"), permission: "WRITE" }],
    [
      "a member's key whose owner may do less now",
      "INSUFFICIENT_PERMISSION",
      { owner: member("READ"), permission: "WRITE" },
    ],
    ["a member's key whose owner lost the project (FV-26)", "OWNER_ACCESS_LOST", { owner: member() }],
    [
      "a member's key whose owner lost this project alone",
      "OWNER_ACCESS_LOST",
      {
        owner: { kind: "member", role: "MEMBER", projectGrants: [{ projectId: "prj_other", permission: "READ" }] },
        grants: [grant("READ"), { ...ELSEWHERE, projectId: "prj_other" }],
      },
    ],
    [
      "an admin's own key",
      "VALID",
      { owner: { kind: "member", role: "ADMIN", projectGrants: [] }, permission: "WRITE" },
    ],
    ["a key with each scope asked for", "VALID", { grants: [grant(null, "env_here", ["a", "b"])], scopes: ["b", "a"] }],
    [
      "a key without one of them (FG-16)",
      "INSUFFICIENT_SCOPE",
      { grants: [grant(null, "env_here", ["a"])], scopes: ["a", "b"] },
    ],
    [
      "a scope that includes all others (FG-15)",
      "VALID",
      { grants: [grant(null, null, ["admin"])], scopes: ["a", "b"] },
    ],
    [
      "a scope that is held elsewhere alone",
      "INSUFFICIENT_SCOPE",
      { grants: [grant("READ"), grant(null, "env_elsewhere", ["a"])], scopes: ["a"] },
    ],
    [
      "scopes alone when READ is asked for too",
      "INSUFFICIENT_PERMISSION",
      { grants: [grant(null, "env_here", ["a"])], permission: "READ", scopes: ["a"] },
    ],
    ["a key used from a block that it allows", "VALID", { ...FROM_OFFICE, ipAddress: "192.0.2.77" }],
    ["a key used from an address that it allows", "VALID", { ...FROM_OFFICE, ipAddress: "2001:DB8:0::1" }],
    ["a key used from IPv4 within IPv6", "VALID", { ...FROM_OFFICE, ipAddress: "::ffff:192.0.2.77" }],
    ["a key used from beside them", "IP_NOT_ALLOWED", { ...FROM_OFFICE, ipAddress: "192.0.3.0" }],
    ["a key used from nobody says where", "IP_NOT_ALLOWED", FROM_OFFICE],
    ["a key without addresses, used from nobody says where", "VALID", {}],
    [
      "a key for a customer of its own, by the organization's id (LP-26)",
      "VALID",
      { customers: [ACME], customer: "acme" },
    ],
    ["a key for a customer of its own, by our id (LP-26)", "VALID", { customers: [ACME], customer: "cus_acme" }],
    ["a key bound to customers, for another (LP-26)", "CUSTOMER_NOT_ALLOWED", { customers: [ACME], customer: "Acme" }],
    ["a key bound to customers, for nobody says whom", "CUSTOMER_NOT_ALLOWED", { customers: [ACME] }],
    [
      "a key bound to a customer of another environment",
      "CUSTOMER_NOT_ALLOWED",
      { customers: [{ ...ACME, environmentId: "env_elsewhere" }], customer: "acme" },
    ],
    ["a key bound to customers who are gone", "CUSTOMER_NOT_ALLOWED", { customers: [], customer: "acme" }],
    ["a key for any customer", "VALID", { customer: "acme" }],
    ["a live key on a plan without live keys (FG-23)", "PLAN_REQUIRED", { plan: { liveKeys: false } }],
    [
      "a test key on a plan without live keys",
      "VALID",
      {
        plan: { liveKeys: false },
        apiKey: { mode: "TEST", environmentKind: "STAGING" },
        environment: { kind: "STAGING", mode: "TEST" },
      },
    ],
    [
      "a key of several kinds under STRICT",
      "POLICY_BLOCKED",
      { apiKey: { environmentKind: null }, policy: { environmentBinding: "STRICT" } },
    ],
    [
      "a key that lives longer than a tightened policy allows",
      "POLICY_BLOCKED",
      {
        apiKey: { createdAt: NOW, expiresAt: new Date(NOW.getTime() + 31 * DAY) },
        policy: { maxLifetimeDays: 30 },
      },
    ],
    [
      "a key that lives just as long as the policy allows",
      "VALID",
      {
        apiKey: { createdAt: NOW, expiresAt: new Date(NOW.getTime() + 30 * DAY) },
        policy: { maxLifetimeDays: 30 },
      },
    ],
  ])("judges %s: %s", (_, code, given) => {
    expect(codeOf(given)).toBe(code);
  });
});

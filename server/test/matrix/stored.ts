import { In, IsNull, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from "typeorm";
import type { Target } from "@claviger/shared/permissions";
import { Member } from "../../src/access/member.entity.js";
import { Customer } from "../../src/customers/customer.entity.js";
import { Event } from "../../src/events/event.entity.js";
import { Job } from "../../src/jobs/job.entity.js";
import { ApiKey } from "../../src/keys/api-key.entity.js";
import { KeyGrant } from "../../src/keys/key-grant.entity.js";
import { KeySecret } from "../../src/keys/key-secret.entity.js";
import { targetOfKey } from "../../src/keys/key-target.js";
import { Budget } from "../../src/limits/budget.entity.js";
import { RateLimitRule } from "../../src/limits/rate-limit-rule.entity.js";
import { Invitation } from "../../src/organizations/invitation.entity.js";
import { Organization } from "../../src/organizations/organization.entity.js";
import { Environment } from "../../src/projects/environment.entity.js";
import { targetOfEnvironment } from "../../src/projects/environment-target.js";
import { Project } from "../../src/projects/project.entity.js";
import { Route } from "../../src/projects/route.entity.js";
import { storedLogs } from "../request-logs.js";
import type { Ground, Thing } from "./ground.js";

interface Row extends ObjectLiteral {
  readonly id: string;
  readonly organizationId?: string | null;
  readonly environmentId?: string | null;
}

const TABLES: Readonly<Record<string, EntityTarget<Row>>> = {
  Organization,
  Member,
  Invitation,
  Project,
  Environment,
  ApiKey,
  ApiKeySecret: KeySecret,
  Job,
  AuditEvent: Event,
  Customer,
  RateLimitRule,
  Budget,
  Route,
};

/** What is seen as the environment is in which it lies. */
const IN_ENVIRONMENT = new Set(["Customer", "RateLimitRule", "Budget", "Route"]);

/** What the database holds of a type, among these or all of the first organization, as access decisions see it. */
export async function findStored(ground: Ground, type: string, ids?: readonly string[]): Promise<Thing[]> {
  if (type === "User") return findPeople(ground, ids ?? []);
  if (type === "Session") return (ids ?? []).map(sessionOf);
  if (type === "RequestLog") return findLogs(ground, ids);
  const table = TABLES[type];
  if (!table) throw new Error(`What ${type} is stored in isn't known`);
  const { db, organizationId } = dataOf(ground);
  const where = (
    ids ? { id: In([...ids]) } : type === "Organization" ? { id: organizationId } : { organizationId }
  ) as FindOptionsWhere<Row>;
  const rows = await db.find(table, { where });
  const targets = IN_ENVIRONMENT.has(type)
    ? await findEnvironmentTargets(ground, rows)
    : await findKeyTargets(ground, type, rows);
  return rows.map((row) => ({
    type,
    id: row.id,
    sent: row.id,
    organizationId: row.organizationId ?? row.id,
    target: targets.get(row.id) ?? targetOf(type, row),
  }));
}

async function findLogs({ world, granted }: Ground, ids?: readonly string[]): Promise<Thing[]> {
  const logs = await storedLogs(world, ids ? undefined : granted.organization.id);
  return logs
    .filter(({ id }) => ids?.includes(id) ?? true)
    .map(({ id, organizationId }) => ({
      type: "RequestLog",
      id,
      sent: id,
      organizationId,
      target: { kind: "organization" },
    }));
}

/** The keys of the first organization that aren't revoked. */
export async function findLiveKeys(ground: Ground): Promise<string[]> {
  const { db, organizationId } = dataOf(ground);
  return (await db.findBy(ApiKey, { organizationId, revokedAt: IsNull() })).map(({ id }) => id);
}

const dataOf = ({ world, granted }: Ground) => ({
  db: world.dataSource.manager,
  organizationId: granted.organization.id,
});

function targetOf(type: string, row: Row): Target {
  if (type === "Project") return { kind: "project", projectId: row.id };
  return type === "Environment" ? targetOfEnvironment(row as unknown as Environment) : { kind: "organization" };
}

async function findEnvironmentTargets(ground: Ground, rows: readonly Row[]): Promise<Map<string, Target>> {
  const ids = rows.map(({ environmentId }) => environmentId ?? "");
  const environments = await dataOf(ground).db.findBy(Environment, { id: In(ids) });
  const targets = new Map(environments.map((found) => [found.id, targetOfEnvironment(found)]));
  return new Map(
    rows.flatMap(({ id, environmentId }) => {
      const target = targets.get(environmentId ?? "");
      return target ? [[id, target] as const] : [];
    }),
  );
}

/** A key and a secret are seen as the key is. */
async function findKeyTargets(ground: Ground, type: string, rows: readonly Row[]): Promise<Map<string, Target>> {
  const { db } = dataOf(ground);
  const keyOf = (row: Row): string => (type === "ApiKeySecret" ? (row as unknown as KeySecret).apiKeyId : row.id);
  if (type !== "ApiKey" && type !== "ApiKeySecret") return new Map();
  const ids = In(rows.map(keyOf));
  const keys = new Map((await db.findBy(ApiKey, { id: ids })).map((key) => [key.id, key]));
  const grants = await db.findBy(KeyGrant, { apiKeyId: ids });
  return new Map(
    rows.flatMap((row) => {
      const key = keys.get(keyOf(row));
      const own = grants.filter(({ apiKeyId }) => apiKeyId === key?.id);
      return key ? [[row.id, targetOfKey(key, own)] as const] : [];
    }),
  );
}

/** Of no organization: it is for its own person alone. */
const sessionOf = (id: string): Thing => ({
  type: "Session",
  id,
  sent: id,
  organizationId: "",
  target: { kind: "organization" },
});

async function findPeople(ground: Ground, ids: readonly string[]): Promise<Thing[]> {
  const { db, organizationId } = dataOf(ground);
  const members = await db.findBy(Member, { organizationId, userId: In([...ids]) });
  return ids.map((id) => ({
    type: "User",
    id,
    sent: id,
    organizationId: members.some(({ userId }) => userId === id) ? organizationId : "",
    target: { kind: "organization" },
  }));
}

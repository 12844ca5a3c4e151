import { DEFAULT_KEY_POLICY } from "@claviger/shared/key-policy";
import { RESERVED_ORGANIZATION_SLUGS } from "@claviger/shared/slugs";
import { In } from "typeorm";
import { Member } from "../access/member.entity.js";
import type { Context } from "../context/context.js";
import { inTransaction } from "../context/in-transaction.js";
import { Event } from "../events/event.entity.js";
import { recordEvent } from "../events/record-event.js";
import { requirePerson } from "../identity/require-person.js";
import { isDuplicate } from "../platform/database/errors.js";
import { AppError } from "../platform/errors.js";
import { newId } from "../platform/ids.js";
import { readName } from "../platform/read-input.js";
import { findFreeSlug } from "./free-slug.js";
import { ORGANIZATION_SLUG, readOrganizationSlug } from "./organization-slug.js";
import { Organization } from "./organization.entity.js";
import { refuseTakenSlug } from "./refuse-taken-slug.js";

export interface CreateOrganizationInput {
  readonly name: string;
  /** Made from the name when absent. */
  readonly slug?: string | null | undefined;
}

/** Each lost race for a slug means that another organization was made. */
const ATTEMPTS = 50;

/** Makes an organization, whose OWNER is the person who asks. Throws ALREADY_EXISTS for a given slug that is taken. */
export async function createOrganization(ctx: Context, input: CreateOrganizationInput): Promise<Organization> {
  const { userId } = requirePerson(ctx);
  const name = readName("name", input.name);
  if (typeof input.slug === "string") return insert(ctx, userId, name, readOrganizationSlug("slug", input.slug));

  for (let attempt = 1; ; attempt++) {
    const slug = await findFreeSlug(name, (slugs) => findTaken(ctx, slugs));
    try {
      return await insert(ctx, userId, name, slug);
    } catch (error) {
      const lost = error instanceof AppError && error.code === "ALREADY_EXISTS";
      if (!lost || attempt === ATTEMPTS) throw error;
    }
  }
}

function insert(ctx: Context, userId: string, name: string, slug: string): Promise<Organization> {
  const createdAt = ctx.clock.now();
  const id = newId("org");
  return inTransaction(ctx, async (tx) => {
    const draft = { id, name, slug, createdAt, ...DEFAULT_KEY_POLICY };
    const organization = await refuseTakenSlug(ORGANIZATION_SLUG, () => insertOnPlan(tx, draft));
    await tx.db.insert(Member, { id: newId("mem"), organizationId: id, userId, role: "OWNER", createdAt });
    await recordEvent(tx, "organization.created", {
      organizationId: id,
      target: { id, label: name },
      changes: { after: { name, slug } },
    });
    return organization;
  });
}

/** The first organization of an installation gets more than the others, and two that race for it can't both be the first. */
async function insertOnPlan(tx: Context, draft: Omit<Organization, "planId" | "isFirst">): Promise<Organization> {
  const { catalogue, defaultPlan } = tx.installation;
  const put = async (planId: string, isFirst: true | null): Promise<Organization> => {
    await tx.db.insert(Organization, { ...draft, planId, isFirst });
    return { ...draft, planId };
  };
  if (await tx.db.existsBy(Event, { action: "organization.created" })) return put(defaultPlan, null);
  try {
    return await put(catalogue.firstOrganization, true);
  } catch (error) {
    if (!isDuplicate(error, "ux_organization_first", "organization.is_first")) throw error;
    return put(defaultPlan, null);
  }
}

async function findTaken(ctx: Context, slugs: readonly string[]): Promise<readonly string[]> {
  const rows = await ctx.db.find(Organization, { select: { slug: true }, where: { slug: In([...slugs]) } });
  return [...rows.map(({ slug }) => slug), ...RESERVED_ORGANIZATION_SLUGS];
}

import type { DataSource } from "typeorm";
import { Organization } from "../organizations/organization.entity.js";
import { readCheckpoints } from "./checkpoints.js";
import { organizationsWithChains, verifyChain } from "./verify-chain.js";

export interface VerifyAuditInput {
  /** Slug, or id for one that was deleted; null for every organization. */
  readonly organization: string | null;
  /** Where the checkpoints are. */
  readonly folder: string;
  readonly secret: string;
}

/** Verifies the chains of events, one line for each. Answers whether all of them are whole; null for an unknown organization. */
export async function verifyAudit(
  dataSource: DataSource,
  input: VerifyAuditInput,
  say: (line: string) => void,
): Promise<boolean | null> {
  const { checkpoints, forgedLines } = readCheckpoints(input);
  const byOrganization = Map.groupBy(checkpoints, ({ organizationId }) => organizationId);
  const organizations = await dataSource.manager.find(Organization, { select: { id: true, slug: true } });
  const slugs = new Map(organizations.map(({ id, slug }) => [id, slug]));
  const all = [...new Set([...(await organizationsWithChains(dataSource)), ...slugs.keys(), ...byOrganization.keys()])];
  const asked = all.filter((id) => input.organization === null || [id, slugs.get(id)].includes(input.organization));
  if (asked.length === 0 && input.organization !== null) return null;

  let isWhole = forgedLines.length === 0;
  for (const line of forgedLines) say(`checkpoints: broken at line ${line}: it isn't signed by this installation`);
  for (const id of asked) {
    const { events, broken } = await verifyChain(dataSource, input.secret, id, byOrganization.get(id) ?? []);
    const name = slugs.has(id) ? `${slugs.get(id)} (${id})` : `${id} (deleted)`;
    say(broken ? `${name}: broken at event ${broken.sequence}: ${broken.problem}` : `${name}: ${events} events, whole`);
    isWhole &&= broken === null;
  }
  return isWhole;
}

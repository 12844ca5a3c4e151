import { parseSecret } from "@claviger/shared/key-format";
import { In } from "typeorm";
import type { Context } from "../context/context.js";
import { Organization } from "../organizations/organization.entity.js";
import { ApiKey } from "./api-key.entity.js";
import { KeyGrant } from "./key-grant.entity.js";
import { KeySecret } from "./key-secret.entity.js";
import { digestsOf } from "./mint-secret.js";

/** A key as a secret of it presents it. */
export interface PresentedKey {
  readonly secret: KeySecret;
  readonly apiKey: ApiKey;
  readonly grants: readonly KeyGrant[];
  /** For its plan and its key policy. */
  readonly organization: Organization;
}

type Asking = Pick<Context, "db" | "installation">;

/** The key that a text presents; null when there is none. A wrong shape or checksum costs no query. */
export async function findBySecret(ctx: Asking, text: string): Promise<PresentedKey | null> {
  if (!parseSecret(text)) return null;
  const digests = digestsOf(text, ctx.installation).map(({ digest }) => digest);
  const row = await ctx.db
    .createQueryBuilder(KeySecret, "secret")
    .innerJoinAndMapOne("secret.apiKey", ApiKey, "apiKey", "apiKey.id = secret.apiKeyId")
    .innerJoinAndMapOne("secret.organization", Organization, "organization", "organization.id = secret.organizationId")
    .leftJoinAndMapMany("secret.grants", KeyGrant, "grant", "grant.apiKeyId = secret.apiKeyId")
    .where({ digest: In(digests) })
    .orderBy("grant.position")
    .getOne();
  if (!row) return null;
  const { apiKey, grants, organization, ...secret } = row as KeySecret & Omit<PresentedKey, "secret">;
  return { secret, apiKey, grants, organization };
}

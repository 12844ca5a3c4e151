import { isSecretStart } from "@claviger/shared/key-format";
import { LIMITS } from "@claviger/shared/limits";
import { Brackets } from "typeorm";
import { authorize } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import { badInput } from "../platform/errors.js";
import type { ApiKey } from "./api-key.entity.js";
import { KeySecret } from "./key-secret.entity.js";
import { keysById } from "./load-keys.js";
import { seesKey } from "./sees-key.js";

export interface SecretHash {
  /** Of the whole text, hexadecimal. */
  readonly sha256: string;
  readonly start: string;
}

export interface SecretMatch {
  readonly sha256: string;
  readonly apiKey: ApiKey;
  readonly secret: KeySecret;
  /** False where only the start was compared. */
  readonly isCertain: boolean;
}

/**
 * The keys of an organization that texts present, told from their hashes: for who has found a leak and keeps the texts to
 * themselves. Secrets whose digests are keyed with a pepper are told by their start alone. Retired secrets are found too.
 */
export async function findSecrets(
  ctx: Context,
  organizationId: string,
  hashes: readonly SecretHash[],
): Promise<SecretMatch[]> {
  await authorize(ctx, "api_key.list", organizationId, { kind: "organization" }, "Organization");
  requireHashes(hashes);
  if (hashes.length === 0) return [];
  const secrets = await loadSecrets(ctx, organizationId, hashes);
  const matches = hashes.flatMap((hash) => matchesOf(hash, secrets));
  const found = await Promise.all(
    matches.map(async ({ secret, ...match }) => {
      const apiKey = await keysById(ctx).load(secret.apiKeyId);
      return apiKey && (await seesKey(ctx, apiKey)) ? { ...match, secret, apiKey } : null;
    }),
  );
  return found.filter((match) => match !== null);
}

function requireHashes(hashes: readonly SecretHash[]): void {
  if (hashes.length > LIMITS.secretsToFind) {
    throw badInput("hashes", `At most ${LIMITS.secretsToFind} secrets can be looked for at once`);
  }
  hashes.forEach(({ sha256, start }, index) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw badInput(`hashes.${index}.sha256`, "Not a SHA-256 in lower case");
    if (!isSecretStart(start)) throw badInput(`hashes.${index}.start`, "Not the start of a secret");
  });
}

function loadSecrets(ctx: Context, organizationId: string, hashes: readonly SecretHash[]): Promise<KeySecret[]> {
  const digests = hashes.map(({ sha256 }) => Buffer.from(sha256, "hex"));
  return ctx.db
    .createQueryBuilder(KeySecret, "secret")
    .addSelect(["secret.digest", "secret.algorithm"])
    .where("secret.organizationId = :organizationId", { organizationId })
    .andWhere(
      new Brackets((which) => {
        which.where("secret.digest IN (:...digests)", { digests });
        if (!ctx.installation.pepper) return;
        const starts = hashes.map(({ start }) => start);
        which.orWhere("(secret.algorithm = 'hmac-sha256' AND secret.start IN (:...starts))", { starts });
      }),
    )
    .getMany();
}

function matchesOf({ sha256, start }: SecretHash, secrets: readonly KeySecret[]): Omit<SecretMatch, "apiKey">[] {
  return secrets.flatMap((secret) => {
    const isCertain = secret.algorithm === "sha256";
    const isMatch = isCertain ? secret.digest.toString("hex") === sha256 : secret.start === start;
    return isMatch ? [{ sha256, secret, isCertain }] : [];
  });
}

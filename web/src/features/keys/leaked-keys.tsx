import { Text } from "@mantine/core";
import type { MemberRights } from "@claviger/shared/permissions";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { LeakedKey } from "./leaked-key";
import type { SecretHash } from "./secret-hash";
import classes from "./leaked-keys.module.css";

const LeakedKeys_organization = graphql(`
  fragment LeakedKeys_organization on Organization {
    id
    slug
    secretMatches(hashes: $hashes) {
      sha256
      secret {
        id
      }
      apiKey {
        id
        name
        status
      }
      ...LeakedKey_match
    }
  }
`);

type Leaked = FragmentType<typeof LeakedKeys_organization>;

/** The keys among what was found that can still be disabled. */
export function readWorkingKeys(organization: Leaked | null | undefined) {
  if (!organization) return [];
  const { secretMatches } = readFragment(LeakedKeys_organization, organization);
  const keys = secretMatches.map(({ apiKey }) => apiKey).filter(({ status }) => status === "ACTIVE");
  return [...new Map(keys.map((key) => [key.id, key])).values()];
}

interface LeakedKeysProps {
  organization: Leaked;
  secrets: readonly SecretHash[];
  rights: MemberRights;
}

/** What was found, each with its key, or that it is none of the organization's. */
export function LeakedKeys({ organization, secrets, rights }: LeakedKeysProps) {
  const { slug, secretMatches } = readFragment(LeakedKeys_organization, organization);
  const unknown = secrets.filter((secret) => secretMatches.every(({ sha256 }) => sha256 !== secret.sha256));
  return (
    <ul className={classes.list} aria-label={t("Keys in the text")}>
      {secretMatches.map((match) => (
        <LeakedKey
          key={`${match.secret.id} ${match.sha256}`}
          match={match}
          rights={rights}
          to={`/${slug}/settings/api-keys/${match.apiKey.id}`}
        />
      ))}
      {unknown.map(({ sha256, start }) => (
        <li key={sha256} className={classes.unknown}>
          <Text size="sm">
            {rich(
              "{start} is no key of this organization: one of another organization or installation, one that was deleted, or a made-up one.",
              { start: <code>{start}…</code> },
            )}
          </Text>
        </li>
      ))}
    </ul>
  );
}

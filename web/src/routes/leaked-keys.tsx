import { useQuery } from "@apollo/client/react";
import { Alert, Button, Stack } from "@mantine/core";
import { LIMITS } from "@claviger/shared/limits";
import { IconInfoCircle, IconPlayerPause } from "@tabler/icons-react";
import { useState } from "react";
import { BulkKeysDialog } from "../features/keys/dialogs";
import { LeakForm } from "../features/keys/leak-form";
import { LeakedKeys, readWorkingKeys } from "../features/keys/leaked-keys";
import type { SecretHash } from "../features/keys/secret-hash";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { ErrorState } from "../ui/error-state";
import { PageHeader } from "../ui/page-header";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { NotFoundRoute } from "./not-found";
import { useCurrentOrganization } from "./shell-context";

const LeakedKeysQuery = graphql(`
  query LeakedKeys($slug: String!, $hashes: [SecretHashInput!]!) {
    organization(slug: $slug) {
      id
      ...LeakedKeys_organization
    }
  }
`);

/** From a text that holds secrets to the end of the leak. */
export function LeakedKeysRoute() {
  const { id, slug, rights } = useCurrentOrganization();
  const [found, setFound] = useState<readonly SecretHash[]>([]);
  const [isDisabling, setDisabling] = useState(false);
  const secrets = found.slice(0, LIMITS.secretsToFind);
  const { data, error, refetch } = useQuery(LeakedKeysQuery, {
    variables: { slug, hashes: secrets },
    skip: secrets.length === 0,
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  if (data && !data.organization) return <NotFoundRoute />;
  const organization = secrets.length === 0 ? null : data?.organization;
  const working = readWorkingKeys(organization);

  return (
    <>
      <PageHeader
        title={t("Leaked keys")}
        description={t(
          "Finds out which keys a text gives away, and stops them. The text stays in this browser: secrets are told by their shape and checksum here, and only their hashes are sent.",
        )}
      />
      <Stack gap="lg">
        <Section title={t("Where it was seen")}>
          <LeakForm onFound={setFound} />
        </Section>
        {found.length > secrets.length && (
          <Alert color="orange" variant="light" icon={<IconInfoCircle aria-hidden stroke={1.5} />}>
            {t(
              "Only the first {max, number} of {found, number} secrets are looked up. Take those out when they are dealt with, and the next ones follow.",
              { max: LIMITS.secretsToFind, found: found.length },
            )}
          </Alert>
        )}
        {secrets.length > 0 && (
          <Section
            title={t("Keys in the text")}
            description={t(
              "Disabling stops a key at once and can be taken back. Rotating with “Now” ends the secret and gives the key a new one; with a grace period, the leaked one would go on working.",
            )}
            flush
            actions={
              working.length > 1 && (
                <Button
                  size="xs"
                  color="red"
                  leftSection={<IconPlayerPause size={16} stroke={1.5} aria-hidden />}
                  onClick={() => setDisabling(true)}
                >
                  {t("Disable all {count, number}…", { count: working.length })}
                </Button>
              )
            }
          >
            {error && !organization && <ErrorState error={error} onRetry={() => void refetch()} />}
            {!error && !organization && (
              <TableSkeleton
                columns={3}
                rows={secrets.length > 3 ? 3 : secrets.length}
                label={t("Looking up {count, plural, one {# secret} other {# secrets}}", { count: secrets.length })}
              />
            )}
            {organization && <LeakedKeys organization={organization} secrets={secrets} rights={rights} />}
          </Section>
        )}
      </Stack>
      <BulkKeysDialog
        verb={isDisabling ? "disable" : null}
        keys={working}
        organizationId={id}
        onClose={() => setDisabling(false)}
      />
    </>
  );
}

import { useQuery } from "@apollo/client/react";
import { Anchor, Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKey, IconPlus } from "@tabler/icons-react";
import { Link } from "react-router";
import { CreateKeyDialog } from "../features/keys/dialogs";
import { KeyTable } from "../features/keys/key-table";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { useCurrentOrganization } from "./shell-context";

const ProjectKeysQuery = graphql(`
  query ProjectKeys($slug: String!, $projectId: ID!, $first: Int!) {
    organization(slug: $slug) {
      id
      ...CreateKeyDialog_organization
      apiKeys(first: $first, filter: { projectId: $projectId }) {
        totalCount
        ...KeyTable_apiKeys
      }
    }
  }
`);

const SHOWN = 10;

/** The newest keys that name the project in their grants: a part of the project's page with a query of its own. */
export function ProjectKeys({ projectId }: { projectId: string }) {
  const { slug, rights } = useCurrentOrganization();
  const [isCreating, creating] = useDisclosure(false);
  const { data, error, refetch } = useQuery(ProjectKeysQuery, { variables: { slug, projectId, first: SHOWN } });
  const organization = data?.organization;
  const keys = organization?.apiKeys;
  if (error && !keys) return <ErrorState error={error} onRetry={() => void refetch()} />;

  const create = (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
      disabled={!organization}
      onClick={creating.open}
    >
      {t("Create key")}
    </Button>
  );
  const count = keys?.totalCount ?? 0;

  return (
    <Section
      title={t("API keys")}
      description={
        <>
          {count > SHOWN
            ? t("Keys with a grant on this project, the newest {shown, number} of {count, number}.", {
                shown: SHOWN,
                count,
              })
            : t("Keys with a grant on this project.")}{" "}
          <Anchor component={Link} to={`/${slug}/settings/api-keys`} inherit>
            {t("All keys of the organization")}
          </Anchor>
        </>
      }
      actions={count > 0 && create}
      flush
    >
      {!keys && <TableSkeleton columns={6} label={t("Loading keys")} />}
      {keys && count === 0 && (
        <EmptyState icon={<IconKey size={24} stroke={1.5} />} title={t("No key reaches this project")} action={create}>
          {t("Create one and choose where in the project it may act, and how far.")}
        </EmptyState>
      )}
      {keys && count > 0 && <KeyTable apiKeys={keys} organizationSlug={slug} rights={rights} />}
      {organization && (
        <CreateKeyDialog
          opened={isCreating}
          onClose={creating.close}
          organization={organization}
          start={{ projectId }}
        />
      )}
    </Section>
  );
}

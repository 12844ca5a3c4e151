import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { CreateKeyDialog } from "../features/keys/dialogs";
import { graphql } from "../graphql";
import { t } from "../lib/text";
import { PageHeader } from "../ui/page-header";
import { ApiKeysList } from "./api-keys-list";
import { useNewKeyAddress } from "./new-key-address";
import { NotFoundRoute } from "./not-found";
import { useCurrentOrganization } from "./shell-context";

const ApiKeysPageQuery = graphql(`
  query ApiKeysPage($slug: String!) {
    organization(slug: $slug) {
      id
      ...CreateKeyDialog_organization
    }
  }
`);

export function ApiKeysRoute() {
  const { slug } = useCurrentOrganization();
  const creating = useNewKeyAddress(`/${slug}/settings/api-keys`);
  const { data } = useQuery(ApiKeysPageQuery, { variables: { slug } });
  if (data && !data.organization) return <NotFoundRoute />;
  const organization = data?.organization;
  const create = (
    <Button
      leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
      onClick={creating.onOpen}
      disabled={!organization}
    >
      {t("Create key")}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t("API keys")}
        description={t(
          "Each key reaches what its grants name. Its secret is shown once, when it is created or rotated.",
        )}
        actions={create}
      />
      <ApiKeysList create={create} />
      {organization && <CreateKeyDialog {...creating} organization={organization} />}
    </>
  );
}

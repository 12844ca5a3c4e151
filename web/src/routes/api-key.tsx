import { useQuery } from "@apollo/client/react";
import { Skeleton } from "@mantine/core";
import { Outlet, useParams } from "react-router";
import { KeyButtons } from "../features/keys/key-menu";
import { KeyStatus } from "../features/keys/key-status";
import { graphql } from "../graphql";
import { t, textOf } from "../lib/text";
import { ErrorState } from "../ui/error-state";
import { PageHeader } from "../ui/page-header";
import { PageTabs } from "../ui/page-tabs";
import { API_KEY_TABS } from "./api-key-tabs";
import { NotFoundRoute } from "./not-found";
import { useOrganizationContext } from "./shell-context";

const ApiKeyQuery = graphql(`
  query ApiKey($id: ID!) {
    apiKey(id: $id) {
      id
      name
      description
      organization {
        id
      }
      ...KeyStatus_apiKey
      ...KeyMenu_apiKey
    }
  }
`);

const LOOK_AGAIN_MS = 5000;

/** What surrounds each part of a key's page. The part comes once the key is known to be one of the organization's. */
export function ApiKeyRoute() {
  const { keyId = "" } = useParams();
  const context = useOrganizationContext();
  const { organization } = context;
  const { data, error, refetch } = useQuery(ApiKeyQuery, { variables: { id: keyId }, pollInterval: LOOK_AGAIN_MS });
  const apiKey = data?.apiKey;
  if (data && apiKey?.organization.id !== organization.id) return <NotFoundRoute />;
  if (!apiKey) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton height={420} radius="lg" />;
  }

  const keys = `/${organization.slug}/settings/api-keys`;
  const address = `${keys}/${apiKey.id}`;
  return (
    <>
      <PageHeader
        title={apiKey.name}
        description={apiKey.description}
        crumbs={[
          { label: organization.name, to: `/${organization.slug}` },
          { label: t("API keys"), to: keys },
        ]}
        badges={<KeyStatus apiKey={apiKey} />}
        actions={<KeyButtons apiKey={apiKey} rights={organization.rights} listAddress={keys} />}
      />
      <PageTabs
        label={t("Parts of this key")}
        tabs={API_KEY_TABS.map(({ label, path }) => ({
          label: textOf(label),
          to: path === "" ? address : `${address}/${path}`,
        }))}
      />
      <Outlet context={context} />
    </>
  );
}

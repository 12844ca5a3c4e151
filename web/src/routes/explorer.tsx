import { useApolloClient, useQuery } from "@apollo/client/react";
import type { TypedDocumentNode } from "@apollo/client";
import { Button } from "@mantine/core";
import { IconBook } from "@tabler/icons-react";
import { buildClientSchema, getIntrospectionQuery, parse, type IntrospectionQuery } from "graphql";
import { useMemo, useState } from "react";
import { mutationExamples, queryExamples } from "../features/explorer/examples";
import { Explorer } from "../features/explorer/explorer";
import { SchemaDocs } from "../features/explorer/schema-docs";
import { t } from "../lib/text";
import { useAddressParam } from "../lib/use-address-param";
import { ErrorState } from "../ui/error-state";
import { PageHeader } from "../ui/page-header";
import { PageLoader } from "../ui/page-loader";
import { SidePanel } from "../ui/side-panel";
import { useCurrentOrganization, useViewer } from "./shell-context";

const SchemaQuery = parse(getIntrospectionQuery()) as TypedDocumentNode<IntrospectionQuery>;

/** The API to try, as it is on this very server. */
export function ExplorerRoute() {
  const organization = useCurrentOrganization();
  const viewer = useViewer();
  const client = useApolloClient();
  const [exampleId, setExampleId] = useAddressParam("example");
  const [isDocsOpen, setDocsOpen] = useState(false);
  // Of no use to any other page, and larger than all that the cache holds.
  const { data, error, refetch } = useQuery(SchemaQuery, { fetchPolicy: "no-cache" });
  const schema = useMemo(() => data && buildClientSchema(data), [data]);
  const [openedAt] = useState(() => new Date());
  const queries = useMemo(() => queryExamples(organization, openedAt), [organization, openedAt]);
  const mutations = useMemo(() => (schema ? mutationExamples(schema, organization) : []), [schema, organization]);
  const example = [...queries, ...mutations].find(({ id }) => id === exampleId) ?? queries[0];

  return (
    <>
      <PageHeader
        title={t("Explorer")}
        description={t(
          "Every query and mutation of the API, to try here. It is the real thing: what a mutation changes is changed.",
        )}
        actions={
          schema && (
            <Button
              variant="default"
              leftSection={<IconBook size={16} stroke={1.5} aria-hidden />}
              onClick={() => setDocsOpen(true)}
            >
              {t("Documentation")}
            </Button>
          )
        }
      />
      {!schema && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!schema && !error && <PageLoader />}
      {schema && example && (
        <>
          <Explorer
            schema={schema}
            examples={{ queries, mutations }}
            example={example}
            onExample={setExampleId}
            userName={viewer.name}
            // Names, organizations and the session itself may have changed; the other pages ask again when they are opened.
            onChanged={() => void client.refetchQueries({ include: ["Shell"] })}
          />
          <SidePanel opened={isDocsOpen} onClose={() => setDocsOpen(false)} title={t("Documentation")}>
            <SchemaDocs schema={schema} />
          </SidePanel>
        </>
      )}
    </>
  );
}

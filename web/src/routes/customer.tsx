import { useQuery } from "@apollo/client/react";
import { Button, Code, Group, Skeleton, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { can } from "@claviger/shared/permissions";
import { useNavigate, useParams } from "react-router";
import { CustomerDialog } from "../features/customers/customer-dialog";
import { DeleteCustomerDialog } from "../features/customers/delete-customer-dialog";
import { RuleList } from "../features/limits/rule-list";
import { KeyTable } from "../features/keys/key-table";
import { graphql } from "../graphql";
import { writeMetadata } from "../lib/metadata";
import { t } from "../lib/text";
import { CodeBlock } from "../ui/code-block";
import { CopyButton } from "../ui/copy-button";
import { CopyableId } from "../ui/copyable-id";
import { KindBadge, ModeBadge } from "../ui/environment-badges";
import { ErrorState } from "../ui/error-state";
import { Facts } from "../ui/facts";
import { PageHeader } from "../ui/page-header";
import { RelativeTime } from "../ui/relative-time";
import { Section } from "../ui/section";
import { useCustomerKeys } from "./customer-keys";
import { NotFoundRoute } from "./not-found";
import { targetOf, useCurrentProject } from "./project-context";
import { useCurrentOrganization } from "./shell-context";

const CustomerQuery = graphql(`
  query Customer($id: ID!, $slug: String!, $seesKeys: Boolean!) {
    node(id: $id) {
      id
      ... on Customer {
        externalId
        name
        metadata
        createdAt
        environment {
          id
          rateLimitRules {
            id
            per
            ...RuleList_rule
          }
        }
        ...CustomerDialog_customer
      }
    }
    organization(slug: $slug) @include(if: $seesKeys) {
      id
      apiKeys(first: 25, filter: { customerId: $id }) {
        totalCount
        ...KeyTable_apiKeys
      }
    }
  }
`);

export function CustomerRoute() {
  const { customerId = "" } = useParams();
  const organization = useCurrentOrganization();
  const { slug, rights } = organization;
  const project = useCurrentProject();
  const navigate = useNavigate();
  const [isEditing, editing] = useDisclosure(false);
  const [isDeleting, deleting] = useDisclosure(false);
  const { bound, look } = useCustomerKeys(organization);
  const seesKeys = can(rights, "api_key.list", { kind: "organization" });
  const { data, error, refetch } = useQuery(CustomerQuery, { variables: { id: customerId, slug, seesKeys } });
  const customer = data?.node && "externalId" in data.node ? data.node : null;
  const environment = project.environments.find(({ id }) => id === customer?.environment.id);
  if (data && !(customer && environment)) return <NotFoundRoute />;
  if (!customer || !environment) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton height={320} radius="lg" />;
  }

  const home = `/${slug}/projects/${project.slug}`;
  const list = `${home}/customers?${new URLSearchParams({ environment: environment.slug }).toString()}`;
  const target = targetOf(project, environment);
  const keys = data?.organization?.apiKeys;
  const rules = customer.environment.rateLimitRules.filter(({ per }) => per === "CUSTOMER");
  const askToDelete = async () => {
    await look(customer.id);
    deleting.open();
  };

  return (
    <>
      <PageHeader
        title={customer.name ?? customer.externalId}
        crumbs={[
          { label: organization.name, to: `/${slug}` },
          { label: project.name, to: home },
          { label: t("Customers of {name}", { name: environment.name }), to: list },
        ]}
        badges={
          <>
            <KindBadge kind={environment.kind} />
            <ModeBadge mode={environment.mode} />
          </>
        }
        actions={
          <>
            {can(rights, "customer.update", target) && (
              <Button variant="default" onClick={editing.open}>
                {t("Edit…")}
              </Button>
            )}
            {can(rights, "customer.delete", target) && (
              <Button variant="default" onClick={() => void askToDelete()}>
                {t("Delete…")}
              </Button>
            )}
          </>
        }
      />
      <Stack gap="lg">
        <Section title={t("Details")}>
          <Facts
            facts={[
              { label: t("External id"), value: <ExternalId text={customer.externalId} /> },
              { label: t("Id"), value: <CopyableId id={customer.id} label={t("Copy the id")} /> },
              { label: t("Added"), value: <RelativeTime at={customer.createdAt} /> },
              { label: t("Metadata"), value: <Metadata text={writeMetadata(customer.metadata)} /> },
            ]}
          />
        </Section>
        {keys && (
          <Section
            title={t("Keys")}
            description={
              keys.totalCount === 0
                ? t("No key is bound to this customer. Keys that are bound to none act for any.")
                : t(
                    "{count, plural, one {# key is} other {# keys are}} bound to this customer, alone or among others.",
                    { count: keys.totalCount },
                  )
            }
            flush={keys.totalCount > 0}
          >
            {keys.totalCount > 0 && <KeyTable apiKeys={keys} organizationSlug={slug} rights={rights} />}
          </Section>
        )}
        <Section
          title={t("Limits")}
          description={
            rules.length === 0
              ? t("No rule of the environment counts each customer by itself.")
              : t("Rules of the environment that count this customer by itself.")
          }
          flush={rules.length > 0}
        >
          {rules.length > 0 && <RuleList rules={rules} mode={environment.mode} />}
        </Section>
      </Stack>
      <CustomerDialog opened={isEditing} onClose={editing.close} environmentId={environment.id} customer={customer} />
      <DeleteCustomerDialog
        opened={isDeleting}
        onClose={deleting.close}
        onDeleted={async () => {
          await navigate(list);
        }}
        organizationSlug={slug}
        customer={{ id: customer.id, externalId: customer.externalId, name: customer.name }}
        bound={bound}
      />
    </>
  );
}

/** Up to 200 characters, of any script. */
function ExternalId({ text }: { text: string }) {
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <Code style={{ overflowWrap: "anywhere" }}>
        <bdi>{text}</bdi>
      </Code>
      <CopyButton text={text} label={t("Copy the external id")} />
    </Group>
  );
}

function Metadata({ text }: { text: string }) {
  return text === "" ? t("None") : <CodeBlock code={text} label={t("Metadata")} />;
}

import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { can } from "@claviger/shared/permissions";
import { IconPlus, IconSearchOff, IconUsersGroup } from "@tabler/icons-react";
import { useSearchParams } from "react-router";
import { CustomerDialog } from "../features/customers/customer-dialog";
import { CustomerList } from "../features/customers/customer-list";
import { DeleteCustomerDialog } from "../features/customers/delete-customer-dialog";
import { graphql, type DocumentType } from "../graphql";
import { t } from "../lib/text";
import { useEntryDialog } from "../lib/use-entry-dialog";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { Pager } from "../ui/pager";
import { SearchField } from "../ui/search-field";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { useCustomerKeys } from "./customer-keys";
import { targetOf, useCurrentProject, type CurrentEnvironment } from "./project-context";
import { ProjectEnvironment } from "./project-environment";
import { useCurrentOrganization } from "./shell-context";

const ProjectCustomersQuery = graphql(`
  query ProjectCustomers($environmentId: ID!, $first: Int!, $after: String, $search: String) {
    environment(id: $environmentId) {
      id
      customers(first: $first, after: $after, search: $search) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          externalId
          name
          ...CustomerList_customer
          ...CustomerDialog_customer
        }
      }
    }
  }
`);

type Environment = NonNullable<DocumentType<typeof ProjectCustomersQuery>["environment"]>;
type Customer = Environment["customers"]["nodes"][number];

const CUSTOMERS_PER_PAGE = 25;

export function ProjectCustomersRoute() {
  return <ProjectEnvironment>{(environment) => <Customers environment={environment} />}</ProjectEnvironment>;
}

function Customers({ environment }: { environment: CurrentEnvironment }) {
  const organization = useCurrentOrganization();
  const { slug, rights } = organization;
  const project = useCurrentProject();
  const [params, setParams] = useSearchParams();
  const search = params.get("search") ?? "";
  const after = params.get("after");
  const { data, previousData, error, refetch, loading } = useQuery(ProjectCustomersQuery, {
    variables: { environmentId: environment.id, first: CUSTOMERS_PER_PAGE, after, search: search || null },
  });
  const { verb, entry, open, close } = useEntryDialog<"edit" | "delete", Customer | null>();
  const { bound, look } = useCustomerKeys(organization);
  const customers = (data ?? previousData)?.environment?.customers;
  if (error && !customers) return <ErrorState error={error} onRetry={() => void refetch()} />;

  const show = (changed: { search?: string; after?: string | null }) => {
    const next = { search, after: null, ...changed };
    const given = Object.entries(next).filter(([, value]) => value !== null && value !== "") as [string, string][];
    setParams([["environment", environment.slug], ...given], { replace: changed.search !== undefined });
  };
  const target = targetOf(project, environment);
  const add = can(rights, "customer.create", target) && (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
      onClick={() => open("edit", null)}
    >
      {t("New customer")}
    </Button>
  );
  const askToDelete = async (customer: Customer) => {
    await look(customer.id);
    open("delete", customer);
  };
  const isNarrowed = search !== "" || after !== null;
  const endCursor = customers?.pageInfo.hasNextPage ? customers.pageInfo.endCursor : null;

  return (
    <Section
      title={t("Customers")}
      description={
        <>
          {t("For whom your API acts. Keys can be bound to them, and rules can count each.")}
          {environment.mode === "TEST" &&
            ` ${t("In a test environment they go 7 days after they were added, unless a key in force is bound to them.")}`}
        </>
      }
      actions={customers && (customers.totalCount > 0 || isNarrowed) && add}
      flush
    >
      {error && <ErrorState error={error} isBeside onRetry={() => void refetch()} />}
      {!customers && <TableSkeleton columns={3} label={t("Loading customers")} />}
      {customers && (customers.totalCount > 0 || isNarrowed) && (
        <div style={{ padding: "14px 20px", borderBottom: "1px solid var(--claviger-border)" }}>
          <SearchField
            label={t("Search by name or external id")}
            value={search}
            onSearch={(text) => show({ search: text })}
          />
        </div>
      )}
      {customers && customers.nodes.length === 0 && !isNarrowed && (
        <EmptyState icon={<IconUsersGroup size={24} stroke={1.5} />} title={t("No customers yet")} action={add}>
          {t("They need not be complete: a key that is bound to none passes for whatever customer a call names.")}
        </EmptyState>
      )}
      {customers && customers.nodes.length === 0 && isNarrowed && (
        <EmptyState
          icon={<IconSearchOff size={24} stroke={1.5} />}
          title={t("No customer matches")}
          action={
            <Button variant="default" onClick={() => show({ search: "" })}>
              {t("Show all customers")}
            </Button>
          }
        />
      )}
      {customers && customers.nodes.length > 0 && (
        <div aria-busy={loading}>
          <CustomerList
            customers={customers.nodes}
            front={`/${slug}/projects/${project.slug}/customers`}
            onEdit={can(rights, "customer.update", target) ? (customer) => open("edit", customer) : null}
            onDelete={can(rights, "customer.delete", target) ? (customer) => void askToDelete(customer) : null}
          />
          <Pager
            summary={t("{count, plural, one {# customer} other {# customers}}", { count: customers.totalCount })}
            onFirst={after === null ? null : () => show({})}
            onNext={endCursor ? () => show({ after: endCursor }) : null}
          />
        </div>
      )}
      <CustomerDialog opened={verb === "edit"} onClose={close} environmentId={environment.id} customer={entry} />
      {entry && (
        <DeleteCustomerDialog
          opened={verb === "delete"}
          onClose={close}
          organizationSlug={slug}
          customer={entry}
          bound={bound}
        />
      )}
    </Section>
  );
}

import { useQuery } from "@apollo/client/react";
import { Button, Stack } from "@mantine/core";
import { can } from "@claviger/shared/permissions";
import { IconPlus, IconRoute, IconSearchOff } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { ForwardAuthGuide } from "../features/forward-auth/forward-auth-guide";
import { RemoveRouteDialog } from "../features/route-table/remove-route-dialog";
import { RouteDialog } from "../features/route-table/route-dialog";
import { RouteList } from "../features/route-table/route-list";
import { inReadingOrder } from "../features/route-table/route-rules";
import { TryOut } from "../features/route-table/try-out";
import type { Route } from "../features/route-table/use-set-routes";
import { graphql } from "../graphql";
import { rich, t } from "../lib/text";
import { useAddressParam } from "../lib/use-address-param";
import { useEntryDialog } from "../lib/use-entry-dialog";
import { EmptyState } from "../ui/empty-state";
import { ErrorState } from "../ui/error-state";
import { SearchField } from "../ui/search-field";
import { Section } from "../ui/section";
import { TableSkeleton } from "../ui/table-skeleton";
import { targetOf, useCurrentProject, type CurrentEnvironment } from "./project-context";
import { ProjectEnvironment } from "./project-environment";
import { useCurrentOrganization } from "./shell-context";

const ProjectRoutesQuery = graphql(`
  query ProjectRoutes($environmentId: ID!) {
    environment(id: $environmentId) {
      id
      project {
        id
        scopes {
          name
        }
      }
      routes {
        id
        method
        path
        permission
        scopes
        cost
      }
    }
  }
`);

const code = (text: ReactNode) => <code>{text}</code>;
/** From this many on there is a field to search them. */
const MANY = 10;

export function ProjectRoutesRoute() {
  return <ProjectEnvironment>{(environment) => <EnvironmentRoutes environment={environment} />}</ProjectEnvironment>;
}

function EnvironmentRoutes({ environment }: { environment: CurrentEnvironment }) {
  const environmentId = environment.id;
  const { data, error, refetch } = useQuery(ProjectRoutesQuery, { variables: { environmentId } });
  const [method, setMethod] = useAddressParam("method");
  const [path, setPath] = useAddressParam("path");
  const [proxy, setProxy] = useAddressParam("proxy");
  const found = data?.environment;
  if (error && !found) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Stack gap="lg">
      <Routes
        environment={environment}
        routes={found?.routes ?? null}
        scopes={found?.project.scopes.map(({ name }) => name) ?? []}
      />
      {found && found.routes.length > 0 && (
        <Section
          title={t("Which route is it?")}
          description={t("Enter a call to see which route takes it, and what its key must hold.")}
        >
          <TryOut routes={found.routes} method={method} path={path} onMethod={setMethod} onPath={setPath} />
        </Section>
      )}
      <Section
        title={t("Guard an API")}
        description={t(
          "A proxy in front of the API asks about each call, and passes on only those that a key of {name} may make. The API needs no code for it.",
          { name: environment.name },
        )}
      >
        <ForwardAuthGuide environmentId={environmentId} proxy={proxy} onProxy={setProxy} />
      </Section>
    </Stack>
  );
}

interface RoutesProps {
  environment: CurrentEnvironment;
  /** Null while they are being loaded. */
  routes: readonly Route[] | null;
  scopes: readonly string[];
}

function Routes({ environment, routes, scopes }: RoutesProps) {
  const { rights } = useCurrentOrganization();
  const mayChange = can(rights, "environment.set_routes", targetOf(useCurrentProject(), environment));
  const { verb, entry, open, close } = useEntryDialog<"edit" | "remove", Route | null>();
  const [search, searchFor] = useAddressParam("search");
  const shown = inReadingOrder(routes ?? []).filter((route) => matches(route, search));
  const add = mayChange && (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
      disabled={!routes}
      onClick={() => open("edit", null)}
    >
      {t("New route")}
    </Button>
  );
  return (
    <Section
      title={t("Routes")}
      description={t(
        "What calls need by method and path. The most specific path that matches decides; where none does, GET asks for Read, POST, PUT and PATCH for Write, DELETE for Manage.",
      )}
      actions={routes && routes.length > 0 && add}
      flush
    >
      {!routes && <TableSkeleton columns={3} label={t("Loading routes")} />}
      {routes && (routes.length >= MANY || search !== "") && (
        <div style={{ padding: "14px 20px", borderBottom: "1px solid var(--claviger-border)" }}>
          <SearchField label={t("Search routes")} value={search} onSearch={searchFor} />
        </div>
      )}
      {routes && routes.length === 0 && (
        <EmptyState icon={<IconRoute size={24} stroke={1.5} />} title={t("No routes")} action={add}>
          {rich(
            "Every call asks for what its method asks for. Add routes such as <code>/v1/orders/:id</code> where some need more, less, or scopes.",
            { code },
          )}
        </EmptyState>
      )}
      {routes && routes.length > 0 && shown.length === 0 && (
        <EmptyState
          icon={<IconSearchOff size={24} stroke={1.5} />}
          title={t("No route matches")}
          action={
            <Button variant="default" onClick={() => searchFor("")}>
              {t("Show all routes")}
            </Button>
          }
        />
      )}
      {shown.length > 0 && (
        <RouteList
          routes={shown}
          onEdit={mayChange ? (route) => open("edit", route) : null}
          onRemove={mayChange ? (route) => open("remove", route) : null}
        />
      )}
      <RouteDialog
        opened={verb === "edit"}
        onClose={close}
        environmentId={environment.id}
        routes={routes ?? []}
        scopes={scopes}
        route={entry}
      />
      {entry && (
        <RemoveRouteDialog opened={verb === "remove"} onClose={close} environmentId={environment.id} route={entry} />
      )}
    </Section>
  );
}

function matches({ method, path, scopes }: Route, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return `${method} ${path} ${scopes.join(" ")}`.toLowerCase().includes(wanted);
}

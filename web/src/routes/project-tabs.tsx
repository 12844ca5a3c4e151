import { can } from "@claviger/shared/permissions";
import { useEffect, useRef } from "react";
import { Outlet, useLocation, useSearchParams } from "react-router";
import { ProjectActions } from "../features/projects/project-actions";
import { PageHeader } from "../ui/page-header";
import { PageTabs } from "../ui/page-tabs";
import { useProjectContext } from "./project-context";

const TABS = [
  { label: "Environments", path: "" },
  { label: "Scopes", path: "/scopes" },
  { label: "Customers", path: "/customers" },
  { label: "Limits", path: "/limits" },
  { label: "Routes", path: "/routes" },
];

/** What surrounds the parts of a project. */
export function ProjectTabs() {
  const context = useProjectContext();
  const { organization, project } = context;
  const [params] = useSearchParams();
  const home = `/${organization.slug}/projects/${project.slug}`;
  const target = { kind: "project", projectId: project.id } as const;
  // The environment stays chosen from tab to tab.
  const environment = params.get("environment");
  const search = environment === null ? "" : `?${new URLSearchParams({ environment }).toString()}`;
  const tabs = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  const shownFor = useRef<string | null>(null);
  useEffect(() => {
    if (shownFor.current === pathname) return;
    shownFor.current = pathname;
    // Where they are wider than the window.
    tabs.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [pathname]);

  return (
    <>
      <PageHeader
        title={project.name}
        crumbs={[{ label: organization.name, to: `/${organization.slug}` }]}
        actions={
          <ProjectActions
            project={project}
            canUpdate={can(organization.rights, "project.update", target)}
            canDelete={can(organization.rights, "project.delete", target)}
          />
        }
      />
      <div ref={tabs}>
        <PageTabs
          label="Parts of the project"
          tabs={TABS.map(({ label, path }) => ({ label, to: home + path + search }))}
        />
      </div>
      <Outlet context={context} />
    </>
  );
}

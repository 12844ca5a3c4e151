import { can, includesPermission } from "@claviger/shared/permissions";
import { Outlet, useSearchParams } from "react-router";
import { ProjectActions } from "../features/projects/project-actions";
import { message, t, textOf } from "../lib/text";
import { PageHeader } from "../ui/page-header";
import { PageTabs } from "../ui/page-tabs";
import { useProjectContext } from "./project-context";

const TABS = [
  { label: message("Environments"), path: "" },
  { label: message("Scopes"), path: "/scopes" },
  { label: message("Customers"), path: "/customers" },
  { label: message("Limits"), path: "/limits" },
  { label: message("Routes"), path: "/routes" },
];

/** What surrounds the parts of a project. */
export function ProjectTabs() {
  const context = useProjectContext();
  const { organization, project } = context;
  const [params] = useSearchParams();
  const home = `/${organization.slug}/projects/${project.slug}`;
  const target = { kind: "project", projectId: project.id } as const;
  const canUpdate = can(organization.rights, "project.update", target);
  // The environment stays chosen from tab to tab.
  const environment = params.get("environment");
  const search = environment === null ? "" : `?${new URLSearchParams({ environment }).toString()}`;
  return (
    <>
      <PageHeader
        title={project.name}
        description={
          canUpdate ? null : <WhatIsMissing canWrite={includesPermission(project.viewerPermission, "WRITE")} />
        }
        crumbs={[{ label: organization.name, to: `/${organization.slug}` }]}
        actions={
          <ProjectActions
            project={project}
            canUpdate={canUpdate}
            canDelete={can(organization.rights, "project.delete", target)}
          />
        }
      />
      <PageTabs
        label={t("Parts of the project")}
        tabs={TABS.map(({ label, path }) => ({ label: textOf(label), to: home + path + search }))}
      />
      <Outlet context={context} />
    </>
  );
}

/** To whom the buttons are missing, why. */
function WhatIsMissing({ canWrite }: { canWrite: boolean }) {
  return canWrite
    ? t("You can change this project’s customers, limits and routes. For more, ask an owner or an admin.")
    : t("You can look at this project, but not change it. Ask an owner or an admin if you need to.");
}

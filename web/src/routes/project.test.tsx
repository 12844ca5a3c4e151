import { expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, refuse, renderApp, signedIn, type Answers } from "../../test/render-app";
import "./project";
import "./project-layout";
import "./project-tabs";

function playServer(viewerRole = "OWNER") {
  const organization = { ...acme, viewerRole };
  const project: Record<string, unknown> = {
    __typename: "Project",
    id: "prj_1",
    name: "Shop",
    slug: "shop",
    viewerPermission: viewerRole === "MEMBER" ? "READ" : "MANAGE",
    organization,
    environments: [],
  };
  const inOrganization = (fields: object) => ({ data: { organization: { ...organization, ...fields } } });
  const projects = () => ({ __typename: "ProjectConnection", nodes: [project], totalCount: 1 });
  const answers: Answers = {
    ...signedIn(organization),
    Project: () => inOrganization({ projects: projects() }),
    ProjectKeys: () => refuse("SERVICE_UNAVAILABLE"),
    UpdateProject: ({ input }) => {
      Object.assign(project, input);
      return { data: { updateProject: { __typename: "UpdateProjectPayload", project } } };
    },
    CreateEnvironment: ({ input }) => {
      const { name, kind, mode } = input as Record<string, string>;
      const of = { __typename: "Project", id: "prj_1", name: "Shop" };
      const environment = { __typename: "Environment", id: "env_1", name, slug: "preview", kind, mode, project: of };
      project["environments"] = [environment];
      return { data: { createEnvironment: { __typename: "CreateEnvironmentPayload", environment } } };
    },
    DeleteProject: () => refuse("CONFLICT"),
  };
  return answers;
}

test("a renamed project stays on the screen, under its new address", async () => {
  const { address } = renderApp("/acme/projects/shop", playServer());
  await userEvent.click(await screen.findByRole("button", { name: "Manage project" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Rename…" }));
  const slug = await screen.findByLabelText("Slug");
  await userEvent.clear(slug);
  await userEvent.type(slug, "store");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(address()).toBe("/acme/projects/store"));
  expect(await screen.findByRole("heading", { level: 1, name: "Shop" })).toBeVisible();
});

test("a new environment is listed at once, with the mode that its kind suggests", async () => {
  const { asked } = renderApp("/acme/projects/shop", playServer());
  await screen.findByText("No environments");
  await userEvent.click(screen.getAllByRole("button", { name: "New environment" })[0] as HTMLElement);
  await userEvent.type(await screen.findByLabelText("Name"), "Preview");
  await userEvent.selectOptions(screen.getByLabelText("Kind"), "PRODUCTION");
  await userEvent.click(screen.getByRole("button", { name: "Create environment" }));
  expect(await screen.findByText("env_1")).toBeInTheDocument();
  const sent = asked.find(({ operationName }) => operationName === "CreateEnvironment");
  expect(sent?.variables["input"]).toEqual({ projectId: "prj_1", name: "Preview", kind: "PRODUCTION", mode: "LIVE" });
});

test("why a project can't be deleted is said in the dialog, which stays", async () => {
  renderApp("/acme/projects/shop", playServer());
  await userEvent.click(await screen.findByRole("button", { name: "Manage project" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Delete…" }));
  await userEvent.type(await screen.findByLabelText(/to confirm/), "Shop");
  await userEvent.click(screen.getByRole("button", { name: "Delete project" }));
  expect(await screen.findByText("Refused: CONFLICT")).toBeVisible();
  expect(screen.getByRole("dialog", { name: "Delete Shop?" })).toBeVisible();
});

test("a MEMBER who may only read the project is offered nothing to change, and asked nothing about keys", async () => {
  const { asked } = renderApp("/acme/projects/shop", playServer("MEMBER"));
  expect(await screen.findByRole("heading", { level: 1, name: "Shop" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Manage project" })).toBeNull();
  expect(screen.queryByRole("button", { name: "New environment" })).toBeNull();
  expect(asked.map(({ operationName }) => operationName)).not.toContain("ProjectKeys");
});

test("a project that isn't there is a page that isn't there", async () => {
  renderApp("/acme/projects/nope", playServer());
  expect(await screen.findByRole("heading", { level: 1, name: "Nothing here" })).toBeVisible();
});

test("whoever may only look at a project is told so, and whom to ask", async () => {
  renderApp("/acme/projects/shop", playServer("MEMBER"));
  expect(await screen.findByText(/^You can look at this project, but not change it\. Ask an owner/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Manage project" })).not.toBeInTheDocument();
});

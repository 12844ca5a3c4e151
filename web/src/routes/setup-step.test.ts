import { expect, test } from "@jest/globals";
import { setupStep } from "./setup-step";

const user = {};
const project = {};
const state = (
  needsSetup: boolean,
  organizations: { projects: object[]; keys: (string | null)[] }[] | null = null,
): Parameters<typeof setupStep>[0] => ({
  installation: { needsSetup },
  viewer: organizations && {
    user,
    organizations: {
      nodes: organizations.map(({ projects, keys }) => ({
        firstProject: { nodes: projects },
        apiKeys: { nodes: keys.map((lastUsedAt) => ({ lastUsedAt })) },
      })),
    },
  },
});

test.each([
  ["an empty installation", state(true), 0],
  ["an account", state(false, []), 1],
  ["an organization", state(false, [{ projects: [], keys: [] }]), 2],
  ["a project", state(false, [{ projects: [project], keys: [] }]), 3],
  ["a key that nobody has used", state(false, [{ projects: [project], keys: [null] }]), 4],
  ["a key that has been used", state(false, [{ projects: [project], keys: ["2026-11-20T12:00:00.000Z"] }]), 5],
])("with %s the first run goes on from there", (_what, data, step) => {
  expect(setupStep(data)).toBe(step);
});

test("a visitor of an installation that is set up has no first run", () => {
  expect(setupStep(state(false))).toBeNull();
});

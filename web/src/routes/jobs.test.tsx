import { beforeEach, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, refuse, renderApp, signedIn, type Answers } from "../../test/render-app";

const pageInfo = { __typename: "PageInfo", hasNextPage: false, endCursor: null };
const jobOf = (status: string, done: number) => ({
  __typename: "Job",
  id: "job_1",
  kind: "api_keys.revoke",
  status,
  done,
  total: 1000,
  error: null,
  result: status === "SUCCEEDED" ? { revoked: 998, leftAlone: 2 } : null,
  actorLabel: "Ada",
  createdAt: "2026-11-20T12:00:00.000Z",
  finishedAt: null,
});

/** A server whose one job is further each time that it is asked, until it is canceled. */
function playServer(states: readonly ReturnType<typeof jobOf>[], refusal: ReturnType<typeof refuse> | null = null) {
  const steps = [...states];
  let isCanceled = false;
  const now = () => ({ ...(steps.length > 1 ? steps.shift() : steps[0]), ...(isCanceled && { status: "CANCELED" }) });
  const answers: Answers = {
    ...signedIn(acme),
    Jobs: () => ({
      data: {
        organization: { ...acme, jobs: { __typename: "JobConnection", nodes: [now()], pageInfo, totalCount: 1 } },
      },
    }),
    CancelJob: () => {
      if (refusal) return refusal;
      isCanceled = true;
      return { data: { cancelJob: { __typename: "CancelJobPayload", job: { ...jobOf("CANCELED", 400) } } } };
    },
  };
  return answers;
}

const cancel = async () => {
  await userEvent.click(await screen.findByRole("button", { name: "Cancel: Revocation of keys" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Cancel this job?" }));
  await userEvent.click(dialog.getByRole("button", { name: "Cancel job" }));
  return dialog;
};

beforeEach(() => localStorage.clear());

test("a job is watched until it is done, and then says what came of it", async () => {
  renderApp("/acme/jobs", playServer([jobOf("RUNNING", 400), jobOf("SUCCEEDED", 1000)]));
  expect(await screen.findByRole("progressbar", { name: "Revocation of keys" })).toHaveAttribute("aria-valuenow", "40");
  expect(screen.getByText("400 of 1,000")).toBeVisible();
  expect(await screen.findByText("998 keys revoked, 2 left alone")).toBeVisible();
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.queryByRole("button", { name: /^Cancel/ })).toBeNull();
});

test("a job that goes on is canceled once that is confirmed", async () => {
  const { asked } = renderApp("/acme/jobs", playServer([jobOf("RUNNING", 400)]));
  await cancel();
  expect(await screen.findByText("Canceled")).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const sent = asked.find(({ operationName }) => operationName === "CancelJob");
  expect(sent?.variables).toEqual({ input: { id: "job_1" } });
});

test("that a job has finished meanwhile is said where it was to be canceled", async () => {
  renderApp("/acme/jobs", playServer([jobOf("RUNNING", 400)], refuse("CONFLICT")));
  const dialog = await cancel();
  expect(await dialog.findByRole("alert")).toHaveTextContent("Refused: CONFLICT");
});

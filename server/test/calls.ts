import { jest } from "@jest/globals";
import type { DataSource } from "typeorm";
import type { AnsweredCall } from "../src/context/recorder.js";
import type { World } from "./world.js";

let requests = 0;

/** An allowed call to verify a key, now. */
export const callOf = (
  world: World,
  call: Partial<AnsweredCall> & Pick<AnsweredCall, "organizationId">,
): AnsweredCall => ({
  at: world.clock.now().getTime(),
  environmentId: null,
  apiKeyId: null,
  secretId: null,
  usedSecretId: null,
  surface: "VERIFY",
  code: "VALID",
  cost: 1,
  method: "GET",
  target: "/v1/things",
  ipAddress: "192.0.2.1",
  userAgent: "curl/8.0",
  durationMs: 1.5,
  requestId: `request-${++requests}`,
  ...call,
});

export type Failure = "not done" | "answer lost";

/** Lets the next transaction fail: without effect, or after it was committed. Answers how to end that early. */
export function failNextTransaction(dataSource: DataSource, failure: Failure): () => void {
  const transaction = dataSource.transaction.bind(dataSource) as (...args: unknown[]) => Promise<unknown>;
  const failing = jest.spyOn(dataSource, "transaction").mockImplementation(async (...args: unknown[]) => {
    failing.mockRestore();
    if (failure === "answer lost") await transaction(...args);
    throw new Error(`The database went away: ${failure}`);
  });
  return () => failing.mockRestore();
}

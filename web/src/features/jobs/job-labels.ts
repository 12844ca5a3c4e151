import type { JobStatus } from "../../graphql/graphql";

const KINDS: Readonly<Record<string, string>> = {
  "audit.export": "Export of the audit log",
  "api_keys.revoke": "Revocation of keys",
  "sandbox.purge": "Purge of a sandbox",
};

/** A kind of job for people; an unknown one is put into words as well as can be. */
export function kindLabel(kind: string): string {
  const words = kind.replace(/[._]+/g, " ");
  return KINDS[kind] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

export const STATUS_LABELS: Record<JobStatus, string> = {
  QUEUED: "Waiting",
  RUNNING: "Running",
  SUCCEEDED: "Done",
  FAILED: "Failed",
  CANCELED: "Canceled",
};

/** Whether there is more to come of it. */
export const isUnfinished = (status: JobStatus): boolean => status === "QUEUED" || status === "RUNNING";

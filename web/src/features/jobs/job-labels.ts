import type { JobStatus } from "../../graphql/graphql";
import { message, textOf, type Message } from "../../lib/text";

const KINDS: Readonly<Record<string, Message>> = {
  "audit.export": message("Export of the audit log"),
  "api_keys.revoke": message("Revocation of keys"),
  "sandbox.purge": message("Purge of a sandbox"),
};

/** A kind of job for people; an unknown one is put into words as well as can be. */
export function kindLabel(kind: string): string {
  const label = KINDS[kind];
  if (label) return textOf(label);
  const words = kind.replace(/[._]+/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const STATUS_LABELS: Record<JobStatus, Message> = {
  QUEUED: message("Waiting"),
  RUNNING: message("Running"),
  SUCCEEDED: message("Done"),
  FAILED: message("Failed"),
  CANCELED: message("Canceled"),
};

/** Whether there is more to come of it. */
export const isUnfinished = (status: JobStatus): boolean => status === "QUEUED" || status === "RUNNING";

import type { AnsweredCall } from "../src/context/recorder.js";
import { createLogger } from "../src/platform/logger.js";
import { CallLog } from "../src/usage/call-log.js";
import { readPage } from "../src/usage/read-log-page.js";
import { RequestLogPage } from "../src/usage/request-log-page.entity.js";
import type { RequestLog } from "../src/usage/request-log.js";
import type { World } from "./world.js";

const EVERYTHING = { apiKeyId: null, kinds: null, min: "", max: "log_~" };

/** What the database holds of an organization's request logs, or of all: the oldest first. */
export async function storedLogs({ dataSource }: World, organizationId?: string): Promise<RequestLog[]> {
  const pages = await dataSource.manager.find(RequestLogPage, organizationId ? { where: { organizationId } } : {});
  return pages.flatMap((page) => readPage(page, EVERYTHING)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Logs a call, and nothing else that was recorded. */
export async function writeLog({ dataSource, clock }: World, call: AnsweredCall): Promise<void> {
  const log = new CallLog({ dataSource, clock, log: createLogger("silent"), sample: 1 });
  log.add(call);
  await log.write();
}

import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../platform/clock.js";
import type { Logger } from "../platform/logger.js";

export const EXPORT_SECONDS = 86_400;
const HOUR = 3_600_000;

/** Ids have nothing in them that means something in a path. */
export const exportPath = (folder: string, jobId: string): string => join(folder, jobId);

interface ExportsDeps {
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Deletes exports that nobody can fetch any more, and what unfinished ones left: now, and every hour. */
export function expireExports(deps: ExportsDeps): void {
  const expire = (): void =>
    void deleteExpiredExports(deps).catch((error: unknown) =>
      deps.log.error({ err: error }, "exports can't be deleted"),
    );
  expire();
  setInterval(expire, HOUR).unref();
}

export async function deleteExpiredExports({ folder, clock }: Pick<ExportsDeps, "folder" | "clock">): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const oldest = clock.now().getTime() - EXPORT_SECONDS * 1000;
  for (const name of names) {
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs <= oldest) await rm(path, { force: true });
  }
}

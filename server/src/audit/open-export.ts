import { open, type FileHandle } from "node:fs/promises";
import { may } from "../access/authorize.js";
import { requireActor, type Context } from "../context/context.js";
import { Job } from "../jobs/job.entity.js";
import { notFound } from "../platform/errors.js";
import { isId } from "../platform/ids.js";
import { EXPORT_KIND, type ExportFormat } from "./export-audit-log.js";
import { exportPath } from "./exports.js";

interface OpenExport {
  readonly file: FileHandle;
  readonly bytes: number;
  readonly format: ExportFormat;
}

/** Opens a finished export, for whoever may read the audit log. Throws NOT_FOUND for any other, and for one that expired. */
export async function openExport(ctx: Context, folder: string, jobId: string): Promise<OpenExport> {
  requireActor(ctx);
  const job = isId("job", jobId) ? await findExport(ctx, jobId) : null;
  const result = job?.result as { bytes: number; expiresAt: string } | null | undefined;
  if (!job || !result || ctx.clock.now() >= new Date(result.expiresAt)) throw notFound("Export");
  if (!(await may(ctx, "audit.read", job.organizationId, { kind: "organization" }))) throw notFound("Export");

  const { format } = job.input as { format: ExportFormat };
  return { file: await openFile(exportPath(folder, jobId)), bytes: result.bytes, format };
}

const findExport = (ctx: Context, id: string): Promise<Job | null> =>
  ctx.db.findOne(Job, {
    where: { id, kind: EXPORT_KIND },
    select: { id: true, organizationId: true, input: true, result: true },
  });

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw notFound("Export");
    throw error;
  }
}

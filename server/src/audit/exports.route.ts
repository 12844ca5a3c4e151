import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Context } from "../context/context.js";
import type { Soon } from "../platform/soon.js";
import { openExport } from "./open-export.js";

const FORMATS = {
  JSONL: { type: "application/x-ndjson; charset=utf-8", extension: "jsonl" },
  CSV: { type: "text/csv; charset=utf-8", extension: "csv" },
} as const;

/** `GET /v1/exports/{job}`: the file that an export has written. */
export function exportsRoute(
  app: FastifyInstance,
  folder: string,
  contextOf: (request: FastifyRequest) => Soon<Context>,
): void {
  app.get<{ Params: { job: string } }>("/v1/exports/:job", async (request, reply) => {
    const { file, bytes, format } = await openExport(await contextOf(request), folder, request.params.job);
    const { type, extension } = FORMATS[format];
    const name = `audit-log-${request.params.job}.${extension}`;
    reply.type(type).header("content-length", bytes).header("content-disposition", `attachment; filename="${name}"`);
    return reply.send(file.createReadStream());
  });
}

import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import type { DataSource } from "typeorm";
import { EventChain } from "../events/event-chain.entity.js";
import type { JobRun } from "../jobs/job-run.js";
import type { JobKind } from "../jobs/job-runner.js";
import { addSeconds, type Clock } from "../platform/clock.js";
import { queryEvents, type ChainedEvent, type EventFilter } from "./event-query.js";
import { EXPORT_KIND, type ExportFormat } from "./export-audit-log.js";
import { EXPORT_SECONDS, exportPath } from "./exports.js";

const PAGE = 500;

interface ExportDeps {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Where exports are kept. */
  readonly folder: string;
}

/** Writes an audit log to a file, oldest event first. Started again, it writes the file anew. */
export const exportAuditLogJob = ({ dataSource, clock, folder }: ExportDeps): JobKind => ({
  kind: EXPORT_KIND,
  async run(run) {
    const { id, input } = run.job;
    const { format } = input as { format: ExportFormat };
    const path = exportPath(folder, id);
    const draft = `${path}.${run.job.leaseOwner}`;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    try {
      const file = createWriteStream(draft, { mode: 0o600, flush: true });
      await pipeline(Readable.from(readEvents(dataSource, run)), encoders[format](), file, { signal: run.signal });
      await rename(draft, path);
    } finally {
      await rm(draft, { force: true });
    }
    const { size: bytes } = await stat(path);
    return {
      downloadPath: `/v1/exports/${id}`,
      bytes,
      expiresAt: addSeconds(clock.now(), EXPORT_SECONDS).toISOString(),
    };
  },
});

/** What there is when the job starts: a log that grows would never be written to its end. */
async function* readEvents({ manager }: DataSource, run: JobRun): AsyncGenerator<object> {
  const { organizationId, input } = run.job;
  const end = (await manager.findOneBy(EventChain, { organizationId }))?.sequence ?? 0;
  const query = (after: number) =>
    queryEvents(manager, organizationId, readFilter(input))
      .andWhere("event.sequence > :after", { after })
      .andWhere("event.sequence <= :end", { end });
  const total = await query(0).getCount();
  let done = 0;
  let after: number | null = 0;
  while (after !== null) {
    run.report(done, total);
    const page: ChainedEvent[] = await query(after).orderBy("event.sequence", "ASC").limit(PAGE).getMany();
    yield* page.map(toRecord);
    done += page.length;
    after = page.at(-1)?.sequence ?? null;
  }
  run.report(done, total);
}

/** An instant is a text in the job's row. */
function readFilter(input: object): EventFilter {
  const { filter } = input as { filter: EventFilter };
  const instant = (value: Date | null | undefined): Date | null => (value ? new Date(value) : null);
  return { ...filter, from: instant(filter.from), to: instant(filter.to) };
}

const COLUMNS = [
  "id",
  "sequence",
  "at",
  "action",
  "actorKind",
  "actorId",
  "actorLabel",
  "targetId",
  "targetLabel",
  "ipAddress",
  "changes",
  "hash",
] as const satisfies (keyof ChainedEvent)[];

const toRecord = (event: ChainedEvent): object =>
  Object.fromEntries(COLUMNS.map((column) => [column, column === "at" ? event.at.toISOString() : event[column]]));

const encoders: Record<ExportFormat, () => NodeJS.ReadWriteStream> = {
  JSONL: () =>
    new Transform({
      writableObjectMode: true,
      transform: (record: object, _, done) => done(null, `${JSON.stringify(record)}\n`),
    }),
  // A cell that begins as a formula does would be run by a spreadsheet: it gets an apostrophe.
  CSV: () => stringify({ header: true, columns: [...COLUMNS], escape_formulas: true, record_delimiter: "windows" }),
};

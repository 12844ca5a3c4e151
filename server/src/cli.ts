import "reflect-metadata";
import { parseArgs } from "node:util";
import { verifyAudit } from "./audit/verify-audit.js";
import { loadConfig } from "./config.js";
import { entities } from "./data-model.js";
import { readSecret } from "./installation-secret.js";
import { connectToRead } from "./platform/database/open-database.js";

const USAGE = `Usage: claviger audit verify [--organization <slug or id>]

Verifies the chains of audit events, also while the server runs, and names the first broken link of each.
Ends with 0 when all are whole, 1 when one is broken, and 2 when that can't be found out.
`;

/** Runs the command that the arguments name, and answers the status to end with. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { organization: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help) return say(USAGE, 0);
  if (positionals.join(" ") !== "audit verify") return complain(USAGE);
  return verify(values.organization ?? null);
}

async function verify(organization: string | null): Promise<number> {
  const { database, secret: given } = loadConfig();
  const secret = given ?? readSecret(database.folder);
  if (secret === null)
    return complain(`There is no CLAVIGER_SECRET, and no secret in the data folder ${database.folder}\n`);
  const dataSource = await connectToRead(database, entities);
  try {
    const input = { organization, folder: database.folder, secret };
    const isWhole = await verifyAudit(dataSource, input, (line) => void process.stdout.write(`${line}\n`));
    if (isWhole === null) return complain(`There is no organization ${organization}\n`);
    return isWhole ? 0 : 1;
  } finally {
    await dataSource.destroy();
  }
}

function say(text: string, status: number): number {
  process.stdout.write(text);
  return status;
}

function complain(text: string): number {
  process.stderr.write(text);
  return 2;
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) =>
  complain(`${(error as Error).message}\n`),
);

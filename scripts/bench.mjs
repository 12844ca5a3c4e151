import { startPrivateDatabase } from "./lib/private-database.mjs";
import { runInForeground } from "./lib/processes.mjs";
import { prepare } from "./lib/setup.mjs";
import { runProgram } from "./lib/steps.mjs";

await runProgram(async () => {
  const { env, pnpm } = await prepare(["shared", "server"]);
  const database = process.env.BENCH_DATABASE_URL ? null : await startPrivateDatabase();
  const command = [...(await pnpm()), "--filter", "@claviger/server", "bench", ...process.argv.slice(2)];
  try {
    return await runInForeground(command, { env: database ? { ...env, BENCH_DATABASE_URL: database.url } : env });
  } finally {
    await database?.stop();
  }
});

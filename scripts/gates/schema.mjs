import { readFileSync } from "node:fs";
import { run } from "../lib/processes.mjs";
import { inRoot } from "../lib/root.mjs";
import { Problem } from "../lib/steps.mjs";

export const schema = {
  name: "schema",
  async check({ env }) {
    const emitted = await run(["node", "server/dist/emit-schema.js"], { env });
    const committed = readFileSync(inRoot("server", "schema.graphql"), "utf8");
    if (!emitted.includes("type Query")) throw new Problem(`The server emitted no schema:\n${emitted}`);
    if (emitted !== committed) throw new Problem(`server/schema.graphql is not what the server emits.\n${HOW_TO_MEND}`);
  },
};

const HOW_TO_MEND = "Write it again with: pnpm --filter @claviger/server schema:emit";

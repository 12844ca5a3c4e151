import { run } from "../lib/processes.mjs";
import { tool } from "./tools.mjs";

export const unused = {
  name: "unused files, exports and dependencies",
  check: async ({ env }) => {
    await run([tool("knip"), "--treat-config-hints-as-errors"], { env });
  },
};

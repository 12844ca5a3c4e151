import { expectRefusal, withFiles } from "../lib/canaries.mjs";
import { run } from "../lib/processes.mjs";
import { inRoot } from "../lib/root.mjs";
import { tool } from "./tools.mjs";

export const format = {
  name: "format",
  async check({ env }) {
    const prettier = [tool("prettier"), "--config", inRoot(".prettierrc.json"), "--log-level", "warn", "--check", "."];
    await withFiles({ "canary.ts": "const  canary = 'x'\n" }, (cwd) =>
      expectRefusal(() => run(prettier, { cwd, env }), ["canary.ts"]),
    );
    await run(prettier, { env });
  },
};

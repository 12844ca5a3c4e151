import { run } from "../lib/processes.mjs";

/** In a process of its own, as it needs a library that is installed only once the gates have begun. Its tests prove that it can fail. */
export const behaviours = {
  name: "behaviours",
  async check({ env }) {
    return (await run(["node", "scripts/behaviours.mjs"], { env })).trim().split("\n").at(-1);
  },
};

import { run } from "../lib/processes.mjs";

/** In a process of its own, as it needs libraries that are installed only once the gates have begun. Its tests prove that it can fail. */
export const messages = {
  name: "messages of the panel",
  async check({ env }) {
    return (await run(["node", "scripts/messages.mjs", "--check"], { env })).trim();
  },
};

import { run } from "../lib/processes.mjs";

export const lockfile = {
  name: "lockfile",
  async check({ env, pnpm }) {
    await run([...(await pnpm()), "install", "--frozen-lockfile", "--lockfile-only"], { env });
  },
};

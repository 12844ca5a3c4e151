import { run } from "../lib/processes.mjs";
import { skipped } from "../lib/gates.mjs";

/** The contract lies outside of the project, which stands by itself: it may be missing. Its tests prove that it can fail. */
export const contract = {
  name: "contract",
  isOptional: true,
  async check({ env }) {
    const answer = (await run(["node", "scripts/check-contract.mjs"], { env })).trim();
    return answer.startsWith("skipped: ") ? skipped(answer.replace("skipped: ", "")) : answer;
  },
};

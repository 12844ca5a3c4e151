import { writeCheckpoints } from "./checkpoints.js";

const HOUR = 3_600_000;

/** Writes checkpoints now and every hour, and answers how to write the last one and end. */
export async function keepCheckpoints(deps: Parameters<typeof writeCheckpoints>[0]): Promise<() => Promise<void>> {
  await writeCheckpoints(deps);
  const timer = setInterval(() => {
    writeCheckpoints(deps).catch((error: unknown) => deps.log.error({ err: error }, "no checkpoint could be written"));
  }, HOUR);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await writeCheckpoints(deps);
  };
}

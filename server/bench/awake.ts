import { openSync, writeSync } from "node:fs";

const LATENCY = "/dev/cpu_dma_latency";

/**
 * Asks Linux not to let a processor sleep for as long as this process runs, and answers whether it does. To wake one up takes
 * whoever sends it something several microseconds, most of all in a virtual machine: so that whoever answers less often, and so
 * finds the other asleep more often, would look slower than it is. No processor of a server that has much to do sleeps.
 */
export function keepAwake(): boolean {
  try {
    // Held open until the end: closing it takes the wish back.
    writeSync(openSync(LATENCY, "w"), Buffer.alloc(4));
    return true;
  } catch {
    return false;
  }
}

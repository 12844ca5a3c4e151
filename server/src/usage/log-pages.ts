import { setImmediate as nextTurn } from "node:timers/promises";
import type { AnsweredCall } from "../context/recorder.js";
import { Cleaner } from "./clean-call.js";
import { LogPage } from "./log-page.js";
import type { RequestLogPage } from "./request-log-page.entity.js";

/** Few enough that requests hardly wait while they are put down. */
const SLICE = 250;
/** How many small pages are remembered for what comes next. */
const REMEMBERED = 2000;

/** Lays calls out in pages, one environment's after the other. */
export class LogPages {
  /** By environment, or organization for the control plane; those longest without a call first. */
  private readonly small = new Map<string, LogPage>();

  /** The pages that hold these calls, each ready to be written over what there is of it. Lets requests pass in between. */
  async layOut(calls: readonly AnsweredCall[]): Promise<RequestLogPage[]> {
    const cleaner = new Cleaner();
    const current = new Map<string, LogPage>();
    const changed = new Set<LogPage>();
    for (let start = 0; start < calls.length; start += SLICE) {
      for (const call of calls.slice(start, start + SLICE)) {
        const page = this.pageFor(call, current);
        page.add(call, cleaner.clean(call));
        changed.add(page);
      }
      await nextTurn();
    }
    this.remember(current);
    const rows: RequestLogPage[] = [];
    for (const page of changed) {
      rows.push(page.toRow());
      await nextTurn();
    }
    return rows;
  }

  private pageFor(call: AnsweredCall, current: Map<string, LogPage>): LogPage {
    const organizationId = call.organizationId ?? "";
    const place = call.environmentId ?? organizationId;
    const known = current.get(place) ?? this.small.get(place);
    const page = known?.takes(call) ? known : new LogPage(organizationId, call.environmentId ?? "", call.at);
    if (page !== known || !current.has(place)) current.set(place, page);
    return page;
  }

  private remember(current: ReadonlyMap<string, LogPage>): void {
    for (const [place, page] of current) {
      this.small.delete(place);
      if (page.isSmall) this.small.set(place, page);
    }
    for (const place of this.small.keys()) {
      if (this.small.size <= REMEMBERED) return;
      this.small.delete(place);
    }
  }
}

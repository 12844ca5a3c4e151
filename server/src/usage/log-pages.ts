import type { AnsweredCall } from "../context/recorder.js";
import { Cleaner } from "./clean-call.js";
import { LogPage } from "./log-page.js";

/** How many small pages are remembered for what comes next. */
const REMEMBERED = 2000;

/** A call, and a number that says which of two with the same time came first. */
export interface WaitingCall {
  readonly call: AnsweredCall;
  readonly number: number;
}

/** The environment, or for the control plane the organization, whose calls are on pages together. */
export const placeOf = ({ environmentId, organizationId }: AnsweredCall): string =>
  environmentId ?? organizationId ?? "";

/** Lays calls out in pages, one environment's after the other. */
export class LogPages {
  /** By place; those longest without a call first. */
  private readonly small = new Map<string, LogPage>();

  /** The pages that hold these calls. One may have been written before, with less on it. */
  layOut(calls: readonly WaitingCall[]): LogPage[] {
    const cleaner = new Cleaner();
    const current = new Map<string, LogPage>();
    const changed = new Set<LogPage>();
    for (const { call, number } of calls) {
      const page = this.pageFor(call, current);
      page.add(call, number, cleaner.clean(call));
      changed.add(page);
    }
    this.remember(current);
    return [...changed];
  }

  private pageFor(call: AnsweredCall, current: Map<string, LogPage>): LogPage {
    const place = placeOf(call);
    const known = current.get(place) ?? this.small.get(place);
    const page = known?.takes(call) ? known : new LogPage(call);
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

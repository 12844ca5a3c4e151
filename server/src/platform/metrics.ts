import type { VerificationCode } from "@claviger/shared/verification-codes";
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

const DURATION_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

interface SurfaceCounts {
  readonly byCode: Map<VerificationCode, number>;
  readonly observe: (seconds: number) => void;
}

/** What is asked when somebody reads the metrics: a number, or one that the database has to be asked for. */
type Reading = () => number | Promise<number>;

/**
 * What the server measures of itself, for Prometheus. Labels have few values, and none says whose key or organization it was.
 * On a call's way numbers are added up; names are put to them when somebody reads.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly surfaces = new Map<string, SurfaceCounts>();
  private readonly durations: Histogram<"surface">;

  /** @param isOn Whether anybody can read them; otherwise nothing is measured. */
  constructor(readonly isOn: boolean) {
    if (isOn) collectDefaultMetrics({ register: this.registry });
    this.durations = new Histogram({
      name: "claviger_call_duration_seconds",
      help: "How long calls with keys took to be answered.",
      labelNames: ["surface"],
      buckets: DURATION_SECONDS,
      registers: [this.registry],
    });
    const { surfaces } = this;
    const callsTotal = new Counter({
      name: "claviger_calls_total",
      help: "Calls with keys, by surface and verification code.",
      labelNames: ["surface", "code"],
      registers: [],
      collect() {
        this.reset();
        for (const [surface, { byCode }] of surfaces) {
          for (const [code, calls] of byCode) this.inc({ surface, code }, calls);
        }
      },
    });
    this.registry.registerMetric(callsTotal);
  }

  countCall(surface: string, code: VerificationCode, durationMs: number): void {
    if (!this.isOn) return;
    const counts = this.surfaces.get(surface) ?? this.meet(surface);
    counts.byCode.set(code, (counts.byCode.get(code) ?? 0) + 1);
    counts.observe(durationMs / 1000);
  }

  /** Has a number read that goes up and down. Names and labels are of the metric, such as `{ state: "idle" }`. */
  watchGauge(name: string, help: string, readings: Readonly<Record<string, Reading>>, label: string): void {
    const metric = new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [],
      async collect() {
        for (const [value, read] of Object.entries(readings)) this.set({ [label]: value }, await read());
      },
    });
    this.registry.registerMetric(metric);
  }

  /** Has a number read that only goes up. */
  watchCounter(name: string, help: string, readings: Readonly<Record<string, () => number>>, label: string): void {
    const metric = new Counter({
      name,
      help,
      labelNames: [label],
      registers: [],
      collect() {
        this.reset();
        for (const [value, read] of Object.entries(readings)) this.inc({ [label]: value }, read());
      },
    });
    this.registry.registerMetric(metric);
  }

  /** Everything in Prometheus' text format. */
  async read(): Promise<{ readonly type: string; readonly text: string }> {
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }

  private meet(surface: string): SurfaceCounts {
    const duration = this.durations.labels(surface);
    const counts = {
      byCode: new Map<VerificationCode, number>(),
      observe: (seconds: number): void => duration.observe(seconds),
    };
    this.surfaces.set(surface, counts);
    return counts;
  }
}

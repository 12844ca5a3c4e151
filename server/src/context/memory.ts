/** Changed subjects are told apart up to this number; after that, everything from before counts as changed. */
const TOLD_APART = 100_000;

/**
 * What this server remembers of the database so as not to ask it again. What is remembered belongs to subjects, such as an
 * organization and a key, and ends when one of them changes: `forget` runs after the commit and before anybody is told of the
 * change. What was read from the database from a moment before a change is not recalled after it, however late it is kept.
 */
export class Memory {
  private moment = 0;
  private everythingUntil = 0;
  private readonly changedAt = new Map<string, number>();
  private readonly shelves = new Map<unknown, Shelf<unknown>>();
  /** How often something was recalled, and how often it had to be asked for, since the start. */
  readonly recalls = { hit: 0, miss: 0 };

  /** @param capacity How many things of one sort are kept, the longest unused going first; 0 for none. */
  constructor(private readonly capacity: number) {}

  /** What is remembered of one sort. Keyed by the function that asks for it. */
  shelf<V>(owner: unknown): Shelf<V> {
    const known = this.shelves.get(owner) as Shelf<V> | undefined;
    if (known) return known;
    const made = new Shelf<V>(this, this.capacity);
    this.shelves.set(owner, made);
    return made;
  }

  /** Ends all that is remembered of a subject. */
  forget(subject: string): void {
    this.moment++;
    if (this.changedAt.size >= TOLD_APART) this.forgetEverything();
    else this.changedAt.set(subject, this.moment);
  }

  forgetEverything(): void {
    this.everythingUntil = ++this.moment;
    this.changedAt.clear();
  }

  /** To be taken before the database is asked. */
  now(): number {
    return this.moment;
  }

  holds(since: number, subjects: readonly string[]): boolean {
    // Nothing at all has changed: mostly so.
    if (since === this.moment) return true;
    if (since < this.everythingUntil) return false;
    for (const subject of subjects) {
      const changed = this.changedAt.get(subject);
      if (changed !== undefined && changed > since) return false;
    }
    return true;
  }
}

interface Remembered<V> {
  readonly value: V;
  /** No change since then is about it. */
  since: number;
  readonly subjects: readonly string[];
  /** When it was moved to the front last, in things that were kept. */
  movedAt: number;
}

/** Which things were used longest ago need only be known as well as things go: one in so many of those that there are. */
const MOVED_SHARE = 16;

export class Shelf<V> {
  /** Those that were kept or moved last are the last. */
  private readonly entries = new Map<string, Remembered<V>>();
  /** Everything before where it stands is gone, so it comes to the oldest next. */
  private readonly oldest = this.entries.keys();
  /** How many things were kept since the start. */
  private kept = 0;
  private readonly movedEvery: number;

  constructor(
    private readonly memory: Memory,
    private readonly capacity: number,
  ) {
    this.movedEvery = Math.floor(capacity / MOVED_SHARE);
  }

  recall(key: string): V | undefined {
    const { memory } = this;
    const entry = this.entries.get(key);
    if (entry && memory.holds(entry.since, entry.subjects)) {
      memory.recalls.hit++;
      entry.since = memory.now();
      if (this.kept - entry.movedAt > this.movedEvery) this.put(key, entry);
      return entry.value;
    }
    if (entry) this.entries.delete(key);
    memory.recalls.miss++;
    return undefined;
  }

  /** @param since `memory.now()` from before the value was read. */
  keep(key: string, value: V, since: number, subjects: readonly string[]): void {
    if (this.capacity === 0) return;
    this.kept++;
    this.put(key, { value, since, subjects, movedAt: 0 });
    if (this.entries.size > this.capacity) this.entries.delete(this.oldest.next().value ?? key);
  }

  private put(key: string, entry: Remembered<V>): void {
    entry.movedAt = this.kept;
    this.entries.delete(key);
    this.entries.set(key, entry);
  }
}

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
  shelf<V>(owner: unknown, placeOf: PlaceOf = itself): Shelf<V> {
    const known = this.shelves.get(owner) as Shelf<V> | undefined;
    if (known) return known;
    const made = new Shelf<V>(this, this.capacity, placeOf);
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

  holds(since: number, one?: string, other?: string): boolean {
    // Nothing at all has changed: mostly so.
    if (since === this.moment) return true;
    return since >= this.everythingUntil && this.isSame(one, since) && this.isSame(other, since);
  }

  private isSame(subject: string | undefined, since: number): boolean {
    const changed = subject === undefined ? undefined : this.changedAt.get(subject);
    return changed === undefined || changed <= since;
  }
}

/** What a thing belongs to. None of them, and it never ends. */
type Subjects = readonly [one?: string, other?: string];

/**
 * Where a thing of this name is kept. Where two names have one place, the one that was kept last is remembered: so they are told
 * apart here, and a number need only be rare to be had by two.
 */
type PlaceOf = (name: string) => string | number;

const itself: PlaceOf = (name) => name;

interface Remembered<V> {
  readonly name: string;
  readonly value: V;
  /** No change since then is about it. */
  since: number;
  /** Its subjects. A list of them would be two more objects for each thing. */
  readonly one: string | undefined;
  readonly other: string | undefined;
  /** When it was moved to the front last, in things that were kept. */
  movedAt: number;
}

/** Which things were used longest ago need only be known as well as things go: one in so many of those that there are. */
const MOVED_SHARE = 16;

export class Shelf<V> {
  /** Those that were kept or moved last are the last. */
  private readonly entries = new Map<string | number, Remembered<V>>();
  /** Everything before where it stands is gone, so it comes to the oldest next. */
  private readonly oldest = this.entries.keys();
  /** How many things were kept since the start. */
  private kept = 0;
  private readonly movedEvery: number;

  constructor(
    private readonly memory: Memory,
    private readonly capacity: number,
    private readonly placeOf: PlaceOf,
  ) {
    this.movedEvery = Math.floor(capacity / MOVED_SHARE);
  }

  recall(name: string): V | undefined {
    const value = this.find(name);
    if (value === undefined) this.memory.recalls.miss++;
    return value;
  }

  /** The same, but whoever asks counts what is missed: as what couldn't be here isn't. */
  find(name: string): V | undefined {
    const { memory } = this;
    const place = this.placeOf(name);
    const entry = this.entries.get(place);
    if (entry?.name !== name) return undefined;
    if (!memory.holds(entry.since, entry.one, entry.other)) {
      this.entries.delete(place);
      return undefined;
    }
    memory.recalls.hit++;
    entry.since = memory.now();
    if (this.kept - entry.movedAt > this.movedEvery) this.put(place, entry);
    return entry.value;
  }

  /** @param since `memory.now()` from before the value was read. */
  keep(name: string, value: V, since: number, [one, other]: Subjects): void {
    if (this.capacity === 0) return;
    this.kept++;
    const place = this.placeOf(name);
    this.put(place, { name, value, since, one, other, movedAt: 0 });
    if (this.entries.size > this.capacity) this.entries.delete(this.oldest.next().value ?? place);
  }

  private put(place: string | number, entry: Remembered<V>): void {
    entry.movedAt = this.kept;
    this.entries.delete(place);
    this.entries.set(place, entry);
  }
}

import { IsNull, MoreThan, Not, type DataSource, type EntityManager } from "typeorm";
import { CHAIN_START, chainHash, signChainCut, signChainEnd } from "../events/chain.js";
import { EventChain } from "../events/event-chain.entity.js";
import { EventCut } from "../events/event-cut.entity.js";
import { Event } from "../events/event.entity.js";
import { dialectOf } from "../platform/database/open-database.js";
import type { Checkpoint } from "./checkpoints.js";

const PAGE = 1000;

export interface ChainReport {
  /** How many events hold together, up to the first that doesn't. */
  readonly events: number;
  /** The first link that is broken; null for a chain that is whole. */
  readonly broken: { readonly sequence: number; readonly problem: string } | null;
}

/** A link that doesn't hold. */
class Broken extends Error {
  constructor(
    readonly sequence: number,
    readonly problem: string,
  ) {
    super(problem);
  }
}

/** Reads an organization's whole chain in its order, as it is at one instant, and answers where it breaks first. */
export async function verifyChain(
  dataSource: DataSource,
  secret: string,
  organizationId: string,
  checkpoints: readonly Checkpoint[],
): Promise<ChainReport> {
  const verify = async (db: EntityManager): Promise<ChainReport> => {
    const walk = new Walk(db, secret, organizationId, checkpoints);
    try {
      await walk.run();
      return { events: walk.events, broken: null };
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      return { events: walk.events, broken: { sequence: error.sequence, problem: error.problem } };
    }
  };
  // One snapshot, so that what is recorded or cut meanwhile isn't taken for damage.
  return dialectOf(dataSource) === "sqlite"
    ? dataSource.transaction(verify)
    : dataSource.transaction("REPEATABLE READ", verify);
}

class Walk {
  events = 0;
  private sequence = 0;
  private hash = CHAIN_START;
  private readonly known: Map<number, Checkpoint[]>;

  constructor(
    private readonly db: EntityManager,
    private readonly secret: string,
    private readonly organizationId: string,
    private readonly checkpoints: readonly Checkpoint[],
  ) {
    this.known = Map.groupBy(checkpoints, ({ sequence }) => sequence);
  }

  async run(): Promise<void> {
    const { db, organizationId } = this;
    const end = await db.findOneBy(EventChain, { organizationId });
    const cut = await db.findOneBy(EventCut, { organizationId });
    if (cut) this.startAfter(cut);
    for await (const event of this.read()) this.follow(event, end);
    this.arriveAt(end);
    await this.refuseLooseEvents();
  }

  private startAfter({ organizationId, throughSequence, hash, signature }: EventCut): void {
    if (signChainCut(this.secret, organizationId, throughSequence, hash) !== signature) {
      throw new Broken(throughSequence, "the cut after it isn't signed by this installation");
    }
    this.sequence = throughSequence;
    this.hash = hash;
    this.compareWithCheckpoint();
  }

  /** Every event from the start, also one that claims to stand before a cut. */
  private async *read(): AsyncGenerator<Event> {
    let after = Number.MIN_SAFE_INTEGER;
    for (;;) {
      const page = await this.readPage(after, PAGE);
      yield* page;
      const last = page.at(-1)?.sequence ?? null;
      if (last === null) return;
      after = last;
    }
  }

  private async readPage(after: number, take: number): Promise<Event[]> {
    const where = { organizationId: this.organizationId, sequence: MoreThan(after) };
    try {
      return await this.db.find(Event, { where, order: { sequence: "ASC" }, take });
    } catch (error) {
      // Changes that are no JSON: one by one it shows whose they are.
      if (!(error instanceof SyntaxError)) throw error;
      if (take > 1) return this.readPage(after, 1);
      throw new Broken(this.sequence + 1, "its changes can't be read any more");
    }
  }

  private follow(event: Event, end: EventChain | null): void {
    const { sequence } = event;
    const expected = this.sequence + 1;
    if (sequence === null || sequence < expected) throw new Broken(sequence ?? 0, "it stands where retention has cut");
    if (!end || sequence > end.sequence) throw new Broken(sequence, "it stands beyond the end of the chain");
    if (sequence > expected) throw new Broken(expected, missing(expected, sequence - 1));
    const hash = hashAfter(this.hash, event);
    if (hash === null || event.hash !== hash) {
      throw new Broken(sequence, "it isn't what was recorded, or doesn't follow the event before it");
    }
    this.sequence = sequence;
    this.hash = hash;
    this.events++;
    this.compareWithCheckpoint();
  }

  private compareWithCheckpoint(): void {
    const other = this.known.get(this.sequence)?.find(({ hash }) => hash !== this.hash);
    if (!other) return;
    throw new Broken(this.sequence, `it, or an event before it, isn't what it was at the checkpoint of ${other.at}`);
  }

  private arriveAt(end: EventChain | null): void {
    const { secret, organizationId, sequence } = this;
    if (end && end.sequence > sequence) throw new Broken(sequence + 1, missing(sequence + 1, end.sequence));
    if (end && end.hash !== this.hash) throw new Broken(sequence, "the chain's end is another one");
    if (end && signChainEnd(secret, organizationId, end.sequence, end.hash) !== end.signature) {
      throw new Broken(sequence, "the chain's end isn't signed by this installation");
    }
    const beyond = this.checkpoints.find((checkpoint) => checkpoint.sequence > sequence);
    if (!beyond) return;
    throw new Broken(
      sequence + 1,
      `${missing(sequence + 1, beyond.sequence)}: they were there at the checkpoint of ${beyond.at}`,
    );
  }

  private async refuseLooseEvents(): Promise<void> {
    const { organizationId, sequence } = this;
    const loose = await this.db.find(Event, {
      where: { organizationId, sequence: IsNull() },
      select: { id: true },
      take: 1,
    });
    if (loose[0]) throw new Broken(sequence + 1, `the event ${loose[0].id} has no place in the chain`);
  }
}

const missing = (first: number, last: number): string =>
  first === last ? "it is missing" : `the events ${first} to ${last} are missing`;

/** Null for an event of which not even the instant can be read. */
function hashAfter(previous: string, event: Event): string | null {
  try {
    return chainHash(previous, event);
  } catch {
    return null;
  }
}

/** The organizations of which there is a trace of a chain, also those that were deleted. */
export async function organizationsWithChains({ manager }: DataSource): Promise<string[]> {
  const ends = await manager.find(EventChain, { select: { organizationId: true } });
  const events = await manager
    .createQueryBuilder(Event, "event")
    .select("event.organizationId", "id")
    .distinct()
    .where({ organizationId: Not(IsNull()) })
    .getRawMany<{ id: string }>();
  return [...new Set([...ends.map(({ organizationId }) => organizationId), ...events.map(({ id }) => id)])];
}

import type { GraphQLSchema } from "graphql";
import { Event } from "../../src/events/event.entity.js";
import type { Answer, TestServer } from "../http.js";
import { outcomeIn } from "./answers.js";
import { gatherCast, type Player, type Recipe } from "./cast.js";
import { documentFor } from "./documents.js";
import { outcomeOf } from "./expected.js";
import { findLeaks, findMiscounted, findToldApart, findUnlisted, type Cell } from "./findings.js";
import { fingerprint } from "./fingerprint.js";
import { layGround, type Ground, type Place, type Thing } from "./ground.js";
import type { Operation } from "./operation.js";
import { KINDS, sentForNone } from "./things.js";

/** What became of an operation, by actor and place, beside what should. */
export interface Report {
  readonly expected: Readonly<Record<string, string>>;
  readonly answered: Readonly<Record<string, string>>;
  /** What is wrong beyond that, by kind: nothing should be. */
  readonly findings: Readonly<Record<string, readonly string[]>>;
  /** What was stored before and after everything that must change nothing. */
  readonly before: object;
  readonly after: object;
  readonly cells: number;
  readonly allowed: number;
}

/** The whole cast on its ground, asking a server over HTTP. */
export class Matrix {
  private readonly cast = gatherCast();
  /** Who and what stays until the end, by actor, and by kind of thing and place. */
  private readonly players = new Map<string, Promise<Player>>();
  private readonly twins = new Map<string, Promise<Player>>();
  private readonly things = new Map<string, Promise<Thing>>();
  private readonly documents = new Map<Operation, string>();

  private constructor(
    private readonly server: TestServer,
    private readonly schema: GraphQLSchema,
    private readonly ground: Ground,
  ) {}

  static async open(server: TestServer, schema: GraphQLSchema): Promise<Matrix> {
    return new Matrix(server, schema, await layGround(server.world));
  }

  /** Asks for an operation as everybody, everywhere. What changes nothing comes first, and is watched together. */
  async run(operation: Operation): Promise<Report> {
    const cells = await this.cellsOf(operation);
    const changing = cells.filter(({ expected }) => expected === "allowed" && operation.records);
    const still = cells.filter((cell) => !changing.includes(cell));

    const before = await fingerprint(this.server.world.dataSource);
    const answers = new Map<Cell, Answer>();
    for (const group of Map.groupBy(still, ({ actor }) => actor).values()) {
      await Promise.all(group.map(async (cell) => answers.set(cell, await this.ask(cell))));
    }
    const after = await fingerprint(this.server.world.dataSource);
    const toldApart = findToldApart(answers);

    const unrecorded: string[] = [];
    for (const cell of changing) {
      const own = await this.withItsOwn(cell);
      const events = await this.countEvents();
      answers.set(own, await this.ask(own));
      if ((await this.countEvents()) === events) unrecorded.push(cell.title);
    }
    const isMutation = operation.name.startsWith("Mutation.");
    const titled = [...answers].map(([cell, answer]) => [cell.title, cell, outcomeIn(answer, isMutation)] as const);
    return {
      expected: Object.fromEntries(titled.map(([title, { expected }]) => [title, expected])),
      answered: Object.fromEntries(titled.map(([title, , outcome]) => [title, outcome])),
      findings: {
        toldApart,
        leaked: await findLeaks(answers),
        unlisted: await findUnlisted(answers),
        miscounted: await findMiscounted(answers),
        unrecorded,
      },
      before,
      after,
      cells: cells.length,
      allowed: cells.filter(({ expected }) => expected === "allowed").length,
    };
  }

  private async cellsOf(operation: Operation): Promise<Cell[]> {
    const cells: Cell[] = [];
    for (const [actor, recipe] of this.cast) {
      for (const place of operation.places) {
        const player = await this.playerAt(actor, recipe, place);
        if (place === "itself" && !itselfOf(operation, player)) continue;
        const thing = await this.thingAt(operation, place, actor, player);
        cells.push(this.cellOf(operation, actor, place, player, thing));
      }
    }
    return cells;
  }

  private cellOf(operation: Operation, actor: string, place: Place, player: Player, thing: Thing | null): Cell {
    const asked = { ground: this.ground, player, place, thing };
    const none = operation.about ? sentForNone(operation.about, place) : "";
    return {
      ...asked,
      title: `${actor} · ${place}`,
      actor,
      operation,
      sent: thing?.sent ?? none,
      expected: outcomeOf(operation.expects, asked),
    };
  }

  /** Somebody, or a twin of theirs where what they do is about themselves. */
  private playerAt(actor: string, recipe: Recipe, place: Place): Promise<Player> {
    return once(place === "itself" ? this.twins : this.players, actor, () => recipe(this.ground));
  }

  private thingAt(operation: Operation, place: Place, actor: string, player: Player): Promise<Thing | null> {
    const { about } = operation;
    if (about === null || place === "absent" || place === "malformed") return Promise.resolve(null);
    if (place === "itself") return Promise.resolve(itselfOf(operation, player));
    // An invitation is for one of the cast; everything else is there for all of them.
    const whose = about === "token" ? actor : "";
    return once(this.things, `${about} ${place} ${whose}`, () => KINDS[about].make(this.ground, place, player));
  }

  /** The same cell with what it may use up: a twin of who asks, or a thing made for it. */
  private async withItsOwn(cell: Cell): Promise<Cell> {
    const { operation, place, actor } = cell;
    if (!operation.usesUp) return cell;
    const twin = async (): Promise<Player> => (await this.cast.get(actor)?.(this.ground)) ?? cell.player;
    if (operation.about === null) return { ...cell, player: await twin() };
    if (place === "itself") {
      const player = await twin();
      const thing = itselfOf(operation, player);
      return { ...cell, player, thing, sent: thing?.sent ?? "" };
    }
    const { make, makeFresh = make } = KINDS[operation.about];
    const thing = await makeFresh(this.ground, place, cell.player);
    return { ...cell, thing, sent: thing.sent };
  }

  private ask({ operation, sent, place, player, ground }: Cell): Promise<Answer> {
    const variables = operation.variables({ sent, place, player, ground });
    return this.server.graphql(this.documentOf(operation, variables), variables, { ...player.headers });
  }

  private documentOf(operation: Operation, variables: object): string {
    const type = operation.about ? KINDS[operation.about].type : "";
    const document = this.documents.get(operation) ?? documentFor(this.schema, operation.name, variables, type);
    this.documents.set(operation, document);
    return document;
  }

  private countEvents(): Promise<number> {
    return this.server.world.dataSource.manager.count(Event);
  }
}

const itselfOf = ({ about }: Operation, { self }: Player): Thing | null => (about && self[KINDS[about].type]) ?? null;

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let value = known.get(key);
  if (!value) known.set(key, (value = make()));
  return value;
}

import { Agent, request as httpRequest, type OutgoingHttpHeaders } from "node:http";
import { cwd } from "node:process";
import { ERROR_CODES } from "@claviger/shared/error-codes";
import { VERIFICATION_CODES } from "@claviger/shared/verification-codes";

/** Far longer than any answer takes, also on a machine that is busy with other things. */
const HANGS_AFTER_MILLISECONDS = 30_000;
const AT_ONCE = 12;
const WRONG_AT_MOST = 20;

export interface Shot {
  /** How it was made, for whoever reads what went wrong. */
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  /** One of several values is sent as often. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

export interface Hits {
  /** How often each status came, with the first code: `400 BAD_USER_INPUT`. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** The same for each kind of shot. */
  readonly byKind: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Answers that should not have been. */
  readonly wrong: readonly string[];
}

export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** Sends many requests over connections that are kept, several at a time, and judges every answer. */
export async function bombard(
  port: number,
  shots: { readonly count: number; readonly make: (index: number) => Shot },
  secrets: readonly string[],
): Promise<Hits> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const outcomes = new Map<string, number>();
  const byKind = new Map<string, Map<string, number>>();
  const wrong: string[] = [];
  let next = 0;

  const shoot = async (): Promise<void> => {
    while (next < shots.count && wrong.length < WRONG_AT_MOST) {
      const index = next++;
      const shot = shots.make(index);
      const reply = await send(port, agent, shot);
      const { outcome, problem } = judge(reply, secrets);
      count(outcomes, outcome);
      const ofKind = byKind.get(shot.kind) ?? new Map<string, number>();
      byKind.set(shot.kind, count(ofKind, outcome));
      if (problem !== null) wrong.push(describe(index, shot, reply, problem));
    }
  };

  await Promise.all(Array.from({ length: AT_ONCE }, shoot));
  agent.destroy();
  return { outcomes, byKind, wrong };
}

const count = (counts: Map<string, number>, what: string): Map<string, number> =>
  counts.set(what, (counts.get(what) ?? 0) + 1);

/** `200: 5, 400 BAD_USER_INPUT: 7` */
export const summaryOf = ({ outcomes }: Hits): string =>
  [...outcomes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([outcome, times]) => `${outcome}: ${times}`)
    .join(", ");

/** Status 0 stands for no answer at all. */
function send(port: number, agent: Agent, { method, path, headers, body }: Shot): Promise<Reply> {
  return new Promise((resolve) => {
    const fail = (error: Error): void => resolve({ status: 0, text: error.message });
    const options = {
      host: "127.0.0.1",
      port,
      agent,
      method,
      path,
      headers: { ...(headers as OutgoingHttpHeaders), "content-length": body.length },
    };
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      response.on("error", fail);
    });
    request.setTimeout(HANGS_AFTER_MILLISECONDS, () => request.destroy(new Error("It hangs")));
    request.on("error", fail);
    request.end(body);
  });
}

/** What an answer is in short, and what is wrong with it; null for one as it should be. */
export function judge(
  { status, text }: Reply,
  secrets: readonly string[],
): { outcome: string; problem: string | null } {
  const answer = parsed(text);
  const refusals = answer === null ? [] : refusalsOf(answer, status);
  const outcome = [status, ...refusals.slice(0, 1).map(({ code }) => code)].join(" ");
  const problem =
    (status < 200 && "no answer") ||
    (status >= 500 && "a failure") ||
    // A call that may pass is let through without a word.
    (answer === null && !(status === 200 && text === "") && "no JSON object") ||
    (status >= 400 && refusals.length === 0 && "no code") ||
    (refusals.some(({ isKnown }) => !isKnown) && "an unknown code") ||
    (refusals.some(({ message }) => LEAKS.some((leak) => leak.test(message))) && "a leak") ||
    (secrets.some((secret) => text.includes(secret)) && "a secret");
  return { outcome, problem: problem || null };
}

/** What no client should read: stacks, files, queries, and what the language says of its own mistakes. */
const LEAKS = [
  /^\s*at .+[:(]\d+/m,
  /node_modules|node:internal|file:\/\/|\.[jt]s:\d+/,
  new RegExp(cwd().replaceAll(/\W/g, "\\$&")),
  /\b(?:SELECT\b.*\bFROM|INSERT INTO|UPDATE\b.*\bSET|DELETE FROM|SQLITE_\w+|ER_[A-Z_]+|QueryFailed\w*|ECONN\w+)\b/s,
  /\b(?:key_secret|key_grant|event_chain|event_cut|password_hash|[fu]x_\w+|fk_\w+)\b/i,
  /\b(?:Type|Range|Reference|Syntax|Internal)Error\b|Cannot (?:read|set|convert)|is not (?:a function|iterable)/,
  /Maximum call stack|\[object |\bundefined\b/,
];

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly isKnown: boolean;
}

const STATUS_BY_REST_CODE = new Set(Object.values(ERROR_CODES).map(({ rest }) => rest as string));

function refusalsOf(answer: Record<string, unknown>, status: number): Refusal[] {
  if (Array.isArray(answer["errors"])) return answer["errors"].map(graphqlRefusal);
  if (typeof answer["code"] !== "string") return "data" in answer ? [] : [{ code: "?", message: "", isKnown: false }];
  const { code } = answer;
  const isKnown = status < 400 ? VERIFICATION_CODES.includes(code as never) : STATUS_BY_REST_CODE.has(code);
  return [{ code, message: String(answer["error"] ?? answer["message"]), isKnown }];
}

function graphqlRefusal(error: { message?: unknown; extensions?: { code?: unknown; status?: unknown } }): Refusal {
  const { code, status } = error.extensions ?? {};
  const known = Object.entries(ERROR_CODES).find(([name]) => name === code)?.[1];
  const isKnown = known !== undefined && known.status === status && known.status < 500;
  return { code: String(code), message: String(error.message), isKnown };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

const describe = (
  index: number,
  { kind, path, headers, body }: Shot,
  { status, text }: Reply,
  problem: string,
): string =>
  `#${index}, ${kind}: ${problem}\n${path} ${JSON.stringify(headers)}\n${body.toString().slice(0, 2000)}\n⇒ ${status} ${text.slice(0, 500)}`;

import { isIP } from "node:net";
import type { AnsweredCall } from "../context/recorder.js";
import { cleanTarget, cleanText } from "../platform/clean-text.js";

const LONGEST = { address: 45, method: 20, target: 300, userAgent: 300 };
/** How many different texts are remembered. */
const SIZE = 2000;

/** What clients chose to say, as it may be logged; empty where there is nothing. */
export interface CleanCall {
  readonly ipAddress: string;
  readonly method: string;
  readonly target: string;
  readonly userAgent: string;
}

/** A call as it waits: what a client made long is cut at once, as thousands may wait. */
export function cutCall(call: AnsweredCall): AnsweredCall {
  const { method, target, userAgent } = call;
  const isShort =
    (method?.length ?? 0) <= LONGEST.method &&
    (target?.length ?? 0) <= LONGEST.target &&
    (userAgent?.length ?? 0) <= LONGEST.userAgent;
  if (isShort) return call;
  return {
    ...call,
    method: cleanText(method, LONGEST.method),
    target: cleanTarget(target, LONGEST.target),
    userAgent: cleanText(userAgent, LONGEST.userAgent),
  };
}

/** Cleans texts, each of which comes over and over, once. They are as they came, so it isn't to be kept. */
export class Cleaner {
  private readonly addresses = new Remembered((text) =>
    isIP(text) === 0 || text.length > LONGEST.address ? null : text,
  );
  private readonly methods = new Remembered((text) => cleanText(text, LONGEST.method));
  private readonly targets = new Remembered((text) => cleanTarget(text, LONGEST.target));
  private readonly agents = new Remembered((text) => cleanText(text, LONGEST.userAgent));

  clean({ ipAddress, method, target, userAgent }: AnsweredCall): CleanCall {
    return {
      ipAddress: this.addresses.clean(ipAddress),
      method: this.methods.clean(method),
      target: this.targets.clean(target),
      userAgent: this.agents.clean(userAgent),
    };
  }
}

class Remembered {
  private readonly known = new Map<string, string>();
  private last: string | null = null;
  private lastMade = "";

  constructor(private readonly make: (text: string) => string | null) {}

  clean(text: string | null): string {
    if (text === null) return "";
    // Mostly the same as before, and then it needn't even be looked up.
    if (text === this.last) return this.lastMade;
    this.last = text;
    return (this.lastMade = this.known.get(text) ?? this.remember(text));
  }

  private remember(text: string): string {
    const made = this.make(text) ?? "";
    if (this.known.size < SIZE) this.known.set(text, made);
    return made;
  }
}

import { connect, type Socket } from "node:net";

/** What is asked, of whom, and what shows that it was answered well. */
export interface Target {
  readonly name: string;
  /** Such as http://127.0.0.1:4000 */
  readonly origin: string;
  /** Whole HTTP requests as they are sent; each call takes one at random. */
  readonly requests: readonly Buffer[];
  /** Must stand in every answer. */
  readonly expected: string;
}

export interface Load {
  readonly calls: number;
  readonly seconds: number;
  /** Milliseconds, from the shortest to the longest. */
  readonly latencies: Float64Array;
  /** Processor time of this process, which makes the calls. */
  readonly generatorMicroseconds: number;
}

const CONNECTIONS = 32;
const HEAD_END = Buffer.from("\r\n\r\n");
const LENGTH = Buffer.from("\r\ncontent-length: ");
const OK = Buffer.from("HTTP/1.1 200 ");
/** Longer than a timer is late by itself. */
const HELD_UP_MILLISECONDS = 5;
/** More than an answer takes. */
const READ_BYTES = 65_536;
/**
 * Milliseconds of the calls of one run. This process makes as little garbage as can be, and collects it before: meanwhile no
 * call would be made, and the servers would have a processor less.
 */
const took = new Float64Array(10_000_000);

/** Bytes of one request. */
export function requestOf(method: string, path: string, headers: Record<string, string>, body?: unknown): Buffer {
  const text = body === undefined ? null : JSON.stringify(body);
  const lines = [`${method} ${path} HTTP/1.1`, "host: 127.0.0.1"];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (text !== null) lines.push("content-type: application/json", `content-length: ${Buffer.byteLength(text)}`);
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n${text ?? ""}`);
}

/** As many calls as the server answers: each connection sends its next one when the last was answered. */
export async function saturate(target: Target, seconds: number, connections = CONNECTIONS): Promise<Load> {
  return run(target, connections, (lines, done) => {
    const end = performance.now() + seconds * 1000;
    for (const line of lines) {
      line.onFree = (): void => (performance.now() < end ? line.send(pick(target)) : done());
      line.onFree();
    }
  });
}

/** Every request once, one after the other on each connection. */
export async function sendAll(target: Target): Promise<Load> {
  return run(target, CONNECTIONS, (lines, done) => {
    let next = 0;
    for (const line of lines) {
      line.onFree = (): void => {
        const request = target.requests[next++];
        if (request) line.send(request);
        else done();
      };
      line.onFree();
    }
  });
}

/**
 * So many calls a second, whether or not earlier ones were answered: each millisecond sends its share, and what finds every
 * connection busy waits for one, which counts. When it is this process that was kept from the processor, it doesn't make up
 * for it: nobody else's calls would have come as one burst.
 */
export async function pace(target: Target, seconds: number, rate: number): Promise<Load> {
  return run(target, CONNECTIONS, (lines, done) => {
    const calls = Math.floor(seconds * rate);
    let start = performance.now();
    let last = start;
    const due: number[] = [];
    let sent = 0;
    const free = new Set(lines);
    const useFree = (): void => {
      for (const line of free) {
        const at = due[sent];
        if (at === undefined) return;
        sent += 1;
        free.delete(line);
        line.send(pick(target), at);
      }
    };
    for (const line of lines) {
      line.onFree = (): void => {
        free.add(line);
        useFree();
        if (sent === calls && free.size === lines.length) for (const _ of lines) done();
      };
    }
    const timer = setInterval(() => {
      const now = performance.now();
      if (now - last > HELD_UP_MILLISECONDS) start += now - last;
      last = now;
      while (due.length < Math.min(calls, ((now - start) / 1000) * rate)) due.push(now);
      if (due.length === calls) clearInterval(timer);
      useFree();
    }, 1);
  });
}

const pick = ({ requests }: Target): Buffer => requests[Math.floor(Math.random() * requests.length)] as Buffer;

async function run(
  target: Target,
  connections: number,
  begin: (lines: readonly Line[], done: () => void) => void,
): Promise<Load> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  globalThis.gc?.();
  let calls = 0;
  const lines = await Promise.all(
    Array.from({ length: connections }, () =>
      openLine(target, (milliseconds) => (took[calls++] = milliseconds), reject),
    ),
  );
  const cpu = process.cpuUsage();
  const start = performance.now();
  let left = connections;
  begin(lines, () => {
    left -= 1;
    if (left === 0) resolve();
  });
  try {
    await promise;
  } finally {
    for (const line of lines) line.socket.destroy();
  }
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    calls,
    seconds,
    latencies: took.slice(0, calls).sort(),
    generatorMicroseconds: user + system,
  };
}

/** One connection, with at most one call on its way. */
interface Line {
  readonly socket: Socket;
  /** @param due When the call should have been sent, if that was before now. */
  send(request: Buffer, due?: number): void;
  onFree: () => unknown;
}

/**
 * Reads no more of an answer than it takes to know that it is whole and right: a general client costs more processor time
 * than a bare route, and would be what is measured.
 */
async function openLine(
  { name, origin, expected }: Target,
  onAnswer: (milliseconds: number) => void,
  onError: (error: Error) => void,
): Promise<Line> {
  const { hostname, port } = new URL(origin);
  const wanted = Buffer.from(expected);
  const onread = { buffer: Buffer.alloc(READ_BYTES), callback: read };
  const socket = connect({ port: Number(port), host: hostname, onread }).setNoDelay(true);
  await new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  let sentAt = 0;
  let pending: Buffer | null = null;
  const line: Line = {
    socket,
    send(request, due = performance.now()) {
      sentAt = due;
      socket.write(request);
    },
    onFree: () => {},
  };
  socket.on("error", onError);
  socket.on("end", () => onError(new Error(`${name}: the server ended a connection`)));
  return line;

  function read(bytes: number, buffer: Uint8Array): boolean {
    const chunk = Buffer.from(buffer.buffer, 0, bytes);
    const answer = pending ? Buffer.concat([pending, chunk]) : chunk;
    if (!isWhole(answer)) {
      // What is read next is read into the same place.
      pending = Buffer.from(answer);
      return true;
    }
    pending = null;
    if (answer.compare(OK, 0, OK.length, 0, OK.length) !== 0 || !answer.includes(wanted)) {
      onError(new Error(`${name}: unexpected answer\n${answer.toString()}`));
      return false;
    }
    onAnswer(performance.now() - sentAt);
    line.onFree();
    return true;
  }
}

function isWhole(answer: Buffer): boolean {
  const end = answer.indexOf(HEAD_END);
  if (end < 0) return false;
  const length = answer.indexOf(LENGTH);
  if (length < 0 || length > end) throw new Error(`An answer without its length\n${answer.toString()}`);
  let bytes = 0;
  for (let at = length + LENGTH.length; answer[at] !== 13; at++) bytes = bytes * 10 + (answer[at] ?? 48) - 48;
  return answer.length >= end + HEAD_END.length + bytes;
}

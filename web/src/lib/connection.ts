import { useSyncExternalStore } from "react";

const PATIENCE_MS = 5000;

interface Connection {
  isConnected: boolean;
  /** How often it has been lost. */
  losses: number;
  asking: Promise<boolean> | null;
}

const current: Connection = { isConnected: true, losses: 0, asking: null };
const watchers = new Set<() => void>();

/** Whether the server answers, as far as is known. */
export function useConnection(): boolean {
  return useSyncExternalStore(watchConnection, isConnected);
}

/** `onChange` is called when the connection is lost, and when it is back. */
export function watchConnection(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => void watchers.delete(onChange);
}

export function isConnected(): boolean {
  return current.isConnected;
}

/** A request that failed may have failed alone: the connection counts as lost when the server doesn't answer to this either. */
export function askServer(): Promise<boolean> {
  return (current.asking ??= isHealthy().then((isThere) => {
    current.asking = null;
    note(isThere);
    return isThere;
  }));
}

/** Fetches, and takes from what comes whether the server is there. */
export async function watchedFetch(...request: Parameters<typeof fetch>): Promise<Response> {
  const { losses } = current;
  try {
    const response = await fetch(...request);
    if (isFromGateway(response)) void askServer();
    // What was asked for before the connection was lost says nothing about it now.
    else if (losses === current.losses) note(true);
    return response;
  } catch (error) {
    // What is thrown when nothing answers; a request that was called off says nothing about the server.
    if (error instanceof TypeError) void askServer();
    throw error;
  }
}

async function isHealthy(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { ok } = await fetch("/healthz", { cache: "no-store", credentials: "omit", signal });
    return ok;
  } catch {
    return false;
  }
}

/** What a proxy answers when the server behind it doesn't. */
function isFromGateway({ status }: Response): boolean {
  return status >= 502 && status <= 504;
}

function note(isThere: boolean): void {
  if (isThere === current.isConnected) return;
  current.isConnected = isThere;
  if (!isThere) current.losses++;
  watchers.forEach((onChange) => onChange());
}

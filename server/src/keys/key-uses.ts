import type { DataSource } from "typeorm";
import type { Use } from "../context/recorder.js";
import type { Clock } from "../platform/clock.js";
import { storedInstant } from "../platform/database/bulk.js";
import type { Logger } from "../platform/logger.js";
import { UseQueue, type Seen } from "./use-queue.js";

interface KeyUsesDeps {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
}

/**
 * When keys and their secrets were last used. A use is a note in memory; the database gets it within the second when it had
 * none for a minute, unless there are thousands of them, and otherwise when the minute is over. What isn't noted here was not
 * written in the last minute.
 */
export class KeyUses {
  private readonly secrets = new UseQueue("key_secret");
  private readonly keys = new UseQueue("api_key");
  private readonly beingFirst = new Map<string, Promise<boolean>>();
  private isEnding = false;

  constructor(private readonly deps: KeyUsesDeps) {}

  /** How many keys and secrets are remembered. */
  get size(): number {
    return this.secrets.size + this.keys.size;
  }

  /** Synchronous: whoever called doesn't wait for the database. */
  note({ apiKeyId, secretId, at, ipAddress }: Use): void {
    this.secrets.note(secretId, at, null);
    this.keys.note(apiKeyId, at, ipAddress);
  }

  /**
   * Notes the first use of a secret, and ends when the database has it. A record that can't be written is logged, tried again
   * with the others, and doesn't refuse the call: the answer is whether it could.
   */
  async noteFirst(use: Use): Promise<boolean> {
    this.note(use);
    const { secretId } = use;
    const secret = this.secrets.findUnwritten(secretId);
    if (!secret) return true;
    let writing = this.beingFirst.get(secretId);
    if (!writing) {
      writing = this.writeFirst(secret).finally(() => this.beingFirst.delete(secretId));
      this.beingFirst.set(secretId, writing);
    }
    return writing;
  }

  /** Writes what is due. What can't be written stays due. */
  async write(): Promise<void> {
    const { dataSource, clock } = this.deps;
    const now = clock.now().getTime();
    for (const queue of [this.secrets, this.keys]) await queue.write(dataSource, now, this.isEnding);
  }

  /** From now on everything is due: the server ends. */
  end(): void {
    this.isEnding = true;
  }

  private async writeFirst(secret: Seen): Promise<boolean> {
    const { dataSource, log } = this.deps;
    const { id, at } = secret;
    try {
      await dataSource.query("UPDATE key_secret SET last_used_at = ? WHERE id = ? AND last_used_at IS NULL", [
        storedInstant(at),
        id,
      ]);
      secret.writtenAt = at;
      return true;
    } catch (error) {
      log.warn({ err: error, secretId: id }, "the first use of a secret could not be recorded yet");
      return false;
    }
  }
}

import type { DataSource } from "typeorm";
import type { Use } from "../context/recorder.js";
import type { Clock } from "../platform/clock.js";
import { Pace } from "../platform/pace.js";
import { UseQueue } from "./use-queue.js";

interface KeyUsesDeps {
  readonly dataSource: DataSource;
  readonly clock: Clock;
}

/**
 * When keys and their secrets were last used. A use is a note in memory; the database gets it within the second when it had
 * none for a minute, unless there are thousands of them, and otherwise when the minute is over. What isn't noted here was not
 * written in the last minute.
 */
export class KeyUses {
  private readonly secrets = new UseQueue("key_secret");
  private readonly keys = new UseQueue("api_key");
  private isEnding = false;

  constructor(private readonly deps: KeyUsesDeps) {}

  /** How many keys and secrets are remembered. */
  get size(): number {
    return this.secrets.size + this.keys.size;
  }

  note({ apiKeyId, secretId, at, ipAddress }: Use): void {
    this.secrets.note(secretId, at, null);
    this.keys.note(apiKeyId, at, ipAddress);
  }

  /** Writes what is due. What can't be written stays due. */
  async write(pace = new Pace()): Promise<void> {
    const { dataSource, clock } = this.deps;
    const now = clock.now().getTime();
    for (const queue of [this.secrets, this.keys]) await queue.write(dataSource, now, this.isEnding, pace);
  }

  /** From now on everything is due: the server ends. */
  end(): void {
    this.isEnding = true;
  }
}

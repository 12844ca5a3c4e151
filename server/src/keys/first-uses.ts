import type { DataSource } from "typeorm";
import type { Use } from "../context/recorder.js";
import { storedInstant } from "../platform/database/bulk.js";
import type { Logger } from "../platform/logger.js";

interface FirstUsesDeps {
  readonly dataSource: DataSource;
  readonly log: Logger;
}

/** Writes that secrets were used which nobody had used before: once for all calls at the same moment. */
export class FirstUses {
  private readonly beingWritten = new Map<string, Promise<boolean>>();

  constructor(private readonly deps: FirstUsesDeps) {}

  /**
   * Ends when the database has it. A record that can't be written is logged, comes later with the other last uses, and doesn't
   * refuse the call: the answer is whether it could.
   */
  write(use: Use): Promise<boolean> {
    const { secretId } = use;
    let writing = this.beingWritten.get(secretId);
    if (!writing) {
      writing = this.store(use).finally(() => this.beingWritten.delete(secretId));
      this.beingWritten.set(secretId, writing);
    }
    return writing;
  }

  private async store({ secretId, at }: Use): Promise<boolean> {
    const { dataSource, log } = this.deps;
    try {
      await dataSource.query("UPDATE key_secret SET last_used_at = ? WHERE id = ? AND last_used_at IS NULL", [
        storedInstant(at),
        secretId,
      ]);
      return true;
    } catch (error) {
      log.warn({ err: error, secretId }, "the first use of a secret could not be recorded yet");
      return false;
    }
  }
}

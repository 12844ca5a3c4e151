import { randomBytes } from "node:crypto";
import { In, LessThanOrEqual } from "typeorm";
import type { Context } from "../context/context.js";
import { addSeconds } from "../platform/clock.js";
import { cleanText } from "../platform/clean-text.js";
import { sha256 } from "../platform/hashing.js";
import { newId } from "../platform/ids.js";
import { Session } from "./session.entity.js";

const LIFETIME_SECONDS = 30 * 24 * 3600;
const SESSIONS_PER_USER = 100;
const USER_AGENT_LENGTH = 200;

/** A session with the only copy of its token. */
export interface IssuedSession {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Signs a browser in. What has expired goes, and the oldest of a person's sessions when there are too many. */
export async function createSession(tx: Context, userId: string): Promise<IssuedSession> {
  const now = tx.clock.now();
  await tx.db.delete(Session, { userId, expiresAt: LessThanOrEqual(now) });
  const live = await tx.db.find(Session, {
    where: { userId },
    select: { id: true },
    order: { createdAt: "DESC", id: "DESC" },
  });
  const surplus = live.slice(SESSIONS_PER_USER - 1).map(({ id }) => id);
  if (surplus.length > 0) await tx.db.delete(Session, { id: In(surplus) });

  const token = randomBytes(32).toString("base64url");
  const session = { id: newId("ses"), expiresAt: addSeconds(now, LIFETIME_SECONDS) };
  const place = { ipAddress: tx.ipAddress, userAgent: cleanText(tx.userAgent, USER_AGENT_LENGTH) };
  await tx.db.insert(Session, { ...session, ...place, userId, digest: sha256(token), createdAt: now });
  return { ...session, token };
}

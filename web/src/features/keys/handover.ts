interface Secret {
  id: string;
  start: string;
  status: "CURRENT" | "RETIRING" | "RETIRED";
  createdAt: string;
  retiresAt: string | null;
  lastUsedAt: string | null;
}

export interface Handover {
  old: Secret;
  fresh: Secret;
  beganAt: string;
  endsAt: string;
  /** How much of the grace period is over, from 0 to 1. */
  progress: number;
  /** Whether the old secret has been used since there is a new one. */
  isOldInUse: boolean;
}

/** The rotation whose grace period runs; null when none does. */
export function handoverOf(secrets: readonly Secret[], now: Date): Handover | null {
  const old = secrets.find(({ status }) => status === "RETIRING");
  const fresh = secrets.find(({ status }) => status === "CURRENT");
  if (!old || !fresh || old.retiresAt === null) return null;
  const began = Date.parse(fresh.createdAt);
  const share = (now.getTime() - began) / (Date.parse(old.retiresAt) - began);
  return {
    old,
    fresh,
    beganAt: fresh.createdAt,
    endsAt: old.retiresAt,
    progress: Math.min(1, Math.max(0, share)),
    isOldInUse: old.lastUsedAt !== null && Date.parse(old.lastUsedAt) > began,
  };
}

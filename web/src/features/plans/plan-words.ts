import { counted } from "../../lib/plural";

export interface PlanTerms {
  apiKeys: boolean;
  liveKeys: boolean;
  maxActiveKeys: number | null;
  auditRetentionDays: number | null;
  requestLogRetentionDays: number | null;
}

/** What a plan includes, one line each. */
export function planTerms(plan: PlanTerms): { text: string; isIncluded: boolean }[] {
  return [
    { text: plan.apiKeys ? "API keys" : "No API keys", isIncluded: plan.apiKeys },
    { text: plan.liveKeys ? "Keys for live environments" : "No keys for live environments", isIncluded: plan.liveKeys },
    ...(plan.apiKeys
      ? [
          {
            text:
              plan.maxActiveKeys === null
                ? "Any number of keys"
                : `Up to ${counted(plan.maxActiveKeys, "key")} in force`,
            isIncluded: true,
          },
        ]
      : []),
    { text: `Audit log kept ${period(plan.auditRetentionDays)}`, isIncluded: true },
    { text: `Request logs kept ${period(plan.requestLogRetentionDays)}`, isIncluded: true },
  ];
}

export interface KeyCounts {
  /** Neither revoked nor expired. */
  inForce: number;
  /** Those of them that aren't disabled. */
  active: number;
  /** Those of them that are for live environments. */
  activeLive: number;
}

/** What a change from one plan to another does to what is there, the worst first. */
export function planConsequences(from: PlanTerms, to: PlanTerms, keys: KeyCounts): string[] {
  const refusedBy = (plan: PlanTerms) => (plan.apiKeys ? (plan.liveKeys ? 0 : keys.activeLive) : keys.active);
  const [refused, wasRefused] = [refusedBy(to), refusedBy(from)];
  const lines: string[] = [];
  if (refused > wasRefused) {
    const which = to.apiKeys ? counted(refused, "live key") : counted(refused, "key");
    lines.push(
      `${which} will be refused at once, neither revoked nor changed: they work again on a plan that includes them.`,
    );
  }
  if (wasRefused > refused) lines.push(`${counted(wasRefused - refused, "key")} will work again at once.`);
  if (to.apiKeys && to.maxActiveKeys !== null && keys.inForce > to.maxActiveKeys) {
    lines.push(
      `${counted(keys.inForce, "key")} are in force and the plan has room for ${to.maxActiveKeys}: those go on working, but none can be created until there are fewer.`,
    );
  }
  if (isShorter(to.auditRetentionDays, from.auditRetentionDays)) {
    lines.push(`Audit events older than ${period(to.auditRetentionDays).replace("for ", "")} will be deleted.`);
  }
  if (isShorter(to.requestLogRetentionDays, from.requestLogRetentionDays)) {
    lines.push(`Request logs older than ${period(to.requestLogRetentionDays).replace("for ", "")} will be deleted.`);
  }
  return lines;
}

const isShorter = (days: number | null, than: number | null): boolean =>
  days !== null && (than === null || days < than);

const period = (days: number | null): string => (days === null ? "for good" : `for ${counted(days, "day")}`);

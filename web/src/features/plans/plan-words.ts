import { t } from "../../lib/text";

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
    { text: plan.apiKeys ? t("API keys") : t("No API keys"), isIncluded: plan.apiKeys },
    {
      text: plan.liveKeys ? t("Keys for live environments") : t("No keys for live environments"),
      isIncluded: plan.liveKeys,
    },
    ...(plan.apiKeys
      ? [
          {
            text:
              plan.maxActiveKeys === null
                ? t("Any number of keys")
                : t("Up to {count, plural, one {# key} other {# keys}} in force", { count: plan.maxActiveKeys }),
            isIncluded: true,
          },
        ]
      : []),
    { text: auditPeriod(plan.auditRetentionDays), isIncluded: true },
    { text: requestLogPeriod(plan.requestLogRetentionDays), isIncluded: true },
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
    lines.push(
      to.apiKeys
        ? t(
            "{count, plural, one {# live key} other {# live keys}} will be refused at once, neither revoked nor changed: they work again on a plan that includes them.",
            { count: refused },
          )
        : t(
            "{count, plural, one {# key} other {# keys}} will be refused at once, neither revoked nor changed: they work again on a plan that includes them.",
            { count: refused },
          ),
    );
  }
  if (wasRefused > refused) {
    const count = wasRefused - refused;
    lines.push(t("{count, plural, one {# key} other {# keys}} will work again at once.", { count }));
  }
  if (to.apiKeys && to.maxActiveKeys !== null && keys.inForce > to.maxActiveKeys) {
    lines.push(
      t(
        "{count, plural, one {# key} other {# keys}} are in force and the plan has room for {max, number}: those go on working, but none can be created until there are fewer.",
        { count: keys.inForce, max: to.maxActiveKeys },
      ),
    );
  }
  if (isShorter(to.auditRetentionDays, from.auditRetentionDays)) {
    lines.push(
      t("Audit events older than {days, plural, one {# day} other {# days}} will be deleted.", {
        days: to.auditRetentionDays,
      }),
    );
  }
  if (isShorter(to.requestLogRetentionDays, from.requestLogRetentionDays)) {
    lines.push(
      t("Request logs older than {days, plural, one {# day} other {# days}} will be deleted.", {
        days: to.requestLogRetentionDays,
      }),
    );
  }
  return lines;
}

const isShorter = (days: number | null, than: number | null): days is number =>
  days !== null && (than === null || days < than);

const auditPeriod = (days: number | null): string =>
  days === null
    ? t("Audit log kept for good")
    : t("Audit log kept for {days, plural, one {# day} other {# days}}", { days });

const requestLogPeriod = (days: number | null): string =>
  days === null
    ? t("Request logs kept for good")
    : t("Request logs kept for {days, plural, one {# day} other {# days}}", { days });

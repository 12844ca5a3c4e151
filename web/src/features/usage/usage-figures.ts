import type { VerificationCode } from "@claviger/shared/verification-codes";
import { inLanguage } from "../../lib/language";
import { OUTCOME_NAMES, OUTCOMES, type Outcome } from "../../ui/outcomes";

interface Totals {
  readonly allowed: number;
  readonly byCode: readonly { readonly code: VerificationCode; readonly count: number }[];
}

/** How many calls had each outcome. */
export function byOutcome({ allowed, byCode }: Totals): Record<Outcome, number> {
  const counted = OUTCOME_NAMES.map((name): [Outcome, number] => {
    const codes: readonly VerificationCode[] = OUTCOMES[name].codes;
    const refused = byCode.filter(({ code }) => codes.includes(code)).reduce((sum, { count }) => sum + count, 0);
    return [name, name === "allowed" ? allowed : refused];
  });
  return Object.fromEntries(counted) as Record<Outcome, number>;
}

const hour = inLanguage(
  (language) => new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
);
const day = inLanguage(
  (language) => new Intl.DateTimeFormat(language, { month: "short", day: "numeric", timeZone: "UTC" }),
);

/** A bucket's beginning: hours as the reader's clock shows them, days as they are counted, in UTC. */
export const bucketLabel = (at: string, bucket: "HOUR" | "DAY"): string =>
  (bucket === "HOUR" ? hour() : day()).format(new Date(at));

const numbers = inLanguage((language) => new Intl.NumberFormat(language));
const shares = inLanguage(
  (language) => new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }),
);

export const count = (number: number): string => numbers().format(number);

/** Such as “2.5%”; a dash of nothing. */
export const share = (part: number, whole: number): string => (whole === 0 ? "–" : shares().format(part / whole));

import { Badge } from "@mantine/core";
import { VERIFICATION_CODES, type VerificationCode } from "@claviger/shared/verification-codes";
import { IconCircleCheck, IconCircleX, IconClock, IconLock, IconReceipt } from "@tabler/icons-react";
import { message, textOf, type Message } from "../lib/text";

/** What verification can say, put together by what would change it. */
export const OUTCOMES = {
  allowed: { label: message("Allowed"), color: "green", Icon: IconCircleCheck, codes: ["VALID"] },
  key: {
    label: message("Key not in force"),
    color: "red",
    Icon: IconCircleX,
    codes: ["NOT_FOUND", "REVOKED", "EXPIRED", "INACTIVE", "ROTATED"],
  },
  access: {
    label: message("No access"),
    color: "orange",
    Icon: IconLock,
    codes: [
      "WRONG_ENVIRONMENT",
      "IP_NOT_ALLOWED",
      "CUSTOMER_NOT_ALLOWED",
      "INSUFFICIENT_PERMISSION",
      "INSUFFICIENT_SCOPE",
    ],
  },
  limit: {
    label: message("Over a limit"),
    color: "yellow",
    Icon: IconClock,
    codes: ["RATE_LIMITED", "BUDGET_EXCEEDED"],
  },
  terms: {
    label: message("Plan, owner or policy"),
    color: "grape",
    Icon: IconReceipt,
    codes: ["PLAN_REQUIRED", "OWNER_ACCESS_LOST", "POLICY_BLOCKED"],
  },
} as const satisfies Record<
  string,
  { label: Message; color: string; Icon: unknown; codes: readonly VerificationCode[] }
>;
export type Outcome = keyof typeof OUTCOMES;
export const OUTCOME_NAMES = Object.keys(OUTCOMES) as Outcome[];

export const CODE_LABELS: Readonly<Record<VerificationCode, Message>> = {
  VALID: message("Valid"),
  NOT_FOUND: message("Unknown key"),
  REVOKED: message("Key revoked"),
  EXPIRED: message("Key expired"),
  INACTIVE: message("Key disabled"),
  ROTATED: message("Old secret"),
  WRONG_ENVIRONMENT: message("Wrong environment"),
  PLAN_REQUIRED: message("Not in the plan"),
  OWNER_ACCESS_LOST: message("Owner lost access"),
  POLICY_BLOCKED: message("Against the key policy"),
  IP_NOT_ALLOWED: message("Address not allowed"),
  CUSTOMER_NOT_ALLOWED: message("Customer not allowed"),
  INSUFFICIENT_PERMISSION: message("Permission missing"),
  INSUFFICIENT_SCOPE: message("Scope missing"),
  RATE_LIMITED: message("Rate limit"),
  BUDGET_EXCEEDED: message("Budget used up"),
};

export function outcomeOf(code: VerificationCode): Outcome {
  const holds = (name: Outcome) => (OUTCOMES[name].codes as readonly VerificationCode[]).includes(code);
  return OUTCOME_NAMES.find(holds) ?? "key";
}

/** Every code of an outcome, all that refuse, or one, as an address names it. None for what names nothing. */
export function codesOf(choice: string): VerificationCode[] {
  if (choice === "refused") return VERIFICATION_CODES.filter((code) => code !== "VALID");
  const code = choice.toUpperCase();
  return VERIFICATION_CODES.filter((known) => known === code || outcomeOf(known) === choice);
}

export function CodeBadge({ code }: { code: VerificationCode }) {
  const { color, Icon } = OUTCOMES[outcomeOf(code)];
  return (
    <Badge color={color} miw="max-content" leftSection={<Icon size={12} stroke={2} aria-hidden />}>
      {textOf(CODE_LABELS[code])}
    </Badge>
  );
}

import { GraphQLScalarType, Kind } from "graphql";
import { AppError } from "../platform/errors.js";

const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/i;
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(10_000, 0, 1);

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description: "Instant in UTC, ISO 8601 with milliseconds: 2026-11-20T12:00:00.000Z",
  serialize: (value) => (value as Date).toISOString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

function readInstant(value: unknown): Date {
  const match = typeof value === "string" && value.length <= 40 ? ISO.exec(value) : null;
  if (!match) throw refusal("An instant is written like 2026-11-20T12:00:00.000Z");
  const instant = new Date(match[0]);
  if (Number.isNaN(instant.getTime()) || !existsInCalendar(match)) throw refusal("There is no such instant");
  if (instant.getTime() < EARLIEST || instant.getTime() >= LATEST) {
    throw refusal("An instant must lie in the years 1970 to 9999");
  }
  return instant;
}

/** The language takes 30 February for 2 March, and 24:00 for the next day. */
function existsInCalendar([, year, month, day, hour]: RegExpExecArray): boolean {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days && Number(hour) < 24;
}

const refusal = (message: string): AppError => new AppError("BAD_USER_INPUT", message);

import { createHash, createHmac } from "node:crypto";
import { resolve } from "node:path";
import { z } from "zod";

const flag = z.enum(["true", "false"], "must be true or false").transform((value) => value === "true");
const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, "must be a whole number")
    .transform(Number)
    .pipe(z.number().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`));
const share = z
  .string()
  .regex(/^\d*\.?\d+$/, "must be a number from 0 to 1")
  .transform(Number)
  .pipe(z.number().max(1, "must be a number from 0 to 1"));
const url = (protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`,
  });

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** One address, with a name if need be: keys@example.org or Claviger <keys@example.org>. */
const SENDER = /^(?:[^<>@\p{Cc}]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/u;

/** The variables that the server honours. An empty one counts as absent. */
const variables = z.object({
  PORT: integer(0, 65_535).default(4000),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_URL: url(["http:", "https:"])
    .transform((text) => new URL(text).origin)
    .optional(),
  CLAVIGER_DATA: z.string().default("./data"),
  DATABASE_URL: url(["mysql:", "mariadb:"])
    .transform((text) => text.replace(/^mariadb:/, "mysql:"))
    .optional(),
  CLAVIGER_SECRET: z
    .string()
    .refine((text) => Buffer.byteLength(text) >= 32, "must have 32 bytes or more")
    .optional(),
  CLAVIGER_OPEN_SIGN_UP: flag.default(false),
  CLAVIGER_TRUSTED_PROXIES: integer(0, 20).default(0),
  SMTP_URL: url(["smtp:", "smtps:"]).optional(),
  MAIL_FROM: z
    .string()
    .regex(SENDER, "must be one e-mail address, or a name and an address: Name <address>")
    .optional(),
  CLAVIGER_KEY_CACHE: integer(0, 10_000_000).optional(),
  CLAVIGER_LOG_SAMPLE: share.default(1),
  METRICS_TOKEN: z
    .string()
    .refine((text) => /^[\x21-\x7e]{16,}$/.test(text), "must have 16 characters or more, and no spaces")
    .optional(),
  METRICS_PORT: integer(1, 65_535).optional(),
  CLAVIGER_PLANS: z.string().optional(),
  CLAVIGER_DEFAULT_PLAN: z.string().default("free"),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info"),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Origin under which browsers reach the installation; null when it was not said. */
  readonly publicUrl: string | null;
  readonly database: { readonly url: string | null; readonly folder: string };
  readonly openSignUp: boolean;
  /** CLAVIGER_SECRET; null when it was not given, and the installation keeps one of its own. */
  readonly secret: string | null;
  /** Keys the digests of secrets; null when no CLAVIGER_SECRET was given. */
  readonly pepper: { readonly id: string; readonly key: string } | null;
  /** How many proxies stand in front of the server and may be believed about the client's address. */
  readonly trustedProxies: number;
  /** The server that takes mails, and their sender; null when none are sent. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** How many keys the server remembers so as not to ask the database; 0 for none. */
  readonly rememberedKeys: number;
  /** Which part of the calls that were allowed is logged: 0 for none, 1 for all. */
  readonly logSample: number;
  /** What it takes to read the metrics, and a port for them alone; both null when nobody may. */
  readonly metrics: { readonly token: string | null; readonly port: number | null };
  /** File of the plan catalogue; null for the built-in one. */
  readonly plansPath: string | null;
  /** Id of the plan on which organizations start after the first. */
  readonly defaultPlan: string;
  readonly logLevel: string;
}

/** Reads the environment, the only place that does. Throws one error that lists every mistake. */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = variables.safeParse(given);
  if (!result.success) throw mistakes(result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`));
  const { data } = result;
  const { SMTP_URL: mailUrl, MAIL_FROM: from } = data;
  return {
    port: data.PORT,
    host: data.HOST,
    publicUrl: data.PUBLIC_URL ?? null,
    database: { url: data.DATABASE_URL ?? null, folder: resolve(data.CLAVIGER_DATA) },
    openSignUp: data.CLAVIGER_OPEN_SIGN_UP,
    secret: data.CLAVIGER_SECRET ?? null,
    pepper: data.CLAVIGER_SECRET === undefined ? null : derivePepper(data.CLAVIGER_SECRET),
    trustedProxies: data.CLAVIGER_TRUSTED_PROXIES,
    mail: mailUrl === undefined ? null : { url: mailUrl, from: from ?? senderAt(data.PUBLIC_URL) },
    rememberedKeys: data.CLAVIGER_KEY_CACHE ?? (data.DATABASE_URL === undefined ? 200_000 : 0),
    logSample: data.CLAVIGER_LOG_SAMPLE,
    metrics: { token: data.METRICS_TOKEN ?? null, port: data.METRICS_PORT ?? null },
    plansPath: data.CLAVIGER_PLANS ?? null,
    defaultPlan: data.CLAVIGER_DEFAULT_PLAN,
    logLevel: data.LOG_LEVEL,
  };
}

/** Who sends mails where nobody was named: an address under the name that browsers know the installation by. */
function senderAt(publicUrl: string | undefined): string {
  return `Claviger <claviger@${publicUrl === undefined ? "localhost" : new URL(publicUrl).hostname}>`;
}

/** A key of its own, so that the same secret can serve other purposes; its id tells digests apart after a change. */
function derivePepper(secret: string): { id: string; key: string } {
  const key = createHmac("sha256", secret).update("claviger:pepper").digest("hex");
  return { id: createHash("sha256").update(`pepper:${key}`).digest("hex").slice(0, 8), key };
}

/** Names the variables, never their values: some are secrets. */
function mistakes(lines: readonly string[]): Error {
  const list = lines.map((line) => `  ${line}`).join("\n");
  return new Error(`The configuration has ${lines.length === 1 ? "a mistake" : "mistakes"}:\n${list}`);
}

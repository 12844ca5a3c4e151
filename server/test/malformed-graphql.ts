import { isEnumType, getNamedType, type GraphQLInputType } from "graphql";
import { anything, hostileJson, hostileText, hostileValue, writeJson, type RealIds } from "./hostile-values.js";
import { oddHeaders } from "./odd-headers.js";
import { ODD_DOCUMENTS } from "./odd-documents.js";
import type { Shot } from "./bombard.js";
import type { Operation } from "./operations.js";
import type { Random } from "./random.js";

/** What requests are made from: valid documents, ids that exist, and credentials, good and broken. */
export interface Material {
  readonly operations: readonly Operation[];
  readonly idsFor: (operation: Operation) => RealIds;
  readonly credentials: readonly Readonly<Record<string, string>>[];
  /** Those that may be signed out. */
  readonly expendable: readonly Readonly<Record<string, string>>[];
}

type Making = (random: Random, material: Material) => Pick<Shot, "kind" | "body"> & { readonly type: string };

const JSON_TYPE = "application/json";

/** One malformed request to `/graphql`. */
export function malformedGraphQL(random: Random, material: Material): Shot {
  const { kind, body, type } = random.pick(MAKINGS)(random, material);
  const credentials = body.includes("signOut") ? material.expendable : material.credentials;
  const headers = { "content-type": type, ...random.pick(credentials), ...oddHeaders(random) };
  return { kind, method: "POST", path: "/graphql", headers, body };
}

const request = (kind: string, body: unknown, type = JSON_TYPE) => ({
  kind,
  type,
  body: Buffer.isBuffer(body) ? body : Buffer.from(typeof body === "string" ? body : writeJson(body)),
});

const hostileVariables: Making = (random, material) => {
  const operation = random.pick(material.operations);
  const variables = variablesOf(random, material, operation);
  return request(`hostile variables of ${operation.name}`, { query: operation.document, variables });
};

const hostileLiterals: Making = (random, { operations, idsFor }) => {
  const operation = random.pick(operations);
  const malice = { random, ids: idsFor(operation), share: random.pick(SHARES) };
  const query = operation.inline(({ name, type }) => {
    if (random.chance(0.03)) return null;
    return literal(random, hostileValue(malice, type, name), type, 2 + random.below(20));
  });
  return request(`hostile literals of ${operation.name}`, { query });
};

const brokenDocument: Making = (random, material) => {
  const operation = random.pick(material.operations);
  let query = operation.document;
  for (let times = 1 + random.below(3); times > 0; times--) query = mutate(random, query);
  return request("a broken document", { query, variables: variablesOf(random, material, operation) });
};

/** Of all parts of a value that are wrong. */
const SHARES = [0.02, 0.02, 0.1, 0.5];

function variablesOf(random: Random, { idsFor }: Material, operation: Operation): object {
  const malice = { random, ids: idsFor(operation), share: random.pick(SHARES) };
  return Object.fromEntries(operation.args.map(({ name, type }) => [name, hostileValue(malice, type, name)]));
}

const structure: Making = (random) => {
  const n = random.chance(0.5) ? random.below(5000) : random.pick([1, 2, 10, 14, 16, 31, 100, 5001, 20_000]);
  const [kind, query, variables = {}] = random.pick(ODD_DOCUMENTS)(n, random);
  return request(`a document with ${kind.replace(/\d+/, "n")}`, { query, variables });
};

const brokenEnvelope: Making = (random, { operations }) => {
  const { document } = random.pick(operations);
  const good = {
    query: "query A { viewer { user { id } } } query B { __typename }",
    variables: {},
    operationName: "A",
  };
  const envelope = random.pick<() => unknown>([
    () => anything(random),
    () => [good, good],
    () => ({ ...good, query: anything(random) }),
    () => ({ query: document, variables: anything(random) }),
    () => ({ ...good, variables: anything(random) }),
    () => ({ ...good, operationName: anything(random) }),
    () => ({ ...good, operationName: hostileText(random) }),
    () => ({ ...good, extensions: anything(random) }),
    () => ({ extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } }),
    () => ({ ...good, [hostileText(random)]: anything(random) }),
    () => ({ variables: hostileJson(random) }),
    () => ({ ...good, variables: hostileJson(random) }),
  ])();
  return request("a broken envelope", envelope);
};

const brokenJson: Making = (random, { operations }) => {
  const { document } = random.pick(operations);
  const whole = JSON.stringify({ query: document, variables: { input: hostileJson(random) }, operationName: "Op" });
  const body = random.pick<() => string>([
    () => whole.slice(0, random.below(whole.length)),
    () => mutate(random, whole),
    () => mutate(random, mutate(random, whole)),
    () => `${whole}${random.pick(["}", "{}", "\u0000", ",", whole])}`,
    () => `\ufeff${whole}`,
    () => `{"query":${JSON.stringify(document)},"query":"{ __typename }","variables":{"input":1,"input":{}}}`,
    () => `{"__proto__":{"query":"{ __typename }"},"query":"{ viewer { user { id } } }"}`,
    () => `{"\\u005f_proto__":{"x":1},"query":"{ __typename }"}`,
    () => `{"constructor":{"prototype":{"x":1}},"query":"{ __typename }"}`,
    () => `{"query":"{ __typename }","variables":{"__proto__":{"x":1}}}`,
    () => "[".repeat(random.below(50_000)),
    () => '{"a":'.repeat(random.below(20_000)),
    () => `{"query":"{ __typename }","variables":${"[".repeat(2000)}${"]".repeat(2000)}}`,
    () => random.pick(["", " ", "null", "5", '"x"', "[]", "{}", "NaN", "undefined", "'x'", "{query:1}"]),
  ])();
  return request("broken JSON", body);
};

const randomBytes: Making = (random, { operations }) => {
  const noise = Buffer.from(random.times(random.below(400), () => random.below(256)));
  const whole = Buffer.from(JSON.stringify({ query: random.pick(operations).document, variables: {} }));
  const at = random.below(whole.length);
  const spliced = Buffer.concat([whole.subarray(0, at), noise.subarray(0, 1 + random.below(4)), whole.subarray(at)]);
  return request("random bytes", random.chance(0.3) ? noise : spliced);
};

const wrongType: Making = (random, { operations }) => {
  const type = random.pick([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/graphql",
    "application/json; charset=utf-16",
    'application/json; charset="',
    "application/json;",
    "APPLICATION/JSON",
    "application/json, text/plain",
    "application/jsonp",
    "application/",
    "/",
    ";",
    "x".repeat(2000),
  ]);
  return request("an odd content type", { query: random.pick(operations).document }, type);
};

const MAKINGS: readonly Making[] = [
  hostileVariables,
  hostileVariables,
  hostileVariables,
  hostileLiterals,
  brokenDocument,
  brokenDocument,
  structure,
  structure,
  brokenEnvelope,
  brokenJson,
  randomBytes,
  wrongType,
];

/** A little of it cut off, doubled, moved or replaced. */
function mutate(random: Random, text: string): string {
  const from = random.below(text.length + 1);
  const to = Math.min(text.length, from + 1 + random.below(12));
  const [before, middle, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  return random.pick<() => string>([
    () => before,
    () => before + after,
    () => before + middle + middle + after,
    () => before + hostileText(random) + after,
    () =>
      before +
      random.pick(["{", "}", "(", ")", "[", "]", "!", "$", "@", ":", "...", '"', '"""', "#", "&", "|", "="]) +
      middle +
      after,
    () => before + String.fromCharCode(random.below(0x10000)) + after,
    () => after + middle + before,
    () => text.replaceAll("$input", "$other"),
    () => text.replace(/\w+Input!?/, random.pick(["String", "ID!", "[SignInInput!]!", "Nothing", "Query"])),
    () => text.replace(/\w+/g, (word) => (random.chance(0.05) ? hostileWord(random) : word)),
  ])();
}

const hostileWord = (random: Random): string =>
  random.pick([
    "__proto__",
    "query",
    "mutation",
    "on",
    "true",
    "null",
    "id",
    "__typename",
    "constructor",
    "x".repeat(300),
  ]);

/** A value as a document writes it. What a document can't write makes it broken in one more way. */
function literal(random: Random, value: unknown, type: GraphQLInputType, depth: number): string {
  if (value === null || value === undefined || depth === 0) return "null";
  if (Array.isArray(value)) return `[${value.map((item) => literal(random, item, type, depth - 1)).join(", ")}]`;
  if (typeof value === "object") {
    const fields = Object.entries(value).map(([key, item]) => `${key}: ${literal(random, item, type, depth - 1)}`);
    return `{${fields.join(", ")}}`;
  }
  const isName = typeof value === "string" && /^[A-Z_]{4,}$/.test(value);
  if (isName && (random.chance(0.95) || isEnumType(getNamedType(type)))) return value;
  return writeJson(value);
}

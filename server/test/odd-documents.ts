import { hostileText } from "./hostile-values.js";
import type { Random } from "./random.js";

/** A document that is odd in one way, `n` times where that makes sense. */
export type OddDocument = (n: number, random: Random) => [kind: string, query: string, variables?: object];

const chain = (n: number, close: (name: string, next: string) => string): string =>
  Array.from({ length: n }, (_, index) => close(`F${index}`, `F${index + 1}`)).join(" ");

export const ODD_DOCUMENTS: readonly OddDocument[] = [
  (n) => [`${n} levels`, `{ ${"viewer { ".repeat(n)}user { id }${" }".repeat(n)} }`],
  (n) => [`${n} open braces`, "{".repeat(n)],
  (n) => [`${n} levels of a list`, `{ node(id: ${"[".repeat(n)}1${"]".repeat(n)}) { id } }`],
  (n) => [`${n} levels of an object`, `mutation { signOut(input: ${"{a:".repeat(n)}1${"}".repeat(n)}) { signedOut } }`],
  (n) => [`${n} levels of a type`, `query($x: ${"[".repeat(n)}ID${"]".repeat(n)}) { __typename }`, { x: [[]] }],
  (n) => [`${n} inline fragments`, `{ ${"... { ".repeat(n)}__typename${" }".repeat(n)} }`],
  (n) => [`${n} aliases`, `{ viewer { ${Array.from({ length: n }, (_, i) => `a${i}: __typename`).join(" ")} } }`],
  (n) => [
    `${n} root fields`,
    `{ ${Array.from({ length: n }, (_, i) => `a${i}: installation { version }`).join(" ")} }`,
  ],
  (n) => [`${n} conflicting aliases`, `{ ${'a: node(id: "x") { id } a: viewer { user { id } } '.repeat(n)} }`],
  (n) => [
    `a circle of ${n} fragments`,
    `{ viewer { ...F0 } } ${chain(n, (name, next) => `fragment ${name} on Viewer { ...${next} }`)} fragment F${n} on Viewer { ...F0 }`,
  ],
  (n) => [
    `a chain of ${n} doubling fragments`,
    `{ viewer { ...F0 } } ${chain(n, (name, next) => `fragment ${name} on Viewer { ...${next} ...${next} }`)} fragment F${n} on Viewer { user { id } }`,
  ],
  (n) => [`${n} unknown directives`, `{ viewer ${"@nothing ".repeat(n)}{ user { id } } }`],
  (n) => [`${n} repeated directives`, `{ viewer ${"@skip(if: false) ".repeat(n)}{ user { id } } }`],
  (n) => [`${n} operations`, Array.from({ length: n }, (_, i) => `query Q${i} { __typename }`).join(" ")],
  (n) => [`${n} variables`, `query(${Array.from({ length: n }, (_, i) => `$v${i}: ID`).join(" ")}) { __typename }`],
  (n) => [`a name of ${n} characters`, `{ ${"x".repeat(n * 5)} }`],
  (n) => [`a text of ${n} characters`, `{ node(id: "${"x".repeat(n * 5)}") { id } }`],
  (n) => [`a number of ${n} digits`, `{ viewer { organizations(first: ${"9".repeat(n)}) { totalCount } } }`],
  (n) => [`a float of ${n} digits`, `{ viewer { organizations(first: 1e${"9".repeat(n)}) { totalCount } } }`],
  (n) => [`${n} comments`, "#\n".repeat(n)],
  (n) => [
    `${n} levels of introspection`,
    `{ __schema { types { ${"fields { type { ".repeat(n)}name${" } }".repeat(n)} } } }`,
  ],
  (n) => [`${n} levels of ofType`, `{ __type(name: "ApiKey") { ${"ofType { ".repeat(n)}name${" }".repeat(n)} } }`],
  (_, random) => [
    "an odd name of a type",
    "query($name: String!) { __type(name: $name) { name } }",
    { name: hostileText(random) },
  ],
  () => ["a null for what has a default", 'query($id: ID = "x") { node(id: $id) { id } }', { id: null }],
  () => [
    "a null for a page size that has a default",
    "query($n: Int = 5) { viewer { organizations(first: $n) { totalCount } } }",
    { n: null },
  ],
  () => [
    "a null in a list that has a default",
    'mutation($s: String = "x") { verifyApiKey(input: { secret: "x", environmentId: "y", scopes: [$s] }) { valid } }',
    { s: null },
  ],
  () => [
    "a null in an input that has a default",
    'mutation($s: String = "x") { signIn(input: { email: $s, password: $s }) { viewer { user { id } } } }',
    { s: null },
  ],
  () => [
    "a null for a directive that has a default",
    "query($b: Boolean = true) { viewer @include(if: $b) { user { id } } }",
    { b: null },
  ],
  () => ["a variable named __proto__", 'query($__proto__: ID! = "x") { node(id: $__proto__) { id } }'],
  () => [
    "a variable named __proto__ that is an object",
    "mutation($__proto__: SignOutInput = {everywhere: false}) { signOut(input: $__proto__) { signedOut } }",
  ],
  () => ["a variable named constructor", "query($constructor: ID!) { node(id: $constructor) { id } }"],
  () => [
    "a variable named toString, with a default",
    "query($toString: Boolean = true) { viewer @include(if: $toString) { user { id } } }",
  ],
  () => ["an alias named __proto__", "{ __proto__: viewer { user { id } } constructor: __typename }"],
  () => ["aliases named __proto__ below", "{ installation { __proto__: version toString: version } }"],
  () => ["a fragment named __proto__", "{ viewer { ...__proto__ } } fragment __proto__ on Viewer { user { id } }"],
  () => ["a fragment named toString", "{ viewer { ...toString } }"],
  () => ["an operation named constructor", "query constructor { __typename }"],
  () => ["an object with __proto__", "mutation { signOut(input: { __proto__: { everywhere: true } }) { signedOut } }"],
  () => ["an undefined variable", "{ node(id: $id) { id } }"],
  () => ["an undefined variable in a directive", "{ viewer @skip(if: $x) { user { id } } }"],
  () => ["a variable of an output type", "query($x: Viewer) { __typename }", { x: {} }],
  () => ["a variable of an unknown type", "query($x: Nothing!) { __typename }", { x: {} }],
  () => ["a variable twice", "query($x: ID $x: ID!) { node(id: $x) { id } }", { x: "y" }],
  () => ["a variable as a default", "query($x: ID = $y, $y: ID) { node(id: $x) { id } }"],
  () => ["a subscription", "subscription { viewer { user { id } } }"],
  () => ["a definition of a type", "type Query { a: Int } query { __typename }"],
  () => ["an extension of the schema", "extend schema { mutation: Query } { __typename }"],
  () => ["nothing to select", "{ viewer { } }"],
  () => ["a selection on a text", "{ installation { version { length } } }"],
  () => ["a missing selection", "{ viewer installation }"],
  () => ["a fragment on an unknown type", "{ ... on Nothing { id } }"],
  () => ["a fragment on an enum", "{ viewer { ... on Role { id } } }"],
  () => ["only a fragment", "fragment F on Viewer { user { id } }"],
  () => ["a block text", '{ node(id: """\\""" \u0007""") { id } }'],
  () => ["a wrong escape", '{ node(id: "\\u{110000}\\ud800\\x") { id } }'],
  () => ["a lone surrogate by its escape", '{ node(id: "\\ud800") { id } }'],
  () => ["a NUL by its escape", '{ organization(slug: "a\\u0000") { id } }'],
  () => ["a mark of byte order", "\ufeff{ viewer { user { id } } }"],
  () => [
    "a sign-in twice",
    `mutation { ${["a", "b"].map((alias) => `${alias}: signIn(input: { email: "a@b.c", password: "x" }) { viewer { user { id } } }`).join(" ")} }`,
  ],
];

/** Every length and count that input is held to. Lengths of text are Unicode code points unless the name says bytes. */
export const LIMITS = Object.freeze({
  name: Object.freeze({ min: 1, max: 100 }),
  /** A folded name: case folding turns one character into three at most. */
  foldedName: 300,
  description: 500,
  slug: Object.freeze({ min: 2, max: 40 }),
  email: 254,
  password: Object.freeze({ min: 12, max: 200 }),
  revocationReason: 500,
  /** That one job may revoke. */
  keysToRevoke: 100_000,
  /** By their hashes, at once. */
  secretsToFind: 100,
  search: 100,

  keyPolicy: Object.freeze({ gracePeriodSeconds: 31_536_000, lifetimeDays: 3650 }),
  keyPrefix: Object.freeze({ min: 2, max: 12 }),
  /** The longest text that can be a secret: prefix, mode and a base62 body with its checksum. */
  secretLength: 54,
  scope: Object.freeze({ min: 1, max: 64 }),
  scopesPerGrant: 100,
  scopesPerProject: 500,
  grants: 100,
  /** Of one member. */
  projectGrants: 1000,
  metadataBytes: 4096,
  /** Of objects and lists within each other. */
  metadataLevels: 32,
  idempotencyKey: Object.freeze({ min: 1, max: 200 }),
  externalId: 200,
  /** A folded external id, three times as long as for names. */
  foldedExternalId: 600,
  /** Addresses and blocks of a key. */
  allowedIps: 50,
  customersPerKey: 100,
  rateLimit: Object.freeze({
    limit: Object.freeze({ min: 1, max: 1_000_000_000 }),
    windowSeconds: Object.freeze({ min: 1, max: 2_678_400 }),
  }),

  budgetLimit: Object.freeze({ min: 1, max: 1_000_000_000 }),
  /** Of one environment, as budgets. */
  rateLimitRules: 100,
  budgets: 100,
  /** Of one environment. */
  routes: 500,
  routePath: 500,
  scopesPerRoute: 100,
  routeCost: Object.freeze({ min: 1, max: 1_000_000_000 }),
  /** What a guarded call takes from budgets. */
  callCost: Object.freeze({ min: 0, max: 1_000_000_000 }),
  /** Of a guarded call, with its query. */
  callPath: 8192,

  /** Hours or days of one usage report. */
  usageBuckets: 1000,

  /** That last uses are counted between. */
  lastUseInstants: Object.freeze({ min: 1, max: 20 }),

  pageFirst: Object.freeze({ min: 1, max: 200 }),
  bodyBytes: 262_144,
  document: Object.freeze({ depth: 15, nesting: 100, aliases: 30, rootFields: 10, tokens: 5000, objects: 100_000 }),
});

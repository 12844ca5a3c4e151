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

  pageFirst: Object.freeze({ min: 1, max: 200 }),
  bodyBytes: 262_144,
  document: Object.freeze({ depth: 15, nesting: 100, aliases: 30, rootFields: 10, tokens: 5000, objects: 100_000 }),
});

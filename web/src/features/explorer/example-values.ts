type Values = Readonly<Record<string, unknown>>;

/** What stands for something of the reader's own: the start of its id says what kind of thing it is. */
const ID = {
  budget: "bud_…",
  customer: "cus_…",
  environment: "env_…",
  invitation: "inv_…",
  job: "job_…",
  key: "key_…",
  member: "mem_…",
  organization: "org_…",
  project: "prj_…",
  rule: "rul_…",
  session: "ses_…",
} as const;

/**
 * The input of each mutation's example. What would change or end something names nothing real: whoever runs an example to
 * see what it does must have put in an id before.
 */
export function exampleValues(organizationId: string): Readonly<Record<string, Values>> {
  return {
    acceptInvitation: { token: "the token of the invitation" },
    cancelJob: { id: ID.job },
    changePassword: { currentPassword: "the password until now", newPassword: "a longer one that nobody guesses" },
    changePlan: { organizationId: ID.organization, planId: "team" },
    createApiKey: {
      organizationId,
      name: "Billing worker",
      environmentKind: "PRODUCTION",
      grants: [{ projectId: ID.project, permission: "READ" }],
    },
    createBudget: { environmentId: ID.environment, name: "Calls of a month", limit: 100_000, period: "MONTH" },
    createCustomer: { environmentId: ID.environment, externalId: "customer-42", name: "Globex" },
    createEnvironment: { projectId: ID.project, name: "Preview", kind: "STAGING" },
    createOrganization: { name: "Globex" },
    createProject: { organizationId, name: "Shop" },
    createRateLimitRule: { environmentId: ID.environment, name: "Each key", limit: 600, windowSeconds: 60, per: "KEY" },
    deleteApiKey: { id: ID.key },
    deleteBudget: { id: ID.budget },
    deleteCustomer: { id: ID.customer },
    deleteEnvironment: { id: ID.environment },
    deleteOrganization: { id: ID.organization },
    deleteProject: { id: ID.project },
    deleteRateLimitRule: { id: ID.rule },
    disableApiKey: { id: ID.key },
    duplicateApiKey: { id: ID.key, name: "Billing worker 2" },
    enableApiKey: { id: ID.key },
    endSession: { id: ID.session },
    exportAuditLog: { organizationId, format: "JSONL" },
    finishApiKeyRotation: { id: ID.key },
    inviteMember: { organizationId, email: "grace@example.com", role: "MEMBER" },
    removeMember: { id: ID.member },
    revokeApiKey: { id: ID.key, reason: "Seen in a log" },
    revokeApiKeys: {
      organizationId: ID.organization,
      filter: { search: "Billing worker" },
      reason: "No longer needed",
    },
    revokeInvitation: { id: ID.invitation },
    rotateApiKey: { id: ID.key, gracePeriodSeconds: 86_400 },
    setProjectScopes: { projectId: ID.project, scopes: [{ name: "read:orders", description: "See orders" }] },
    setRoutes: {
      environmentId: ID.environment,
      routes: [{ method: "GET", path: "/v1/orders/:id", permission: "READ", scopes: ["read:orders"] }],
    },
    signIn: { email: "ada@example.com", password: "your password" },
    signOut: { everywhere: false },
    signUp: { email: "ada@example.com", name: "Ada Lovelace", password: "a password that nobody guesses" },
    updateApiKey: { id: ID.key, description: "Sends the invoices", rateLimit: { limit: 600, windowSeconds: 60 } },
    updateBudget: { id: ID.budget, limit: 200_000 },
    updateCustomer: { id: ID.customer, name: "Globex Corporation" },
    updateEnvironment: { id: ID.environment, name: "Preview" },
    updateKeyPolicy: { organizationId: ID.organization, requireExpiry: true, maxLifetimeDays: 90 },
    updateMember: { id: ID.member, role: "ADMIN" },
    updateOrganization: { id: ID.organization, name: "Globex" },
    updateProject: { id: ID.project, name: "Store" },
    updateRateLimitRule: { id: ID.rule, limit: 1200 },
    verifyApiKey: { environmentId: ID.environment, secret: "the key as your caller presented it", permission: "READ" },
  };
}

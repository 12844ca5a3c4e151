/** What an organization has paid for. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  /** Whether API keys exist on this plan at all. */
  readonly apiKeys: boolean;
  /** Whether keys for LIVE environments exist on this plan. */
  readonly liveKeys: boolean;
  /** Null: no limit. */
  readonly maxActiveKeys: number | null;
  readonly auditRetentionDays: number | null;
  readonly requestLogRetentionDays: number | null;
}

export interface Catalogue {
  /** False where the operator alone changes plans. */
  readonly ownersMayChangePlan: boolean;
  /** Plan of the installation's first organization. */
  readonly firstOrganization: string;
  /** Cheapest first. */
  readonly plans: readonly Plan[];
}

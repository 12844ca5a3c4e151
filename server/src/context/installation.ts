import type { Catalogue } from "./plan.js";

/** What the installation is set to, as far as verbs need to know it. */
export interface Installation {
  readonly version: string;
  readonly openSignUp: boolean;
  readonly catalogue: Catalogue;
  /** Id of the plan on which organizations start after the first. */
  readonly defaultPlan: string;
  /** Origin under which people reach the panel, for links in mails. */
  readonly panelOrigin: string;
  /** 32 bytes or more of text, which nobody outside the installation knows. Signs what the database alone can't vouch for. */
  readonly secret: string;
  /** Keys the digests of secrets when set; null for plain SHA-256. */
  readonly pepper: { readonly id: string; readonly key: string } | null;
}

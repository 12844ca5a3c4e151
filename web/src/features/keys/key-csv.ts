import Papa from "papaparse";
import { graphql, readFragment, type FragmentType } from "../../graphql";

const KeyCsv_apiKey = graphql(`
  fragment KeyCsv_apiKey on ApiKey {
    id
    name
    description
    start
    status
    blockedBy
    environmentKind
    mode
    owner
    organizationAccess
    grants {
      permission
      scopes
      project {
        id
        slug
      }
      environment {
        id
        slug
      }
    }
    rateLimit {
      limit
      windowSeconds
    }
    allowedIps
    lastUsedAt
    expiresAt
    disabledAt
    revokedAt
    revocationReason
    createdAt
    createdBy {
      id
      email
    }
  }
`);

/** Spreadsheets take a file without it for another encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A line for each key under a line of names. What a spreadsheet would take for a formula is written so that it takes it for text. */
export function keysToCsv(apiKeys: readonly FragmentType<typeof KeyCsv_apiKey>[]): string {
  const rows = apiKeys.map((apiKey) => {
    const { grants, blockedBy, allowedIps, rateLimit, createdBy, ...key } = readFragment(KeyCsv_apiKey, apiKey);
    return {
      id: key.id,
      name: key.name,
      description: key.description,
      start: key.start,
      status: key.status,
      blocked_by: blockedBy.join(" "),
      environment_kind: key.environmentKind,
      mode: key.mode,
      owner: key.owner,
      organization_access: key.organizationAccess,
      grants: grants
        .map(({ project, environment, permission, scopes }) =>
          [`${project.slug}/${environment?.slug ?? "*"}`, permission, ...scopes].filter(Boolean).join(" "),
        )
        .join("; "),
      rate_limit: rateLimit?.limit,
      rate_limit_window_seconds: rateLimit?.windowSeconds,
      allowed_ips: allowedIps.join(" "),
      last_used_at: key.lastUsedAt,
      expires_at: key.expiresAt,
      disabled_at: key.disabledAt,
      revoked_at: key.revokedAt,
      revocation_reason: key.revocationReason,
      created_at: key.createdAt,
      created_by: createdBy?.email,
    };
  });
  return BYTE_ORDER_MARK + Papa.unparse(rows, { escapeFormulae: true });
}

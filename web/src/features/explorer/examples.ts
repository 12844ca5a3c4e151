import type { GraphQLSchema } from "graphql";
import { t } from "../../lib/text";
import { exampleValues } from "./example-values";
import { mutationDocument } from "./mutation-document";

export interface Example {
  /** Names it in the address: a mutation's own name. */
  readonly id: string;
  readonly label: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Place {
  readonly id: string;
  readonly slug: string;
}

const DAY_MS = 86_400_000;

/** What is asked for most. */
export function queryExamples({ slug }: Place, now: Date): readonly Example[] {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();
  return [
    {
      id: "viewer",
      label: t("Who is asking"),
      document: `query Viewer {
  viewer {
    user {
      id
      name
    }
    apiKey {
      id
      name
      status
      expiresAt
    }
  }
}`,
      variables: {},
    },
    {
      id: "projects",
      label: t("Projects and environments"),
      document: `query Projects($slug: String!) {
  organization(slug: $slug) {
    id
    projects(first: 20) {
      nodes {
        id
        name
        slug
        environments {
          id
          name
          kind
          mode
        }
      }
    }
  }
}`,
      variables: { slug },
    },
    {
      id: "apiKeys",
      label: t("Keys that work"),
      document: `query ApiKeys($slug: String!, $filter: ApiKeyFilter) {
  organization(slug: $slug) {
    id
    apiKeys(first: 20, filter: $filter) {
      totalCount
      nodes {
        id
        name
        start
        status
        lastUsedAt
        expiresAt
        grants {
          permission
          project {
            id
            name
          }
          environment {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}`,
      variables: { slug, filter: { status: ["ACTIVE"] } },
    },
    {
      id: "apiKey",
      label: t("One key with its secrets"),
      document: `query ApiKey($id: ID!) {
  apiKey(id: $id) {
    id
    name
    status
    blockedBy
    secrets {
      id
      start
      createdAt
      lastUsedAt
      retiresAt
    }
  }
}`,
      variables: { id: "key_…" },
    },
    {
      id: "unusedKeys",
      label: t("Keys that nobody has used for 90 days"),
      document: `query UnusedKeys($slug: String!, $since: DateTime!) {
  organization(slug: $slug) {
    id
    apiKeys(first: 20, filter: { status: [ACTIVE], unusedSince: $since }) {
      totalCount
      nodes {
        id
        name
        createdAt
        lastUsedAt
      }
    }
  }
}`,
      variables: { slug, since: daysAgo(90) },
    },
    {
      id: "members",
      label: t("Members and invitations"),
      document: `query Members($slug: String!) {
  organization(slug: $slug) {
    id
    members(first: 20) {
      nodes {
        id
        role
        user {
          id
          name
          email
        }
      }
    }
    invitations(first: 20) {
      nodes {
        id
        email
        role
        expiresAt
      }
    }
  }
}`,
      variables: { slug },
    },
    {
      id: "usage",
      label: t("Verifications of the last 7 days"),
      document: `query Usage($slug: String!, $from: DateTime!, $to: DateTime!) {
  organization(slug: $slug) {
    id
    usage(from: $from, to: $to, bucket: DAY) {
      total {
        allowed
        denied
      }
      points {
        at
        totals {
          allowed
          denied
        }
      }
    }
  }
}`,
      variables: { slug, from: daysAgo(7), to: now.toISOString() },
    },
    {
      id: "requestLogs",
      label: t("Calls that were refused"),
      document: `query RequestLogs($slug: String!, $filter: RequestLogFilter) {
  organization(slug: $slug) {
    id
    requestLogs(first: 20, filter: $filter) {
      nodes {
        id
        at
        code
        method
        target
        apiKey {
          id
          name
        }
      }
    }
  }
}`,
      variables: { slug, filter: { codes: ["EXPIRED", "REVOKED", "INSUFFICIENT_PERMISSION", "RATE_LIMITED"] } },
    },
    {
      id: "auditEvents",
      label: t("What changed last"),
      document: `query AuditEvents($slug: String!) {
  organization(slug: $slug) {
    id
    auditEvents(first: 20) {
      nodes {
        id
        at
        action
        actorLabel
        targetLabel
        changes
      }
    }
  }
}`,
      variables: { slug },
    },
    {
      id: "plan",
      label: t("The plan and the others"),
      document: `query Plan($slug: String!) {
  organization(slug: $slug) {
    id
    activeApiKeyCount
    plan {
      id
      name
      maxActiveKeys
    }
  }
  plans {
    id
    name
    maxActiveKeys
    apiKeys
    liveKeys
  }
}`,
      variables: { slug },
    },
  ];
}

/** One for each mutation that the server has. */
export function mutationExamples(schema: GraphQLSchema, { id }: Place): readonly Example[] {
  const values = exampleValues(id);
  return Object.values(schema.getMutationType()?.getFields() ?? {}).map((mutation) => ({
    id: mutation.name,
    label: mutation.name,
    document: mutationDocument(mutation),
    // A server that is newer than this page may have mutations that it doesn't know.
    variables: { input: values[mutation.name] ?? {} },
  }));
}

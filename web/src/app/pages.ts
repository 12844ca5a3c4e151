import { can, type Action, type MemberRights, type Role } from "@claviger/shared/permissions";
import {
  IconChartBar,
  IconChartGridDots,
  IconCreditCard,
  IconHistory,
  IconHome,
  IconKey,
  IconListCheck,
  IconListSearch,
  IconScale,
  IconSettings,
  IconShieldSearch,
  IconTerminal2,
  IconUsers,
  type Icon,
} from "@tabler/icons-react";

export interface PlacedOrganization {
  slug: string;
  viewerRole: Role | null;
  apiKeyAvailability: { available: boolean };
}

interface PageEntry {
  /** Below the organization's address. */
  path: string;
  label: string;
  Icon: Icon;
  /** Fronts of further addresses that belong to the entry. */
  below?: readonly string[];
  /** What somebody must be allowed to do; absent where everybody may. */
  action?: Action;
  /** Only where there are keys for the reader. */
  needsKeys?: true;
}

interface PageGroup {
  /** Null for the first, which needs none. */
  title: string | null;
  pages: readonly PageEntry[];
}

const KEYS = "/settings/api-keys";

const GROUPS: readonly PageGroup[] = [
  {
    title: null,
    pages: [
      { path: "", label: "Overview", Icon: IconHome, below: ["/projects/"] },
      { path: "/insights", label: "Insights", Icon: IconChartGridDots, needsKeys: true },
    ],
  },
  {
    title: "Records",
    pages: [
      { path: "/usage", label: "Usage", action: "usage.read", Icon: IconChartBar },
      { path: "/request-logs", label: "Request logs", action: "request_log.read", Icon: IconListSearch },
      { path: "/audit-log", label: "Audit log", action: "audit.read", Icon: IconHistory },
      { path: "/jobs", label: "Jobs", action: "job.read", Icon: IconListCheck },
    ],
  },
  {
    title: "Settings",
    pages: [
      { path: KEYS, label: "API keys", Icon: IconKey, below: [`${KEYS}/`], needsKeys: true },
      { path: "/settings/leaked-keys", label: "Leaked keys", Icon: IconShieldSearch, needsKeys: true },
      { path: "/settings/members", label: "Members", Icon: IconUsers },
      { path: "/settings/key-policy", label: "Key policy", Icon: IconScale },
      { path: "/settings/plan", label: "Plan", Icon: IconCreditCard },
      { path: "/settings", label: "General", Icon: IconSettings },
    ],
  },
  { title: "Developers", pages: [{ path: "/explorer", label: "Explorer", Icon: IconTerminal2 }] },
];

const ORGANIZATION = { kind: "organization" } as const;

/** The pages of an organization that its viewer may open, in groups, none of them empty. */
export function pagesOf({ viewerRole, apiKeyAvailability }: PlacedOrganization): PageGroup[] {
  const rights: MemberRights = { kind: "member", role: viewerRole ?? "MEMBER", projectGrants: [] };
  const isOpen = ({ action, needsKeys }: PageEntry) =>
    (action === undefined || can(rights, action, ORGANIZATION)) && (!needsKeys || apiKeyAvailability.available);
  return GROUPS.map(({ title, pages }) => ({ title, pages: pages.filter(isOpen) })).filter(
    ({ pages }) => pages.length > 0,
  );
}

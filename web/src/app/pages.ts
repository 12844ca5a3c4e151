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
import { message, type Message } from "../lib/text";

export interface PlacedOrganization {
  slug: string;
  viewerRole: Role | null;
  apiKeyAvailability: { available: boolean };
}

interface PageEntry {
  /** Below the organization's address. */
  path: string;
  label: Message;
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
  title: Message | null;
  pages: readonly PageEntry[];
}

const KEYS = "/settings/api-keys";

const GROUPS: readonly PageGroup[] = [
  {
    title: null,
    pages: [
      { path: "", label: message("Overview"), Icon: IconHome, below: ["/projects/"] },
      { path: "/insights", label: message("Insights"), Icon: IconChartGridDots, needsKeys: true },
    ],
  },
  {
    title: message("Records"),
    pages: [
      { path: "/usage", label: message("Usage"), action: "usage.read", Icon: IconChartBar },
      { path: "/request-logs", label: message("Request logs"), action: "request_log.read", Icon: IconListSearch },
      { path: "/audit-log", label: message("Audit log"), action: "audit.read", Icon: IconHistory },
      { path: "/jobs", label: message("Jobs"), action: "job.read", Icon: IconListCheck },
    ],
  },
  {
    title: message("Settings"),
    pages: [
      { path: KEYS, label: message("API keys"), Icon: IconKey, below: [`${KEYS}/`], needsKeys: true },
      { path: "/settings/leaked-keys", label: message("Leaked keys"), Icon: IconShieldSearch, needsKeys: true },
      { path: "/settings/members", label: message("Members"), Icon: IconUsers },
      { path: "/settings/key-policy", label: message("Key policy"), Icon: IconScale },
      { path: "/settings/plan", label: message("Plan"), Icon: IconCreditCard },
      { path: "/settings", label: message("General"), Icon: IconSettings },
    ],
  },
  { title: message("Developers"), pages: [{ path: "/explorer", label: message("Explorer"), Icon: IconTerminal2 }] },
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

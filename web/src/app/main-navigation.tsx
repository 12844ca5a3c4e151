import { NavLink, Stack, Text } from "@mantine/core";
import { can, type MemberRights, type Role } from "@claviger/shared/permissions";
import {
  IconChartBar,
  IconCreditCard,
  IconHistory,
  IconHome,
  IconKey,
  IconListCheck,
  IconListSearch,
  IconScale,
  IconSettings,
  IconShieldSearch,
  IconUsers,
} from "@tabler/icons-react";
import { useId, type ReactNode } from "react";
import { Link, useLocation } from "react-router";
import classes from "./shell.module.css";

interface MainNavigationProps {
  organization: { slug: string; viewerRole: Role | null; apiKeyAvailability: { available: boolean } } | null;
}

/** What happened, for those who may know. */
const RECORDS = [
  { path: "usage", label: "Usage", action: "usage.read", Icon: IconChartBar },
  { path: "request-logs", label: "Request logs", action: "request_log.read", Icon: IconListSearch },
  { path: "audit-log", label: "Audit log", action: "audit.read", Icon: IconHistory },
  { path: "jobs", label: "Jobs", action: "job.read", Icon: IconListCheck },
] as const;

export function MainNavigation({ organization }: MainNavigationProps) {
  const settingsId = useId();
  const recordsId = useId();
  if (!organization) return <div className={classes.navigation} />;
  const home = `/${organization.slug}`;
  const rights: MemberRights = { kind: "member", role: organization.viewerRole ?? "MEMBER", projectGrants: [] };
  const records = RECORDS.filter(({ action }) => can(rights, action, { kind: "organization" }));
  return (
    <nav aria-label="Main" className={classes.navigation}>
      <Stack gap={2}>
        <Entry to={home} label="Overview" icon={<IconHome {...ICON} />} below={[`${home}/projects/`]} />
      </Stack>
      {records.length > 0 && (
        <>
          <Text size="xs" fw={600} c="dimmed" className={classes.group} id={recordsId}>
            Records
          </Text>
          <Stack gap={2} role="group" aria-labelledby={recordsId}>
            {records.map(({ path, label, Icon }) => (
              <Entry key={path} to={`${home}/${path}`} label={label} icon={<Icon {...ICON} />} />
            ))}
          </Stack>
        </>
      )}
      <Text size="xs" fw={600} c="dimmed" className={classes.group} id={settingsId}>
        Settings
      </Text>
      <Stack gap={2} role="group" aria-labelledby={settingsId}>
        {organization.apiKeyAvailability.available && (
          <>
            <Entry
              to={`${home}/settings/api-keys`}
              label="API keys"
              icon={<IconKey {...ICON} />}
              below={[`${home}/settings/api-keys/`]}
            />
            <Entry to={`${home}/settings/leaked-keys`} label="Leaked keys" icon={<IconShieldSearch {...ICON} />} />
          </>
        )}
        <Entry to={`${home}/settings/members`} label="Members" icon={<IconUsers {...ICON} />} />
        <Entry to={`${home}/settings/key-policy`} label="Key policy" icon={<IconScale {...ICON} />} />
        <Entry to={`${home}/settings/plan`} label="Plan" icon={<IconCreditCard {...ICON} />} />
        <Entry to={`${home}/settings`} label="General" icon={<IconSettings {...ICON} />} />
      </Stack>
    </nav>
  );
}

const ICON = { size: 18, stroke: 1.5, "aria-hidden": true } as const;

interface EntryProps {
  to: string;
  label: string;
  icon: ReactNode;
  /** Fronts of further addresses that belong to the entry. */
  below?: readonly string[];
}

function Entry({ to, label, icon, below = [] }: EntryProps) {
  const { pathname } = useLocation();
  const isHere = pathname === to;
  const isActive = isHere || below.some((front) => pathname.startsWith(front));
  return (
    <NavLink
      component={Link}
      to={to}
      label={label}
      leftSection={icon}
      active={isActive}
      aria-current={isHere ? "page" : isActive ? "true" : undefined}
      className={classes.entry}
    />
  );
}

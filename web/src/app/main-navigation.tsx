import { NavLink, Stack, Text } from "@mantine/core";
import {
  IconCreditCard,
  IconFolders,
  IconKey,
  IconScale,
  IconSettings,
  IconShieldSearch,
  IconUsers,
} from "@tabler/icons-react";
import { useId, type ReactNode } from "react";
import { Link, useLocation } from "react-router";
import classes from "./shell.module.css";

interface MainNavigationProps {
  organization: { slug: string; apiKeyAvailability: { available: boolean } } | null;
}

export function MainNavigation({ organization }: MainNavigationProps) {
  const settingsId = useId();
  if (!organization) return <div className={classes.navigation} />;
  const home = `/${organization.slug}`;
  return (
    <nav aria-label="Main" className={classes.navigation}>
      <Stack gap={2}>
        <Entry to={home} label="Projects" icon={<IconFolders {...ICON} />} below={[`${home}/projects/`]} />
      </Stack>
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

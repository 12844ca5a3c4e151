import { NavLink, Stack, Text } from "@mantine/core";
import { Fragment, useId, type ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { t, textOf } from "../lib/text";
import { pagesOf, type PlacedOrganization } from "./pages";
import classes from "./shell.module.css";

export function MainNavigation({ organization }: { organization: PlacedOrganization | null }) {
  const id = useId();
  if (!organization) return <div className={classes.navigation} />;
  const home = `/${organization.slug}`;
  return (
    <nav aria-label={t("Main")} className={classes.navigation}>
      {pagesOf(organization).map(({ title, pages }) => (
        <Fragment key={title}>
          {title !== null && (
            <Text size="xs" fw={600} c="dimmed" className={classes.group} id={id + title}>
              {textOf(title)}
            </Text>
          )}
          <Stack gap={2} {...(title !== null && { role: "group", "aria-labelledby": id + title })}>
            {pages.map(({ path, label, Icon, below = [] }) => (
              <Entry
                key={path}
                to={home + path}
                label={textOf(label)}
                icon={<Icon size={18} stroke={1.5} aria-hidden />}
                below={below.map((front) => home + front)}
              />
            ))}
          </Stack>
        </Fragment>
      ))}
    </nav>
  );
}

interface EntryProps {
  to: string;
  label: string;
  icon: ReactNode;
  /** Fronts of further addresses that belong to the entry. */
  below: readonly string[];
}

function Entry({ to, label, icon, below }: EntryProps) {
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

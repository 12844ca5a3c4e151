import { Avatar, Menu, Text, UnstyledButton } from "@mantine/core";
import { IconLogout, IconSelector, IconUserCircle } from "@tabler/icons-react";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { hidden } from "../../ui/pieces";
import classes from "./account-menu.module.css";
import { useSignOut } from "./use-sign-out";

const AccountMenu_user = graphql(`
  fragment AccountMenu_user on User {
    name
    email
  }
`);

export function AccountMenu({ user }: { user: FragmentType<typeof AccountMenu_user> }) {
  const { name, email } = readFragment(AccountMenu_user, user);
  const { signOut, isBusy } = useSignOut();
  return (
    <Menu width="target" position="top-start">
      <Menu.Target>
        <UnstyledButton className={classes.target}>
          <Avatar size={30} radius="xl" name={name} color="indigo" aria-hidden />
          <span className={classes.who}>
            <Text size="sm" fw={550} truncate>
              {rich("<hidden>Account: </hidden>{name}", {
                name,
                hidden,
              })}
            </Text>
            <Text size="xs" c="dimmed" truncate>
              {email}
            </Text>
          </span>
          <IconSelector size={16} stroke={1.5} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={16} stroke={1.5} aria-hidden />}>
          {t("Account")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={16} stroke={1.5} aria-hidden />}
          disabled={isBusy}
          onClick={() => void signOut()}
        >
          {t("Sign out")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

import { Avatar, Menu, Text, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconCheck, IconPlus, IconSelector } from "@tabler/icons-react";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { rich, t } from "../../lib/text";
import { loadWhenOpened } from "../../ui/load-when-opened";
import { hidden } from "../../ui/pieces";
import classes from "./organization-switcher.module.css";

const CreateOrganizationDialog = loadWhenOpened(
  async () => (await import("./create-organization-dialog")).CreateOrganizationDialog,
  ({ opened }) => opened,
  ({ onClose }) => onClose(),
);

const OrganizationSwitcher_organization = graphql(`
  fragment OrganizationSwitcher_organization on Organization {
    id
    name
    slug
  }
`);

interface OrganizationSwitcherProps {
  organizations: readonly FragmentType<typeof OrganizationSwitcher_organization>[];
  currentId: string | null;
}

export function OrganizationSwitcher({ organizations: masked, currentId }: OrganizationSwitcherProps) {
  const organizations = readFragment(OrganizationSwitcher_organization, masked);
  const [isCreating, creating] = useDisclosure(false);
  const current = organizations.find(({ id }) => id === currentId);
  return (
    <>
      <Menu width={260} position="bottom-start">
        <Menu.Target>
          <UnstyledButton className={classes.target}>
            <Avatar size={24} radius="sm" color="indigo" name={current?.name ?? "?"} aria-hidden />
            <Text size="sm" fw={600} truncate className={classes.name}>
              {current
                ? rich("<hidden>Organization: </hidden>{name}", {
                    name: current.name,
                    hidden,
                  })
                : t("Choose an organization")}
            </Text>
            <IconSelector size={16} stroke={1.5} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {organizations.length > 0 && <Menu.Label>{t("Organizations")}</Menu.Label>}
          <div className={classes.list}>
            {organizations.map(({ id, name, slug }) => (
              <Menu.Item
                key={id}
                component={Link}
                to={`/${slug}`}
                aria-current={id === currentId ? "true" : undefined}
                rightSection={id === currentId && <IconCheck size={16} stroke={1.5} aria-hidden />}
              >
                <Text size="sm" truncate>
                  {name}
                </Text>
              </Menu.Item>
            ))}
          </div>
          <Menu.Divider />
          <Menu.Item leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />} onClick={creating.open}>
            {t("New organization")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <CreateOrganizationDialog opened={isCreating} onClose={creating.close} />
    </>
  );
}

import { useQuery } from "@apollo/client/react";
import { Combobox, Text, TextInput, useCombobox, useMantineColorScheme } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { LIMITS } from "@claviger/shared/limits";
import { can } from "@claviger/shared/permissions";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { graphql } from "../graphql";
import { t, textOf } from "../lib/text";
import { withoutSecret } from "../lib/without-secret";
import { COLOR_SCHEMES } from "../ui/color-scheme-menu";
import { Dialog } from "../ui/dialog";
import classes from "./command-palette.module.css";
import { pagesOf, type PlacedOrganization } from "./pages";

const PaletteQuery = graphql(`
  query Palette($slug: String!, $search: String!, $seesKeys: Boolean!) {
    organization(slug: $slug) {
      id
      projects(first: 5, search: $search) {
        nodes {
          id
          name
          slug
        }
      }
      apiKeys(first: 5, filter: { search: $search }) @include(if: $seesKeys) {
        nodes {
          id
          name
          start
        }
      }
    }
  }
`);

const ORGANIZATION = { kind: "organization" } as const;
const PAUSE_MS = 200;

export interface PaletteProps {
  opened: boolean;
  onClose: () => void;
  /** Where the reader is; null outside of every organization. */
  organization: PlacedOrganization | null;
  organizations: readonly { id: string; name: string; slug: string }[];
  onHelp: () => void;
}

/** Everything that can be gone to or done, found by typing a part of its name. */
export function CommandPalette({ opened, onClose, ...props }: PaletteProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t("Go to or do")} size={600} withCloseButton>
      <Palette onClose={onClose} {...props} />
    </Dialog>
  );
}

interface Command {
  id: string;
  label: string;
  detail?: string;
  run: () => void;
}

interface CommandGroup {
  title: string;
  commands: Command[];
}

/** Mounted while it is open, so that each time begins with nothing typed. */
function Palette({ onClose, organization, organizations, onHelp }: Omit<PaletteProps, "opened">) {
  const [typed, setTyped] = useState("");
  const combobox = useCombobox({ opened: true });
  const search = useSearch(withoutSecret(typed.trim()), organization);
  const local = useCommands({ organization, organizations, onHelp });
  const groups = [...withWords(local, typed), ...search.groups];
  const commands = groups.flatMap((group) => group.commands);
  const isEmpty = commands.length === 0;

  const ids = commands.map(({ id }) => id).join(" ");
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (ids !== "") selectFirstOption();
  }, [ids, selectFirstOption]);

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        onClose();
        commands.find((command) => command.id === id)?.run();
      }}
    >
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- the target around it adds aria-expanded and aria-controls
          role="combobox"
          aria-label={t("Page, project, key or action")}
          placeholder={t("A page, a project, a key’s name or start, an action")}
          leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          maxLength={LIMITS.search}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.options} aria-label={t("What matches")} mt="sm">
        {groups.map(({ title, commands: inGroup }) => (
          <Combobox.Group key={title} label={title}>
            {inGroup.map(({ id, label, detail }) => (
              <Combobox.Option key={id} value={id} className={classes.option}>
                <Text size="sm" truncate="end" title={label}>
                  <bdi>{label}</bdi>
                </Text>
                {detail !== undefined && (
                  <Text size="xs" className={classes.detail}>
                    {detail}
                  </Text>
                )}
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
      <Text size="sm" c="dimmed" role="status" ta="center" {...(isEmpty && { py: "md" })}>
        {isEmpty && (search.isBusy ? t("Looking…") : t("Nothing matches."))}
      </Text>
    </Combobox>
  );
}

/** What the server finds: projects and keys by their names, keys also by their starts. */
function useSearch(text: string, organization: PlacedOrganization | null): { groups: CommandGroup[]; isBusy: boolean } {
  const navigate = useNavigate();
  const [search] = useDebouncedValue(text, PAUSE_MS);
  const role = organization?.viewerRole ?? "MEMBER";
  const seesKeys =
    organization?.apiKeyAvailability.available === true &&
    can({ kind: "member", role, projectGrants: [] }, "api_key.list", ORGANIZATION);
  const isSkipped = search === "" || organization === null;
  const { data } = useQuery(PaletteQuery, {
    variables: { slug: organization?.slug ?? "", search, seesKeys },
    skip: isSkipped,
    fetchPolicy: "no-cache",
  });
  const home = `/${organization?.slug ?? ""}`;
  const go = (to: string) => () => void navigate(to);
  const found = isSkipped ? null : data?.organization;
  const groups = [
    {
      title: t("Projects"),
      commands: (found?.projects.nodes ?? []).map(({ id, name, slug }) => ({
        id,
        label: name,
        run: go(`${home}/projects/${slug}`),
      })),
    },
    {
      title: t("Keys"),
      commands: (found?.apiKeys?.nodes ?? []).map(({ id, name, start }) => ({
        id,
        label: name,
        detail: `${start}…`,
        run: go(`${home}/settings/api-keys/${id}`),
      })),
    },
  ];
  return {
    groups: groups.filter(({ commands }) => commands.length > 0),
    isBusy: text !== search || (!isSkipped && data === undefined),
  };
}

/** What needs no server: pages, organizations and what can be done anywhere. */
function useCommands({
  organization,
  organizations,
  onHelp,
}: Pick<PaletteProps, "organization" | "organizations" | "onHelp">): CommandGroup[] {
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const go = (to: string) => () => void navigate(to);
  const home = `/${organization?.slug ?? ""}`;
  const pages = organization === null ? [] : pagesOf(organization).flatMap((group) => group.pages);
  return [
    {
      title: t("Pages"),
      commands: [
        ...pages.map(({ path, label }) => ({ id: `page ${path}`, label: textOf(label), run: go(home + path) })),
        { id: "page account", label: t("Account"), run: go("/account") },
      ],
    },
    {
      title: t("Actions"),
      commands: [
        ...(pages.some(({ needsKeys }) => needsKeys)
          ? [{ id: "create key", label: t("Create key"), run: go(`${home}/settings/api-keys/new`) }]
          : []),
        { id: "help", label: t("Show keyboard shortcuts"), run: onHelp },
        ...COLOR_SCHEMES.map(({ value, label }) => ({
          id: `theme ${value}`,
          label: t("Theme: {name}", { name: textOf(label) }),
          run: () => setColorScheme(value),
        })),
      ],
    },
    {
      title: t("Organizations"),
      commands: organizations
        .filter(({ slug }) => slug !== organization?.slug)
        .map(({ id, name, slug }) => ({ id, label: name, run: go(`/${slug}`) })),
    },
  ];
}

/** The commands that have each word that was typed somewhere in their name. */
function withWords(groups: readonly CommandGroup[], typed: string): CommandGroup[] {
  const words = typed.trim().toLowerCase().split(/\s+/);
  return groups
    .map(({ title, commands }) => ({
      title,
      commands: commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word))),
    }))
    .filter(({ commands }) => commands.length > 0);
}

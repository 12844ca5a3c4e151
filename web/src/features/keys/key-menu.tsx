import { ActionIcon, Button, Menu } from "@mantine/core";
import type { MemberRights } from "@claviger/shared/permissions";
import {
  IconBan,
  IconCopyPlus,
  IconDots,
  IconId,
  IconListDetails,
  IconPlayerPause,
  IconPlayerPlay,
  IconRefresh,
  IconTrash,
} from "@tabler/icons-react";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { copyText } from "../../lib/clipboard";
import { message, t, textOf } from "../../lib/text";
import { showToast } from "../../lib/toast";
import { KeyDialogs } from "./dialogs";
import { offeredActions, type KeyAction } from "./key-actions";

const KeyMenu_apiKey = graphql(`
  fragment KeyMenu_apiKey on ApiKey {
    id
    name
    status
    organizationAccess
    environmentKind
    mode
    organization {
      id
      keyPolicy {
        rotationMode
      }
    }
    ...KeyDialogs_apiKey
  }
`);

const LOOKS = {
  rotate: { label: message("Rotate…"), Icon: IconRefresh },
  duplicate: { label: message("Duplicate…"), Icon: IconCopyPlus },
  disable: { label: message("Disable…"), Icon: IconPlayerPause },
  enable: { label: message("Enable…"), Icon: IconPlayerPlay },
  revoke: { label: message("Revoke…"), Icon: IconBan },
  delete: { label: message("Delete…"), Icon: IconTrash },
} as const satisfies Record<KeyAction, unknown>;

const isFinal = (action: KeyAction) => action === "revoke" || action === "delete";

interface KeyMenuProps {
  apiKey: FragmentType<typeof KeyMenu_apiKey>;
  rights: MemberRights;
  /** The key's own page, to go there; absent on that page itself. */
  to?: string;
}

/** What can be done to one key of a list. */
export function KeyMenu({ apiKey, rights, to }: KeyMenuProps) {
  const data = readFragment(KeyMenu_apiKey, apiKey);
  const offered = offeredActions(data, rights, data.organization.keyPolicy.rotationMode);
  const [open, setOpen] = useState<KeyAction | null>(null);
  const copyId = async () => {
    const isCopied = await copyText(data.id);
    showToast(isCopied ? t("Key id copied") : t("The key’s id is {id}", { id: data.id }));
  };
  return (
    <>
      <Menu>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t("Actions for {name}", { name: data.name })}>
            <IconDots size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {to !== undefined && (
            <Menu.Item component={Link} to={to} leftSection={<IconListDetails size={16} stroke={1.5} aria-hidden />}>
              {t("Details")}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconId size={16} stroke={1.5} aria-hidden />} onClick={() => void copyId()}>
            {t("Copy key id")}
          </Menu.Item>
          {offered.length > 0 && <Menu.Divider />}
          {offered.map((action) => {
            const { label, Icon } = LOOKS[action];
            return (
              <Menu.Item
                key={action}
                {...(isFinal(action) && { c: "var(--mantine-color-error)" })}
                leftSection={<Icon size={16} stroke={1.5} aria-hidden />}
                onClick={() => setOpen(action)}
              >
                {textOf(label)}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      <KeyDialogs apiKey={data} offered={offered} open={open} onOpen={setOpen} />
    </>
  );
}

interface KeyButtonsProps extends Pick<KeyMenuProps, "apiKey" | "rights"> {
  /** Where to go once the key is no more. */
  listAddress: string;
}

/** The same on the key's own page. */
export function KeyButtons({ apiKey, rights, listAddress }: KeyButtonsProps) {
  const data = readFragment(KeyMenu_apiKey, apiKey);
  const offered = offeredActions(data, rights, data.organization.keyPolicy.rotationMode);
  const [open, setOpen] = useState<KeyAction | null>(null);
  const navigate = useNavigate();
  const toList = () => void navigate(listAddress);
  return (
    <>
      {offered.map((action) => {
        const { label, Icon } = LOOKS[action];
        return (
          <Button
            key={action}
            variant={isFinal(action) ? "light" : "default"}
            {...(isFinal(action) && { color: "red" })}
            leftSection={<Icon size={16} stroke={1.5} aria-hidden />}
            onClick={() => setOpen(action)}
          >
            {textOf(label)}
          </Button>
        );
      })}
      <KeyDialogs apiKey={data} offered={offered} open={open} onOpen={setOpen} onDeleted={toList} />
    </>
  );
}

import { Anchor, Button, List, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { t } from "../lib/text";
import { Dialog, DialogActions } from "./dialog";

interface InUseDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What stands in the way, and what to do about it. */
  children: ReactNode;
  /** The first of them. */
  users: readonly { id: string; name: string; to: string }[];
  totalCount: number;
}

/** In place of a confirmation, where something can't go yet. */
export function InUseDialog({ opened, onClose, title, children, users, totalCount }: InUseDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <Text size="sm" mb="xs">
        {children}
      </Text>
      <List size="sm" style={{ overflowWrap: "anywhere" }}>
        {users.map(({ id, name, to }) => (
          <List.Item key={id}>
            <Anchor component={Link} to={to} size="sm">
              <bdi>{name}</bdi>
            </Anchor>
          </List.Item>
        ))}
      </List>
      {totalCount > users.length && (
        <Text size="sm" c="dimmed" mt="xs">
          {t("and {count, plural, one {# other} other {# others}}", { count: totalCount - users.length })}
        </Text>
      )}
      <DialogActions>
        <Button onClick={onClose} data-autofocus>
          {t("Close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

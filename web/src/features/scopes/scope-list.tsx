import { Badge, Group, Text } from "@mantine/core";
import { t } from "../../lib/text";
import { RowMenu } from "../../ui/row-menu";
import classes from "./scope-list.module.css";
import type { Scope } from "./use-set-scopes";

interface ScopeListProps {
  scopes: readonly Scope[];
  /** Null where the viewer may not. */
  onEdit: ((scope: Scope) => void) | null;
  onRemove: ((scope: Scope) => void) | null;
}

export function ScopeList({ scopes, onEdit, onRemove }: ScopeListProps) {
  return (
    <ul className={classes.list} aria-label={t("Scopes")}>
      {scopes.map((scope) => (
        <li key={scope.name} className={classes.scope}>
          <div className={classes.text}>
            <Group gap="xs">
              <code className={classes.name}>{scope.name}</code>
              {scope.includesAll && <Badge color="orange">{t("Includes all others")}</Badge>}
            </Group>
            <Text size="sm" c="dimmed" className={classes.description} dir="auto">
              {scope.description ?? t("No description")}
            </Text>
          </div>
          <RowMenu
            name={scope.name}
            onEdit={onEdit !== null && (() => onEdit(scope))}
            onRemove={onRemove !== null && (() => onRemove(scope))}
            removeLabel={t("Remove…")}
          />
        </li>
      ))}
    </ul>
  );
}

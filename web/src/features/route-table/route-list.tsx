import { t } from "../../lib/text";
import { RowMenu } from "../../ui/row-menu";
import classes from "./route-list.module.css";
import { RouteNeeds } from "./route-needs";
import { methodLabel } from "./route-rules";
import type { Route } from "./use-set-routes";

interface RouteListProps {
  routes: readonly Route[];
  /** Null where the viewer may not. */
  onEdit: ((route: Route) => void) | null;
  onRemove: ((route: Route) => void) | null;
}

export function RouteList({ routes, onEdit, onRemove }: RouteListProps) {
  return (
    <ul className={classes.list} aria-label={t("Routes")}>
      {routes.map((route) => (
        <li key={route.id} className={classes.route}>
          <span className={classes.method} data-any={route.method === "*" || undefined}>
            {methodLabel(route.method)}
          </span>
          <code className={classes.path}>{route.path}</code>
          <div className={classes.needs}>
            <RouteNeeds {...route} />
          </div>
          <div className={classes.actions}>
            <RowMenu
              name={`${methodLabel(route.method)} ${route.path}`}
              onEdit={onEdit !== null && (() => onEdit(route))}
              onRemove={onRemove !== null && (() => onRemove(route))}
              removeLabel={t("Remove…")}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

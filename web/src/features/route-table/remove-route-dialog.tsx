import { Code } from "@mantine/core";
import { rich, t } from "../../lib/text";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { methodLabel } from "./route-rules";
import { useSetRoutes, type Route } from "./use-set-routes";

interface RemoveRouteDialogProps {
  opened: boolean;
  onClose: () => void;
  environmentId: string;
  route: Route;
}

export function RemoveRouteDialog({ opened, onClose, environmentId, route }: RemoveRouteDialogProps) {
  const setRoutes = useSetRoutes(environmentId);
  const { run, isBusy, error, clearError } = useSubmission();
  const close = () => {
    clearError();
    onClose();
  };
  const remove = () =>
    run(async () => {
      await setRoutes((routes) => routes.filter(({ id }) => id !== route.id));
      onClose();
    });
  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={() => void remove()}
      title={t("Remove this route?")}
      confirmLabel={t("Remove route")}
      isBusy={isBusy}
      error={error}
    >
      {rich(
        "Calls that {route} matched ask for what the next route that matches them names, or else for what their method asks for.",
        { route: <Code>{`${methodLabel(route.method)} ${route.path}`}</Code> },
      )}
    </ConfirmDialog>
  );
}

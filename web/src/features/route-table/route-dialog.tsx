import { Group, NativeSelect, Stack, TagsInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { LIMITS } from "@claviger/shared/limits";
import { PERMISSIONS, type Permission } from "@claviger/shared/permissions";
import { focusProblem } from "../../lib/focus-problem";
import { t, textOf } from "../../lib/text";
import { useSubmission } from "../../lib/use-submission";
import { wholeNumberProblem } from "../../lib/whole-number";
import { Dialog, FormActions } from "../../ui/dialog";
import { FormError } from "../../ui/form-error";
import { PERMISSION_LABELS } from "./route-needs";
import { isTaken, methodChoices, pathProblem, scopesProblem } from "./route-rules";
import { useSetRoutes, type Route } from "./use-set-routes";

const NONE = "";

interface RouteDialogProps {
  opened: boolean;
  onClose: () => void;
  environmentId: string;
  /** All of the environment. */
  routes: readonly Route[];
  /** Names of the project’s scopes, to choose from. */
  scopes: readonly string[];
  /** The one that is edited; null for a new one. */
  route: Route | null;
}

export function RouteDialog({ opened, onClose, route, ...props }: RouteDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={route ? t("Edit route") : t("New route")}>
      <RouteForm onClose={onClose} route={route} {...props} />
    </Dialog>
  );
}

interface Draft {
  method: string;
  path: string;
  permission: Permission | typeof NONE;
  scopes: string[];
  cost: string;
}

function RouteForm({ onClose, environmentId, routes, scopes, route }: Omit<RouteDialogProps, "opened">) {
  const setRoutes = useSetRoutes(environmentId);
  const others = routes.filter(({ id }) => id !== route?.id);
  const form = useForm<Draft>({
    initialValues: {
      method: route?.method ?? "GET",
      path: route?.path ?? "",
      permission: route?.permission ?? NONE,
      scopes: route?.scopes ?? [],
      cost: String(route?.cost ?? 1),
    },
    validate: {
      path: (path, { method }) =>
        pathProblem(path.trim()) ??
        (isTaken(method, path.trim(), others) ? t("Another route matches the same method and paths.") : null),
      scopes: scopesProblem,
      cost: (cost) => wholeNumberProblem(cost, LIMITS.routeCost),
    },
  });
  const { run, isBusy, error } = useSubmission();

  const submit = form.onSubmit((draft) => {
    const wanted = {
      method: draft.method,
      path: draft.path.trim(),
      permission: draft.permission || null,
      scopes: draft.scopes,
      cost: Number(draft.cost),
    };
    return run(async () => {
      await setRoutes((current) =>
        current.some(({ id }) => id === route?.id)
          ? current.map((one) => (one.id === route?.id ? wanted : one))
          : [...current, wanted],
      );
      onClose();
    });
  }, focusProblem(form));

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Group gap="sm" align="flex-start" wrap="nowrap">
          <NativeSelect label={t("Method")} data={methodChoices()} w={130} {...form.getInputProps("method")} />
          <TextInput
            label={t("Path")}
            placeholder="/v1/orders/:id"
            required
            withAsterisk={false}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            dir="ltr"
            style={{ flex: 1 }}
            data-autofocus
            {...form.getInputProps("path")}
          />
        </Group>
        <NativeSelect
          label={t("Permission")}
          description={t("Asked for instead of what the method asks for.")}
          data={[
            { value: NONE, label: t("None in particular") },
            ...PERMISSIONS.map((value) => ({ value, label: textOf(PERMISSION_LABELS[value]) })),
          ]}
          {...form.getInputProps("permission")}
        />
        <TagsInput
          label={t("Scopes")}
          description={t("The key must hold all of them. Choose or type, and press Enter.")}
          data={[...scopes]}
          comboboxProps={{ withinPortal: false }}
          acceptValueOnBlur
          clearable
          clearButtonProps={{ "aria-label": t("Remove all scopes") }}
          {...form.getInputProps("scopes")}
        />
        <TextInput
          label={t("Cost")}
          description={t("What a call takes from budgets.")}
          type="number"
          min={1}
          styles={{ wrapper: { maxWidth: 160 } }}
          {...form.getInputProps("cost")}
        />
        <FormError error={error} />
      </Stack>
      <FormActions onCancel={onClose} isBusy={isBusy}>
        {route ? t("Save") : t("Add route")}
      </FormActions>
    </form>
  );
}

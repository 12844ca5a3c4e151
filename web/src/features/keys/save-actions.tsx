import { Button, Group } from "@mantine/core";
import { t } from "../../lib/text";

interface SaveActionsProps {
  isChanged: boolean;
  isBusy: boolean;
  onReset: () => void;
}

/** The end of a form that changes what is there already. */
export function SaveActions({ isChanged, isBusy, onReset }: SaveActionsProps) {
  return (
    <Group justify="flex-end" gap="sm">
      {isChanged && (
        <Button variant="subtle" color="gray" onClick={onReset} disabled={isBusy}>
          {t("Discard changes")}
        </Button>
      )}
      <Button type="submit" loading={isBusy} disabled={!isChanged}>
        {t("Save")}
      </Button>
    </Group>
  );
}

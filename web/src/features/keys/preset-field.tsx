import { Group, Radio, SimpleGrid, Text } from "@mantine/core";
import { message, t, textOf, type Message } from "../../lib/text";
import classes from "./kind-field.module.css";
import { PRESETS, type Preset } from "./presets";

const LOOKS: Record<Preset, { label: Message; purpose: Message }> = {
  read: {
    label: message("Read one environment"),
    purpose: message("For dashboards, exports and whatever only looks."),
  },
  deploy: {
    label: message("Deploy from CI"),
    purpose: message("Creates and updates in one environment, deletes nothing."),
  },
  project: {
    label: message("Whole project"),
    purpose: message("Everything in it, keys included. For infrastructure as code."),
  },
  custom: { label: message("Custom"), purpose: message("Grants of your own, row by row.") },
};

interface PresetFieldProps {
  value: Preset;
  onChange: (preset: Preset) => void;
}

/** Where to begin: most keys are one of three. */
export function PresetField({ value, onChange }: PresetFieldProps) {
  const choose = (chosen: string) => onChange(PRESETS.find((preset) => preset === chosen) ?? "custom");
  return (
    <Radio.Group
      label={t("What is it for?")}
      description={t("Fills in the access below, which can be changed then.")}
      value={value}
      onChange={choose}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt="xs">
        {PRESETS.map((preset) => (
          <Radio.Card key={preset} value={preset} className={classes.card}>
            <Group wrap="nowrap" align="flex-start" gap="sm">
              <Radio.Indicator size="xs" mt={3} />
              <div>
                <Text size="sm" fw={550}>
                  {textOf(LOOKS[preset].label)}
                </Text>
                <Text size="xs" c="dimmed">
                  {textOf(LOOKS[preset].purpose)}
                </Text>
              </div>
            </Group>
          </Radio.Card>
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}

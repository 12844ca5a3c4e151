import { Group, Radio, SimpleGrid, Text } from "@mantine/core";
import classes from "./kind-field.module.css";
import { PRESETS, type Preset } from "./presets";

const LOOKS: Record<Preset, { label: string; purpose: string }> = {
  read: { label: "Read one environment", purpose: "For dashboards, exports and whatever only looks." },
  deploy: { label: "Deploy from CI", purpose: "Creates and updates in one environment, deletes nothing." },
  project: { label: "Whole project", purpose: "Everything in it, keys included. For infrastructure as code." },
  custom: { label: "Custom", purpose: "Grants of your own, row by row." },
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
      label="What is it for?"
      description="Fills in the access below, which can be changed then."
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
                  {LOOKS[preset].label}
                </Text>
                <Text size="xs" c="dimmed">
                  {LOOKS[preset].purpose}
                </Text>
              </div>
            </Group>
          </Radio.Card>
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}

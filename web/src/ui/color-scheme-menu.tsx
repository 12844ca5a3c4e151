import { ActionIcon, Menu, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from "@tabler/icons-react";
import { message, t, textOf, type Message } from "../lib/text";

export const COLOR_SCHEMES = [
  { value: "light", label: message("Light"), Icon: IconSun },
  { value: "dark", label: message("Dark"), Icon: IconMoon },
  { value: "auto", label: message("System"), Icon: IconDeviceDesktop },
] as const satisfies readonly { value: MantineColorScheme; label: Message; Icon: unknown }[];

export function ColorSchemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = COLOR_SCHEMES.find(({ value }) => value === colorScheme)?.Icon ?? IconDeviceDesktop;
  return (
    <Menu width={160}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t("Theme")}>
          <Current size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as MantineColorScheme)}>
          {COLOR_SCHEMES.map(({ value, label, Icon }) => (
            <Menu.RadioItem
              key={value}
              value={value}
              checkIcon={<IconCheck size={16} stroke={1.5} aria-hidden />}
              rightSection={<Icon size={16} stroke={1.5} aria-hidden />}
            >
              {textOf(label)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

import { ActionIcon, Menu } from "@mantine/core";
import { IconCheck, IconLanguage } from "@tabler/icons-react";
import { changeLanguage, LANGUAGES, shownLanguage, type Language } from "../lib/language";
import { t } from "../lib/text";

/** Each language is called as those call it who speak it. */
export const LANGUAGE_NAMES = Object.entries(LANGUAGES).map(([value, label]) => ({ value: value as Language, label }));

export function LanguageMenu() {
  return (
    <Menu width={160}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t("Language")}>
          <IconLanguage size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={shownLanguage()} onChange={(value) => changeLanguage(value as Language)}>
          {LANGUAGE_NAMES.map(({ value, label }) => (
            <Menu.RadioItem
              key={value}
              value={value}
              lang={value}
              checkIcon={<IconCheck size={16} stroke={1.5} aria-hidden />}
            >
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

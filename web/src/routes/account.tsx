import { SegmentedControl, Stack, useMantineColorScheme } from "@mantine/core";
import { ChangePasswordForm } from "../features/identity/change-password-form";
import { changeLanguage, shownLanguage } from "../lib/language";
import { t, textOf } from "../lib/text";
import { COLOR_SCHEMES } from "../ui/color-scheme-menu";
import { Facts } from "../ui/facts";
import { LANGUAGE_NAMES } from "../ui/language-menu";
import { PageHeader } from "../ui/page-header";
import { Section } from "../ui/section";
import { AccountSessions } from "./account-sessions";
import { useViewer } from "./shell-context";

export function AccountRoute() {
  const { name, email } = useViewer();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <PageHeader title={t("Account")} />
      <Stack gap="lg" maw={720}>
        <Section title={t("Profile")}>
          <Facts
            facts={[
              { label: t("Name"), value: name },
              { label: t("E-mail"), value: email },
            ]}
          />
        </Section>
        <Section title={t("Password")} description={t("Changing it ends every other session of your account.")}>
          <ChangePasswordForm email={email} />
        </Section>
        <Section title={t("Theme")} description={t("Kept in this browser.")}>
          <SegmentedControl
            aria-label={t("Theme")}
            value={colorScheme}
            onChange={(value) => setColorScheme(value)}
            data={COLOR_SCHEMES.map(({ value, label }) => ({ value, label: textOf(label) }))}
          />
        </Section>
        <Section title={t("Language")} description={t("Kept in this browser. The page is loaded anew.")}>
          <SegmentedControl
            aria-label={t("Language")}
            value={shownLanguage()}
            onChange={changeLanguage}
            data={LANGUAGE_NAMES}
          />
        </Section>
        <AccountSessions />
      </Stack>
    </>
  );
}

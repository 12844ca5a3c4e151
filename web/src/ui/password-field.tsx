import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useState } from "react";
import { t } from "../lib/text";

/** Its button shows and hides what is typed, for the keyboard too. */
export function PasswordField(props: PasswordInputProps) {
  const [isVisible, setIsVisible] = useState(false);
  return (
    <PasswordInput
      visible={isVisible}
      onVisibilityChange={setIsVisible}
      visibilityToggleButtonProps={{
        "aria-label": isVisible ? t("Hide password") : t("Show password"),
        "aria-hidden": false,
        tabIndex: 0,
      }}
      {...props}
    />
  );
}

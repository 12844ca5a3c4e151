import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";
import { rich } from "../../lib/text";
import { FormError } from "../../ui/form-error";
import { useSignOut } from "./use-sign-out";

/** For a page that goes on with somebody else: signs out and stays. */
export function SwitchAccount({ onSignedOut }: { onSignedOut: () => Promise<void> }) {
  const { signOut, isBusy, error } = useSignOut(onSignedOut);
  return (
    <>
      {rich("Not you? <button>Use another account</button>", {
        button: pressable({ disabled: isBusy, onClick: () => void signOut() }),
      })}
      <FormError error={error} />
    </>
  );
}

const pressable = (props: { disabled: boolean; onClick: () => void }) => (text: ReactNode) => (
  <Anchor component="button" type="button" inherit {...props}>
    {text}
  </Anchor>
);

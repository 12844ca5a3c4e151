import { Anchor } from "@mantine/core";
import { rich } from "../../lib/text";
import { FormError } from "../../ui/form-error";
import { useSignOut } from "./use-sign-out";

/** For a page that goes on with somebody else: signs out and stays. */
export function SwitchAccount({ onSignedOut }: { onSignedOut: () => Promise<void> }) {
  const { signOut, isBusy, error } = useSignOut(onSignedOut);
  return (
    <>
      {rich("Not you? <button>Use another account</button>", {
        button: (text) => (
          <Anchor component="button" type="button" inherit disabled={isBusy} onClick={() => void signOut()}>
            {text}
          </Anchor>
        ),
      })}
      <FormError error={error} />
    </>
  );
}

import { Anchor } from "@mantine/core";
import { FormError } from "../../ui/form-error";
import { useSignOut } from "./use-sign-out";

/** For a page that goes on with somebody else: signs out and stays. */
export function SwitchAccount({ onSignedOut }: { onSignedOut: () => Promise<void> }) {
  const { signOut, isBusy, error } = useSignOut(onSignedOut);
  return (
    <>
      Not you?{" "}
      <Anchor component="button" type="button" inherit disabled={isBusy} onClick={() => void signOut()}>
        Use another account
      </Anchor>
      <FormError error={error} />
    </>
  );
}

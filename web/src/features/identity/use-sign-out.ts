import { useApolloClient, useMutation } from "@apollo/client/react";
import { useNavigate } from "react-router";
import { graphql } from "../../graphql";
import { useSubmission } from "../../lib/use-submission";

const SignOut = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) {
      signedOut
    }
  }
`);

/** Ends the session, or all of the account's, and forgets everything that was loaded. Leads to sign-in unless told otherwise. */
export function useSignOut(onSignedOut?: () => Promise<void>) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [mutate] = useMutation(SignOut);
  const { run, isBusy, error } = useSubmission();

  const signOut = ({ everywhere = false } = {}) =>
    run(async () => {
      await mutate({ variables: { input: { everywhere } } });
      if (onSignedOut) return onSignedOut();
      await navigate("/sign-in");
      await client.clearStore();
    });

  return { signOut, isBusy, error };
}

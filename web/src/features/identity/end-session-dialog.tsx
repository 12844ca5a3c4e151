import { useMutation } from "@apollo/client/react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { showToast } from "../../lib/toast";
import { useSubmission } from "../../lib/use-submission";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { programName } from "./program-name";

const EndSessionDialog_session = graphql(`
  fragment EndSessionDialog_session on Session {
    id
    userAgent
  }
`);

const EndSession = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      id
    }
  }
`);

interface EndSessionDialogProps {
  /** The session that is about to be ended; null while none is. */
  session: FragmentType<typeof EndSessionDialog_session> | null;
  onClose: () => void;
}

export function EndSessionDialog({ session: masked, onClose }: EndSessionDialogProps) {
  const session = readFragment(EndSessionDialog_session, masked);
  const [endSession] = useMutation(EndSession, { refetchQueries: ["Sessions"], awaitRefetchQueries: true });
  const { run, isBusy, error, clearError } = useSubmission();
  const close = () => {
    clearError();
    onClose();
  };
  const confirm = () =>
    run(async () => {
      if (!session) return;
      await endSession({ variables: { input: { id: session.id } } });
      close();
      showToast("The session has ended.");
    });
  return (
    <ConfirmDialog
      opened={session !== null}
      onClose={close}
      onConfirm={() => void confirm()}
      title="End this session?"
      confirmLabel="End session"
      isBusy={isBusy}
      error={error}
    >
      {session && programName(session.userAgent)} is signed out at once, and needs your password to come back. If you
      don’t know it, change your password too.
    </ConfirmDialog>
  );
}

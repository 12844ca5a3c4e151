import { useMutation } from "@apollo/client/react";
import { graphql, readFragment, type FragmentType } from "../../graphql";
import { t } from "../../lib/text";
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
      showToast(t("The session has ended."));
    });
  return (
    <ConfirmDialog
      opened={session !== null}
      onClose={close}
      onConfirm={() => void confirm()}
      title={t("End this session?")}
      confirmLabel={t("End session")}
      isBusy={isBusy}
      error={error}
    >
      {t(
        "{program} is signed out at once, and needs your password to come back. If you don’t know it, change your password too.",
        { program: session ? programName(session.userAgent) : "" },
      )}
    </ConfirmDialog>
  );
}

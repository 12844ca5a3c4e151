import { useApolloClient } from "@apollo/client/react";
import { Button, Stack, Text, Textarea } from "@mantine/core";
import { LIMITS } from "@claviger/shared/limits";
import { useRef, useState, type FormEvent } from "react";
import { graphql } from "../../graphql";
import { describeError } from "../../lib/errors";
import { message, t, textOf } from "../../lib/text";
import { textProblem } from "../../lib/text-rules";
import { Dialog, DialogActions } from "../../ui/dialog";
import { BulkResults, type Outcome } from "./bulk-results";
import type { SelectedKey } from "./key-selection";
import { refreshKeys } from "./refresh-keys";

const DisableSelectedKey = graphql(`
  mutation DisableSelectedKey($input: DisableApiKeyInput!) {
    disableApiKey(input: $input) {
      apiKey {
        id
        updatedAt
        ...KeyStatus_apiKey
      }
    }
  }
`);

const RevokeSelectedKey = graphql(`
  mutation RevokeSelectedKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      apiKey {
        id
        updatedAt
        ...KeyStatus_apiKey
      }
    }
  }
`);

export type BulkVerb = "disable" | "revoke";

const WORDS = {
  disable: {
    title: message("{count, plural, one {Disable # key?} other {Disable # keys?}}"),
    button: message("{count, plural, one {Disable # key} other {Disable # keys}}"),
    done: message("Disabled"),
    over: message("{done, number} of {total, number} disabled."),
    overPartly: message("{done, number} of {total, number} disabled, {refused, number} refused."),
    isOpen: (key: SelectedKey) => key.status === "ACTIVE",
  },
  revoke: {
    title: message("{count, plural, one {Revoke # key?} other {Revoke # keys?}}"),
    button: message("{count, plural, one {Revoke # key} other {Revoke # keys}}"),
    done: message("Revoked"),
    over: message("{done, number} of {total, number} revoked."),
    overPartly: message("{done, number} of {total, number} revoked, {refused, number} refused."),
    isOpen: (key: SelectedKey) => key.status !== "REVOKED",
  },
} as const;

interface BulkKeysDialogProps {
  /** Null: closed. */
  verb: BulkVerb | null;
  keys: readonly SelectedKey[];
  organizationId: string;
  /** `isDone`: something was done, so that the choice is used up. */
  onClose: (isDone: boolean) => void;
}

/** Does one thing to each of the chosen keys, one after another, and says of each what became of it. */
export function BulkKeysDialog({ verb, keys, organizationId, onClose }: BulkKeysDialogProps) {
  const [shown, setShown] = useState<BulkVerb>("disable");
  if (verb !== null && verb !== shown) setShown(verb);
  const [progress, setProgress] = useState<"asking" | "running" | "over">("asking");
  // What is done to them changes how many are left.
  const [asked, setAsked] = useState(0);
  const count = keys.filter(WORDS[shown].isOpen).length;
  if (verb !== null && progress === "asking" && asked !== count) setAsked(count);
  const close = () => {
    onClose(progress === "over");
    setProgress("asking");
  };
  return (
    <Dialog
      opened={verb !== null}
      onClose={close}
      title={textOf(WORDS[shown].title, { count: asked })}
      size={560}
      isBusy={progress === "running"}
    >
      <BulkForm
        verb={shown}
        keys={keys}
        organizationId={organizationId}
        progress={progress}
        onProgress={setProgress}
        onClose={close}
      />
    </Dialog>
  );
}

interface BulkFormProps {
  verb: BulkVerb;
  keys: readonly SelectedKey[];
  organizationId: string;
  progress: "asking" | "running" | "over";
  onProgress: (progress: "running" | "over") => void;
  onClose: () => void;
}

function BulkForm({ verb, keys: chosen, organizationId, progress, onProgress, onClose }: BulkFormProps) {
  const client = useApolloClient();
  // As they were when the question was asked: what is done to them changes the list behind.
  const [keys] = useState(chosen);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [reason, setReason] = useState("");
  const isStopped = useRef(false);
  const words = WORDS[verb];
  const open = keys.filter(words.isOpen);
  const problem = verb === "revoke" ? textProblem(t("Reason"), reason, LIMITS.revocationReason) : null;

  const act = ({ id }: SelectedKey) =>
    verb === "disable"
      ? client.mutate({ mutation: DisableSelectedKey, variables: { input: { id } } })
      : client.mutate({ mutation: RevokeSelectedKey, variables: { input: { id, reason: reason.trim() || null } } });

  const run = async () => {
    onProgress("running");
    for (const key of open) {
      if (isStopped.current) break;
      setOutcomes((known) => new Map(known).set(key.id, "working"));
      // One after another: each is a change of its own, that may be refused by itself.
      const outcome = await act(key).then(
        () => "done" as const,
        (error: unknown) => ({ refusal: describeError(error).message }),
      );
      setOutcomes((known) => new Map(known).set(key.id, outcome));
    }
    void refreshKeys(client, organizationId);
    onProgress("over");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem === null && open.length > 0) void run();
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {progress === "asking" && <Consequence verb={verb} open={open.length} all={keys.length} />}
        <BulkResults keys={keys} outcomes={outcomes} isOpen={words.isOpen} words={words} progress={progress} />
        {verb === "revoke" && progress === "asking" && (
          <Textarea
            label={t("Reason")}
            description={t("Optional. Shown in the list.")}
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={problem}
          />
        )}
      </Stack>
      <DialogActions>
        {progress === "asking" && (
          <>
            <Button variant="default" onClick={onClose}>
              {t("Cancel")}
            </Button>
            <Button type="submit" color="red" disabled={open.length === 0}>
              {textOf(words.button, { count: open.length })}
            </Button>
          </>
        )}
        {progress === "running" && (
          <Button variant="default" onClick={() => (isStopped.current = true)}>
            {t("Stop after this one")}
          </Button>
        )}
        {progress === "over" && (
          <Button onClick={onClose} data-autofocus>
            {t("Close")}
          </Button>
        )}
      </DialogActions>
    </form>
  );
}

function Consequence({ verb, open, all }: { verb: BulkVerb; open: number; all: number }) {
  const left = all - open;
  return (
    <Text size="sm">
      {verb === "disable"
        ? t("From that moment every call with them is refused, until you enable them again.")
        : t("Every call with them is refused from that moment on, for good. They stay in the list.")}{" "}
      {left > 0 &&
        t(
          "{count, plural, one {# of those chosen can’t be changed any more, and stays as it is.} other {# of those chosen can’t be changed any more, and stay as they are.}}",
          { count: left },
        )}
    </Text>
  );
}

import { useApolloClient, useMutation } from "@apollo/client/react";
import { useState, type FormEvent } from "react";
import { graphql } from "../../graphql";
import type { UpdateApiKeyInput } from "../../graphql/graphql";
import { t } from "../../lib/text";
import { showToast } from "../../lib/toast";
import { useSubmission } from "../../lib/use-submission";
import type { Problems } from "./key-form";
import { refreshKeys } from "./refresh-keys";
import { useFocusOnProblem } from "./use-focus-on-problem";

const UpdateApiKey = graphql(`
  mutation UpdateApiKey($input: UpdateApiKeyInput!) {
    updateApiKey(input: $input) {
      apiKey {
        id
        updatedAt
      }
    }
  }
`);

interface KeyUpdate {
  apiKeyId: string;
  organizationId: string;
  /** What is wrong with the form as it is. */
  findProblems: () => Problems;
  /** What of the key is to change. */
  input: () => Omit<UpdateApiKeyInput, "id">;
  onSaved: () => void;
}

/** The way of a form that changes a part of a key: problems first, then the server, then whatever shows the key anew. */
export function useKeyUpdate({ apiKeyId, organizationId, findProblems, input, onSaved }: KeyUpdate) {
  const client = useApolloClient();
  const [update] = useMutation(UpdateApiKey);
  const { run, isBusy, error, clearError } = useSubmission();
  const [tries, setTries] = useState(0);
  const form = useFocusOnProblem(tries);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(findProblems()).length > 0) return setTries(tries + 1);
    let isSaved = false;
    void run(async () => {
      await update({ variables: { input: { id: apiKeyId, ...input() } } });
      isSaved = true;
      await refreshKeys(client, organizationId, apiKeyId);
      onSaved();
      showToast(t("Key saved."));
    }).then(() => setTries((before) => (isSaved ? 0 : before + 1)));
  };
  return {
    form: { ref: form, onSubmit, noValidate: true },
    isBusy,
    error,
    clearError,
    problems: tries === 0 ? {} : findProblems(),
  };
}

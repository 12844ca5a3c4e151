import { useState } from "react";
import { fieldErrors } from "./errors";

interface FormWithErrors {
  setErrors: (errors: Record<string, string>) => void;
}

/** Runs what a form sends: busy meanwhile, and what the server says about one of `fields` goes beside it. */
export function useSubmission(form?: FormWithErrors, fields: readonly string[] = []) {
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const run = async (action: () => Promise<void>): Promise<void> => {
    setIsBusy(true);
    setError(null);
    try {
      await action();
    } catch (cause) {
      setError(cause);
      form?.setErrors(fieldErrors(cause, fields));
    } finally {
      setIsBusy(false);
    }
  };

  return { run, isBusy, error, clearError: () => setError(null) };
}

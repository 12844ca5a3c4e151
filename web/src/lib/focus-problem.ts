interface FormWithInputs {
  getInputNode: (path: string) => HTMLElement | null;
}

/** After a submission that was held back: puts the cursor into the first field with a problem. */
export function focusProblem(form: FormWithInputs): (errors: object) => void {
  return (errors) => {
    const [first] = Object.keys(errors);
    if (first !== undefined) form.getInputNode(first)?.focus();
  };
}

/** Copies text, on plain http too. False when the browser refuses; then the reader must select and copy by hand. */
export async function copyText(text: string): Promise<boolean> {
  const clipboard = secureClipboard();
  if (!clipboard) return copyBySelection(text);
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Browsers offer it in secure contexts only, whatever the types say. */
function secureClipboard(): Clipboard | undefined {
  return navigator.clipboard;
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.tabIndex = -1;
  field.ariaHidden = "true";
  field.style.cssText = "position:fixed;inset:0 auto auto 0;width:1px;height:1px;opacity:0";
  // A dialog that traps the focus takes it back from whatever lies outside.
  const place = focused?.closest('[role="dialog"]') ?? document.body;
  place.append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.value = "";
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

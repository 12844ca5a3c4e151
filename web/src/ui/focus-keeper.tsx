import { useEffect, useRef, type ReactNode } from "react";

/**
 * Keeps the focus in a dialog when what has it goes away, or can't be pressed while something is being sent: to the
 * dialog itself, and back once it can be pressed again. Browsers would let it fall, to the top of the page behind.
 */
export function FocusKeeper({ active, children }: { active: boolean; children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const dialog = content.current?.closest<HTMLElement>('[role="dialog"]');
    if (active && dialog) return keepFocus(dialog);
  }, [active]);
  return <div ref={content}>{children}</div>;
}

function keepFocus(dialog: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  let isKept = false;
  const note = ({ target }: FocusEvent) => {
    if (target === dialog) return;
    last = target as HTMLElement;
    isKept = false;
  };
  const keep = () => {
    const focus = document.activeElement;
    if (isKept && focus === dialog && canTakeFocus(last)) return last.focus({ preventScroll: true });
    if (focus !== null && focus !== document.body && !focus.matches(":disabled")) return;
    isKept = true;
    dialog.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(keep);
  dialog.addEventListener("focusin", note);
  observer.observe(dialog, { subtree: true, childList: true, attributes: true, attributeFilter: ["disabled"] });
  return () => {
    dialog.removeEventListener("focusin", note);
    observer.disconnect();
  };
}

function canTakeFocus(element: HTMLElement | null): element is HTMLElement {
  return element !== null && element.isConnected && !element.matches(":disabled");
}

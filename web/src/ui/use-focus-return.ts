import { useDidUpdate } from "@mantine/hooks";

/** What comes and goes above the page, one often opened from the other: the focus can't go back into it. */
const PASSING = '[role="dialog"], [role="menu"]';
/** Until then whatever opens in place of the dialog has taken the focus itself. */
const SETTLED_MS = 10;

let lasting: HTMLElement | null = null;

document.addEventListener("focusin", ({ target }) => {
  if (target instanceof HTMLElement && target.closest(PASSING) === null) lasting = target;
});

/**
 * Once a dialog has closed, gives the focus back to where on the page the reader was before menus and dialogs took it,
 * or to the page itself when that is gone, such as the button of a list that was empty.
 */
export function useFocusReturn(opened: boolean): void {
  useDidUpdate(() => {
    if (opened) return;
    const atClose = document.activeElement;
    const timer = setTimeout(() => {
      const now = document.activeElement;
      if (now !== null && now !== document.body && now !== atClose) return;
      const last = lasting?.isConnected ? lasting : document.querySelector<HTMLElement>("main");
      last?.focus({ preventScroll: true });
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [opened]);
}

import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** What makes an element one of the rows, and what of it takes the focus. */
export const ROW = { "data-row": true } as const;
export const ROW_TARGET = { "data-row-target": true } as const;

/**
 * Moves from row to row by arrows or by j and k, and chooses by x, while the focus is on a row's link, which Enter opens. Nothing
 * elsewhere on the page: single letters are shortcuts only where nobody types.
 */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(target instanceof HTMLElement) || !target.matches("[data-row-target]")) return;
  const row = target.closest("[data-row]");
  if (key === "x") {
    row?.querySelector<HTMLElement>('input[type="checkbox"]')?.click();
    return;
  }
  const step = STEPS[key];
  if (step === undefined) return;
  const targets = [...currentTarget.querySelectorAll<HTMLElement>("[data-row-target]")];
  targets[targets.indexOf(target) + step]?.focus();
  event.preventDefault();
}

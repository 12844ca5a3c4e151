/** What leads on to something on the page: a key and how often, a moment of patience, or nothing any more. */
export type Way =
  | { readonly is: "press"; readonly key: string; readonly times: number }
  | { readonly is: "wait"; readonly why: string }
  | { readonly is: "gone" }
  | { readonly is: "there"; readonly control: Control };

/** What has the focus, as far as the keys that it understands go. */
export interface Control {
  readonly kind: "option" | "menu item" | "check box" | "radio button" | "list" | "choice" | "text" | "button";
  /** Whether it is ticked, or opened. */
  readonly isOn: boolean;
}

/**
 * Looks from where the focus is to an element, the way of the ARIA patterns: Tab between controls, arrows inside of
 * radio groups, tabs, menus and lists. It runs in the page and only looks: what it says is for real keys to try, and
 * when they lead elsewhere it is asked again.
 */
export function wayTo(element: Element): Way {
  const FIELDS = "input, select, textarea, [contenteditable=true]";
  const INSIDE_OTHERS = "[role=option], [role^=menuitem], [role=tab]";
  const CONTROLS = `${INSIDE_OTHERS}, a[href], button, summary, ${FIELDS}, [tabindex]:not([tabindex="-1"])`;

  const wait = (why: string): Way => ({ is: "wait", why });
  const press = (key: string, times = 1): Way => ({ is: "press", key, times });
  const isVisible = (one: Element) => one.checkVisibility({ visibilityProperty: true });
  const isDisabled = (one: Element) => one.matches(":disabled, [aria-disabled=true], [data-disabled]:not(label)");
  const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll<HTMLElement>(selector)];

  if (!element.isConnected) return { is: "gone" };
  const focus = document.activeElement ?? document.body;
  const target = controlOf(element);
  if (target === null) return wait("it is nothing that a keyboard can reach");
  if (!isVisible(element)) return wait("it can't be seen");
  if (isDisabled(target)) return wait("it is disabled");

  const list = target.closest("[role=listbox]");
  if (target.matches("[role=option]") && list) return wayInList(list);
  const menu = target.closest("[role=menu]");
  if (menu) return wayInMenu(menu);

  const dialog = all("[aria-modal=true]").findLast(isVisible);
  if (dialog && !dialog.contains(target)) return wait("a dialog is above it");
  if (dialog && !dialog.contains(focus)) return wait("its dialog hasn't taken the focus");
  // A dialog or menu that goes gives the focus back, or keeps it until what it opened takes it.
  if (focus === document.body && (window as { focusWasAbove?: boolean }).focusWasAbove) {
    return wait("the focus wasn't given back by the dialog or menu that had it");
  }
  const passing = focus.closest("[role=menu], [aria-modal=true]");
  if (passing && !passing.contains(target)) return wait("the focus is still in what goes");

  if (focus === target) return { is: "there", control: describe(target) };
  const group = groupOf(target);
  const inGroup = group.indexOf(focus as HTMLElement);
  if (inGroup !== -1) return arrow(group.indexOf(target) - inGroup, "ArrowRight", "ArrowLeft");
  return wayByTab(group);

  /** What reacts to the keyboard when somebody presses the element with a mouse. */
  function controlOf(pressed: Element): HTMLElement | null {
    const own = pressed.closest<HTMLElement>(CONTROLS);
    const label = pressed.closest("label");
    if (label && !(own && label.contains(own))) return label.control;
    return own;
  }

  function wayInList(listbox: Element): Way {
    if (focus.getAttribute("aria-controls") !== listbox.id) return wait("the field of its list hasn't the focus");
    const options = all("[role=option]", listbox).filter((one) => isVisible(one) && !isDisabled(one));
    const active = options.findIndex(({ id }) => id !== "" && id === focus.getAttribute("aria-activedescendant"));
    const steps = options.indexOf(target as HTMLElement) - active;
    if (steps === 0) return { is: "there", control: describe(target as HTMLElement) };
    return arrow(steps, "ArrowDown", "ArrowUp");
  }

  function wayInMenu(within: Element): Way {
    if (!within.contains(focus)) return wait("its menu hasn't taken the focus");
    if (focus === target) return { is: "there", control: describe(target) };
    const items = all("[role^=menuitem]", within).filter((one) => isVisible(one) && !isDisabled(one));
    return arrow(items.indexOf(target as HTMLElement) - items.indexOf(focus as HTMLElement), "ArrowDown", "ArrowUp");
  }

  function arrow(steps: number, onward: string, back: string): Way {
    return steps > 0 ? press(onward, steps) : press(back, -steps);
  }

  /** Those among which arrows lead, and into which Tab leads once. */
  function groupOf(one: HTMLElement): HTMLElement[] {
    if (one instanceof HTMLInputElement && one.type === "radio" && one.name !== "") {
      return all(`input[type=radio][name="${CSS.escape(one.name)}"]`).filter(
        (other) => (other as HTMLInputElement).form === one.form && !isDisabled(other),
      );
    }
    const tabs = one.closest("[role=tablist]");
    return tabs && one.matches("[role=tab]") ? all("[role=tab]", tabs).filter((other) => !isDisabled(other)) : [one];
  }

  function wayByTab(wanted: readonly HTMLElement[]): Way {
    const stops = all(`${CONTROLS}, iframe`, dialog ?? document).filter(isStop);
    const there = stops.findIndex((stop) => wanted.includes(stop));
    if (there === -1) return wait("Tab doesn't stop at it");
    // Where the next Tab leads from nowhere in particular only the browser knows.
    if (focus === document.body) return press("Tab");
    const here = stops.indexOf(focus as HTMLElement);
    if (here !== -1) return arrow(there - here, "Tab", "Shift+Tab");
    const before = stops.filter(
      (stop) => focus.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING,
    ).length;
    return there >= before ? press("Tab", there - before + 1) : press("Shift+Tab", before - there);
  }

  function isStop(one: HTMLElement): boolean {
    if (one.tabIndex < 0 || one.matches(":disabled") || !isVisible(one) || one.closest("[inert]")) return false;
    if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true;
    const buttons = groupOf(one);
    return one === focus || one === (buttons.find((button) => button.matches(":checked")) ?? buttons[0]);
  }

  function describe(one: HTMLElement): Control {
    const isOpen = one.getAttribute("aria-expanded") === "true";
    if (one.matches("[role=option]")) return { kind: "option", isOn: false };
    if (one.matches("[role^=menuitem]")) return { kind: "menu item", isOn: false };
    if (one instanceof HTMLSelectElement) return { kind: "choice", isOn: isOpen };
    if (one instanceof HTMLInputElement && one.type === "checkbox") return { kind: "check box", isOn: one.checked };
    if (one instanceof HTMLInputElement && one.type === "radio") return { kind: "radio button", isOn: one.checked };
    if (one.matches("[role=radio]")) return { kind: "radio button", isOn: one.getAttribute("aria-checked") === "true" };
    if (one.matches("[aria-haspopup=listbox]")) return { kind: "list", isOn: isOpen };
    if (one.matches(FIELDS)) return { kind: "text", isOn: isOpen };
    return { kind: "button", isOn: isOpen };
  }
}

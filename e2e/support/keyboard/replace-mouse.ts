import { expect, type Browser, type BrowserContext, type Locator, type Mouse } from "@playwright/test";
import { walkTo } from "./walk.js";

type Deeds<T> = { [Name in keyof T]?: T[Name] };

/**
 * From here on nothing is done with a mouse in this process: what journeys ask of a locator is done by walking there
 * with keys and pressing what somebody at a keyboard would press. What only a mouse can do is refused.
 */
export async function takeTheMouseAway(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  replace(prototypeOf(page.locator("html")), WITH_KEYS);
  replace(prototypeOf(page.mouse), WITHOUT_MOUSE);
  await page.close();
}

/** Tells of what a mouse did in the context's pages all the same; and lets the page remember where the focus last was. */
export async function watchForMouse(context: BrowserContext): Promise<string[]> {
  const seen: string[] = [];
  await context.exposeBinding("reportMouse", (_, what: string) => void seen.push(what));
  await context.addInitScript(() => {
    const page = window as unknown as { reportMouse: (what: string) => void; focusWasAbove: boolean };
    const report = (event: Event) => {
      if (event.isTrusted) page.reportMouse(`${event.type} on ${(event.target as Element).outerHTML.slice(0, 200)}`);
    };
    addEventListener("pointerdown", report, true);
    addEventListener("mousedown", report, true);
    const note = ({ target }: Event) => {
      page.focusWasAbove = target instanceof Element && target.closest("[role=menu], [aria-modal=true]") !== null;
    };
    addEventListener("focusin", note, true);
  });
  return seen;
}

const WITH_KEYS: Deeds<Locator> & ThisType<Locator> = {
  async click({ timeout } = {}) {
    await use(this, timeout);
  },
  async check() {
    await setChecked(this, true);
  },
  async uncheck() {
    await setChecked(this, false);
  },
  async setChecked(checked) {
    await setChecked(this, checked);
  },
  async focus() {
    await walkTo(this);
  },
  async hover() {
    await walkTo(this);
  },
  async press(key) {
    await walkTo(this);
    await this.page().keyboard.press(key);
  },
  async fill(text) {
    await write(this, text);
  },
  async clear() {
    await write(this, "");
  },
  async pressSequentially(text) {
    await walkTo(this);
    await this.page().keyboard.type(text);
  },
  async selectOption(wanted) {
    if (typeof wanted !== "string") throw new TypeError("One choice is taken by its name");
    return choose(this, wanted);
  },
  ...refused("dblclick", "dragTo", "tap", "dispatchEvent", "blur"),
};

const WITHOUT_MOUSE: Deeds<Mouse> = refused("click", "dblclick", "down", "up", "move", "wheel");

function refused<Name extends string>(...names: readonly Name[]): Record<Name, () => Promise<never>> {
  const refuse = (name: Name) => () => Promise.reject(new Error(`${name} is nothing that a keyboard can do`));
  return Object.fromEntries(names.map((name) => [name, refuse(name)])) as Record<Name, () => Promise<never>>;
}

/** What a click would do. */
async function use(locator: Locator, msOfPatience?: number): Promise<void> {
  const { keyboard } = locator.page();
  const { kind, isOn } = await walkTo(locator, msOfPatience);
  if (kind === "text" || kind === "choice") return;
  if (kind === "check box") return keyboard.press("Space");
  if (kind === "radio button") return isOn ? undefined : keyboard.press("Space");
  if (kind === "list") return isOn ? undefined : keyboard.press("ArrowDown");
  await keyboard.press("Enter");
}

async function setChecked(locator: Locator, wanted: boolean): Promise<void> {
  const { kind, isOn } = await walkTo(locator);
  if (kind !== "check box" && kind !== "radio button") throw new Error(`${locator.toString()} can't be ticked`);
  if (isOn !== wanted) await locator.page().keyboard.press("Space");
}

async function write(locator: Locator, text: string): Promise<void> {
  const { keyboard } = locator.page();
  await walkTo(locator);
  await keyboard.press("ControlOrMeta+A");
  if (text === "") await keyboard.press("Delete");
  else await keyboard.type(text);
}

/** Opens the choices, walks to the wanted one and takes it. Walking through a closed list would take each on the way. */
async function choose(locator: Locator, label: string): Promise<string[]> {
  const { keyboard } = locator.page();
  await walkTo(locator);
  const steps = await locator.evaluate((element, wanted) => {
    const { options, selectedIndex } = element as HTMLSelectElement;
    const enabled = [...options].filter(({ disabled }) => !disabled);
    const index = enabled.findIndex((option) => option.label === wanted || option.value === wanted);
    return index === -1 ? null : index - enabled.findIndex((option) => option.index === selectedIndex);
  }, label);
  if (steps === null) throw new Error(`${locator.toString()} offers no “${label}”`);
  await keyboard.press("Space");
  await expect(locator.and(locator.page().locator(":open"))).toHaveCount(1);
  for (let step = 0; step < Math.abs(steps); step++) await keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
  await keyboard.press("Enter");
  return [label];
}

function replace(prototype: object, deeds: object): void {
  Object.assign(prototype, deeds);
}

function prototypeOf(one: object): object {
  return Object.getPrototypeOf(one) as object;
}

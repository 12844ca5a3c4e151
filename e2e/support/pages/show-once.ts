import { expect, type Locator, type Page } from "@playwright/test";

/** The dialog that shows a new secret, once. */
export class ShowOnce {
  readonly dialog: Locator;
  readonly command: Locator;
  readonly copy: Locator;
  readonly stored: Locator;
  readonly done: Locator;
  /** The question that stands in the way of losing the secret. */
  readonly question: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole("dialog", { name: /^Store the (new )?secret$/ });
    this.command = this.dialog.getByLabel("Command that tries the key", { exact: true });
    this.copy = this.dialog.getByRole("button", { name: "Copy secret" });
    this.stored = this.dialog.getByRole("checkbox", { name: "I have stored the secret" });
    this.done = this.dialog.getByRole("button", { name: "Done" });
    this.question = this.dialog.getByRole("alert").filter({ hasText: "Leave without storing the secret?" });
  }

  async secret(): Promise<string> {
    const text = this.dialog.getByLabel(/^Secret of /);
    await expect(text).toHaveText(/^clv_(live|test)_[0-9A-Za-z]{36}$/);
    return text.innerText();
  }

  /** Leaves the way that is meant. */
  async close(): Promise<void> {
    await this.stored.check();
    await this.done.click();
    await expect(this.dialog).toBeHidden();
  }
}

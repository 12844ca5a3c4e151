import type { Locator, Page } from "@playwright/test";

/** The API to try, in the panel. */
export class ExplorerPage {
  readonly document: Locator;
  readonly variables: Locator;
  readonly answer: Locator;

  constructor(private readonly page: Page) {
    this.document = page.getByRole("textbox", { name: "Document" });
    this.variables = page.getByRole("textbox", { name: "Variables" });
    this.answer = page.getByRole("textbox", { name: "Answer" });
  }

  /** As somebody at a keyboard would: filled in otherwise, an editor's line can keep the color of what was there. */
  async write(editor: Locator, text: string): Promise<void> {
    await editor.press("Control+A");
    await this.page.keyboard.insertText(text);
  }

  async choose(example: string): Promise<void> {
    const field = this.page.getByRole("combobox", { name: "Example" });
    await field.fill(example);
    await this.page.getByRole("option", { name: example, exact: true }).click();
  }

  async sendAs(secret: string): Promise<void> {
    await this.page.getByText("An API key", { exact: true }).click();
    await this.secret.fill(secret);
  }

  get secret(): Locator {
    return this.page.getByLabel("API key", { exact: true });
  }

  async run(button: "Run" | "Run mutation" = "Run"): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }
}

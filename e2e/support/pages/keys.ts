import { expect, type Locator, type Page } from "@playwright/test";
import type { Organization } from "../seed.js";

type Verb = "Rotate" | "Duplicate" | "Disable" | "Enable" | "Revoke" | "Delete";

/** Settings → API keys. */
export class KeysPage {
  readonly newKey: Locator;

  constructor(
    private readonly page: Page,
    private readonly organization: Pick<Organization, "slug">,
  ) {
    this.newKey = page.getByRole("button", { name: "Create key" }).first();
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.organization.slug}/settings/api-keys`);
    await expect(this.page.getByRole("heading", { name: "API keys", level: 1 })).toBeVisible();
  }

  row(name: string): Locator {
    return this.page.getByRole("row").filter({ has: this.page.getByRole("link", { name, exact: true }) });
  }

  /** Opens the dialog for one thing that can be done to a key. */
  async begin(verb: Verb, name: string): Promise<Locator> {
    await this.page.getByRole("button", { name: `Actions for ${name}` }).click();
    await this.page.getByRole("menuitem", { name: `${verb}…` }).click();
    const dialog = this.page.getByRole("dialog", { name: new RegExp(`^${verb} ${name}`) });
    await expect(dialog).toBeVisible();
    return dialog;
  }
}

/** The form for a new key, in its dialog or in the first run. */
export class KeyForm {
  readonly name: Locator;
  readonly summary: Locator;
  readonly create: Locator;

  constructor(private readonly root: Locator) {
    this.name = root.getByRole("textbox", { name: "Name" });
    this.summary = root.getByRole("status", { name: "What the key will be able to do" });
    this.create = root.getByRole("button", { name: "Create key" });
  }

  kind(label: "Production" | "Staging" | "Development"): Locator {
    return this.root.getByRole("radio", { name: new RegExp(`^${label}`) });
  }

  permission(label: "Read" | "Write" | "Manage", grant = 1): Locator {
    return this.grant(grant).getByRole("radiogroup", { name: "Permission" }).getByText(label, { exact: true });
  }

  grant(place: number): Locator {
    return this.root.getByRole("group", { name: `Grant ${place}` });
  }
}

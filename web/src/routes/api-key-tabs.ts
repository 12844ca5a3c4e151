import type { ComponentType } from "react";
import { message, type Message } from "../lib/text";

interface ApiKeyTab {
  label: Message;
  /** Below the key's own address; empty for what is shown there itself. */
  path: string;
  load: () => Promise<ComponentType>;
}

/** The parts of a key's page, in the order in which they are shown. Each is a route that reads the key's id from the address. */
export const API_KEY_TABS: readonly ApiKeyTab[] = [
  { label: message("Access"), path: "", load: async () => (await import("./api-key-access")).ApiKeyAccessRoute },
  {
    label: message("Secrets"),
    path: "secrets",
    load: async () => (await import("./api-key-secrets")).ApiKeySecretsRoute,
  },
  { label: message("Usage"), path: "usage", load: async () => (await import("./api-key-usage")).ApiKeyUsageRoute },
  {
    label: message("Activity"),
    path: "activity",
    load: async () => (await import("./api-key-activity")).ApiKeyActivityRoute,
  },
  {
    label: message("Calls"),
    path: "requests",
    load: async () => (await import("./api-key-requests")).ApiKeyRequestsRoute,
  },
  {
    label: message("Settings"),
    path: "settings",
    load: async () => (await import("./api-key-settings")).ApiKeySettingsRoute,
  },
];

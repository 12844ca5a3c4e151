import { showIn, wantedLanguage, type Language } from "../lib/language";

const CATALOGUES: Partial<Record<Language, () => Promise<{ default: Readonly<Record<string, string>> }>>> = {
  de: () => import("../messages/de.json"),
};

/** To be awaited before anything is drawn. Without its catalogue, as when the network fails, the panel is English. */
export async function startLanguage(): Promise<void> {
  const language = wantedLanguage();
  const load = CATALOGUES[language];
  if (!load) return;
  try {
    const { default: translations } = await load();
    showIn(language, translations);
  } catch {
    // What the code says is shown.
  }
}

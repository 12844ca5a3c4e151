/** The languages of the panel, each by its own name. English is what the code says; the others are catalogues of it. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof LANGUAGES;

const KEY = "claviger.language";

const current: { language: Language; translations: ReadonlyMap<string, string> } = {
  language: "en",
  translations: new Map(),
};

/** The language that the panel is shown in. It stays the same until the page is loaded anew. */
export function shownLanguage(): Language {
  return current.language;
}

export function showIn(language: Language, translations: Readonly<Record<string, string>>): void {
  current.language = language;
  current.translations = new Map(Object.entries(translations));
  document.documentElement.lang = language;
}

/** What the catalogue has for an English message; the message itself where it has nothing. */
export function translationOf(english: string): string {
  return current.translations.get(english) ?? english;
}

/** What was chosen in this browser, or else the first of the reader's languages that the panel speaks. */
export function wantedLanguage(): Language {
  const wanted = [chosenLanguage(), ...navigator.languages];
  const tags = wanted.map((tag) => tag?.toLowerCase().split("-")[0]);
  return tags.find((tag): tag is Language => tag !== undefined && Object.hasOwn(LANGUAGES, tag)) ?? "en";
}

function chosenLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Loads the page anew in another language: all of it is written in one, down to what is kept from one moment to the next. */
export function changeLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be full or forbidden; then the browser's own languages decide.
  }
  location.reload();
}

/** What is made once for the reader's language, when it is first needed, such as a format of numbers. */
export function inLanguage<T>(make: (language: Language) => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make(current.language) }).value;
}

import { createElement as h } from "react";
import { render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "@jest/globals";
import { inLanguage, showIn, wantedLanguage } from "./language";
import { message, rich, t, textOf } from "./text";

const GERMAN = {
  "Create key": "Schlüssel anlegen",
  "{count, plural, one {# key} other {# keys}}": "{count, plural, one {# Schlüssel} other {# Schlüssel}}",
  "Type <code>{slug}</code> to confirm": "Zur Bestätigung <code>{slug}</code> eingeben",
};

afterEach(() => {
  showIn("en", {});
  localStorage.clear();
});

describe("a message", () => {
  test("is said in English as it is written", () => {
    expect(t("Create key")).toBe("Create key");
    expect(t("Revoke {name}?", { name: "{<b>Deploy</b>}" })).toBe("Revoke {<b>Deploy</b>}?");
    expect(t("{count, plural, one {# key} other {# keys}}", { count: 1 })).toBe("1 key");
    expect(t("{count, plural, one {# key} other {# keys}}", { count: 2400 })).toBe("2,400 keys");
  });

  test("is said in the reader's language, with its words, its order and its numbers", () => {
    showIn("de", GERMAN);
    expect(t("Create key")).toBe("Schlüssel anlegen");
    expect(textOf(message("Create key"))).toBe("Schlüssel anlegen");
    expect(t("{count, plural, one {# key} other {# keys}}", { count: 2400 })).toBe("2.400 Schlüssel");
    expect(markup("acme")).toBe("Zur Bestätigung <code>acme</code> eingeben");
    expect(document.documentElement.lang).toBe("de");
  });

  test("is said in English where the catalogue hasn't got it", () => {
    showIn("de", {});
    expect(t("Create key")).toBe("Create key");
    expect(t("constructor")).toBe("constructor");
  });

  test("shows what it is filled with as text, whatever that is", () => {
    expect(markup("<script>")).toBe("Type <code>&lt;script&gt;</code> to confirm");
  });
});

describe("the language", () => {
  test("is the one that was chosen, then the first of the browser's that there is, then English", () => {
    const browserSpeaks = (...languages: string[]) =>
      Object.defineProperty(navigator, "languages", { value: languages, configurable: true });
    browserSpeaks("fr-FR", "de-AT", "en");
    expect(wantedLanguage()).toBe("de");
    browserSpeaks("fr-FR");
    expect(wantedLanguage()).toBe("en");
    localStorage.setItem("claviger.language", "de");
    expect(wantedLanguage()).toBe("de");
    localStorage.setItem("claviger.language", "toString");
    expect(wantedLanguage()).toBe("en");
  });

  test("is known when a format is first needed, not when it is declared", () => {
    const numbers = inLanguage((language) => new Intl.NumberFormat(language));
    showIn("de", {});
    expect(numbers().format(1234.5)).toBe("1.234,5");
  });
});

function markup(slug: string): string {
  const content = rich("Type <code>{slug}</code> to confirm", { slug, code: (text) => h("code", null, text) });
  return render(h("p", null, content)).container.querySelector("p")?.innerHTML ?? "";
}

import type { Page } from "@playwright/test";

/** Everything in which a page could keep a text beyond the moment in which it showed it. */
export async function remembered(page: Page): Promise<Record<string, string>> {
  const inPage = await page.evaluate(() => ({
    document: document.documentElement.outerHTML,
    fields: [...document.querySelectorAll("input, textarea")]
      .map((field) => (field as HTMLInputElement).value)
      .join("\n"),
    localStorage: JSON.stringify(localStorage),
    sessionStorage: JSON.stringify(sessionStorage),
    "history state": JSON.stringify(history.state),
    "window name": window.name,
  }));
  const { cookies, origins } = await page.context().storageState({ indexedDB: true });
  return {
    ...inPage,
    address: page.url(),
    cookies: JSON.stringify(cookies),
    "stored databases": JSON.stringify(origins),
    "Apollo's cache": await apolloCache(page),
  };
}

/** What the panel's client keeps of the API's answers, found through the tree that React hangs on the page. */
async function apolloCache(page: Page): Promise<string> {
  return page.evaluate(() => {
    interface Fiber {
      child: Fiber | null;
      sibling: Fiber | null;
      memoizedProps: { client?: { cache?: { extract(): unknown } } } | null;
    }
    const root = document.getElementById("root") as unknown as Record<string, Fiber>;
    const handle = Object.keys(root).find((name) => name.startsWith("__reactContainer$"));
    const waiting = [handle === undefined ? null : (root[handle] ?? null)];
    while (waiting.length > 0) {
      const fiber = waiting.pop();
      const cache = fiber?.memoizedProps?.client?.cache;
      if (cache) return JSON.stringify(cache.extract());
      if (fiber) waiting.push(fiber.child, fiber.sibling);
    }
    throw new Error("The panel's client was not found");
  });
}

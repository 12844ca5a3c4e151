const KEY = "claviger.last-organization";

/** The slug of the organization that was open last in this browser. */
export function lastOrganization(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberOrganization(slug: string): void {
  try {
    localStorage.setItem(KEY, slug);
  } catch {
    // Storage may be full or forbidden; then the first organization opens next time.
  }
}

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  // The panel's components set styles of their own on elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const ALWAYS = { "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" } as const;

const OF_PAGES = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
} as const;

const OF_API = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cache-control": "no-store",
} as const;

/** What holds only where browsers are known to come over https: on plain http it would lock people out. */
const OVER_HTTPS = {
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "cross-origin-opener-policy": "same-origin",
} as const;

/** Of what no browser shows as a page and nobody may keep. */
const apiHeaders = (publicUrl: string | null): Record<string, string> => ({
  ...ALWAYS,
  ...OF_API,
  ...overHttps(publicUrl),
});

/** Of every other answer. */
const securityHeaders = (publicUrl: string | null): Record<string, string> => ({
  ...ALWAYS,
  ...OF_PAGES,
  ...overHttps(publicUrl),
});

const overHttps = (publicUrl: string | null) => (publicUrl?.startsWith("https:") ? OVER_HTTPS : {});

/** What every answer has, by what was asked for. */
export function headersByPath(publicUrl: string | null) {
  const ofPages = securityHeaders(publicUrl);
  const ofApi = apiHeaders(publicUrl);
  // They are handed on under the guarded API's name, for which Claviger promises nothing.
  const ofAuthz = apiHeaders(null);
  const of = (url: string): Record<string, string> => (/^\/(?:graphql|v1)(?:[/?]|$)/.test(url) ? ofApi : ofPages);
  return { ofPages, ofApi, ofAuthz, of };
}

/** The parameters of an address that belong to the form for a new key, and not to the page below it. */
export const PREFILL_PARAMETERS = [
  "name",
  "description",
  "for",
  "grant",
  "scope",
  "organization",
  "owner",
  "expires",
  "ip",
  "rate",
] as const;

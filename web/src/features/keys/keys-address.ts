import { NO_FILTERS, writeFilters, type KeyFilters } from "./key-filters";

/** Where the keys of an organization are listed, narrowed down to some. */
export const keysAddress = (organizationSlug: string, filters: Partial<KeyFilters>): string =>
  `/${organizationSlug}/settings/api-keys?${writeFilters({ ...NO_FILTERS, ...filters }).toString()}`;

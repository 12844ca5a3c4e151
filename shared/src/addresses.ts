/** Addresses from one to another of the same family, in hexadecimal digits: 8 for IPv4, 32 for IPv6. */
export interface AddressRange {
  readonly first: string;
  readonly last: string;
}

/** Whether one range holds all of another. Ranges of different families never do. */
export const includesRange = (range: AddressRange, other: AddressRange): boolean =>
  range.first.length === other.first.length && range.first <= other.first && other.last <= range.last;

import { shownLanguage } from "./language";
const UNITS = ["kilobyte", "megabyte", "gigabyte"] as const;

/** Such as “812 byte” or “1.4 MB”. */
export function fileSize(bytes: number): string {
  let size = bytes;
  let unit: "byte" | (typeof UNITS)[number] = "byte";
  for (const larger of UNITS) {
    if (size < 1000) break;
    size /= 1000;
    unit = larger;
  }
  const style = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: size < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(shownLanguage(), style).format(size);
}

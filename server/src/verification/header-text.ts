/** What a header's value can't hold as it is, and the sign that something was encoded. */
const UNSAFE = /[^ -~]|%/u;
const ALL_UNSAFE = new RegExp(UNSAFE, "gu");

/** Text as a header's value: `%` and whatever isn't printable ASCII percent-encoded in UTF-8, so that it can be decoded again. */
export const toHeaderText = (text: string): string =>
  UNSAFE.test(text) ? text.toWellFormed().replaceAll(ALL_UNSAFE, (unsafe) => encodeURIComponent(unsafe)) : text;

/** The text of such a value, as Node reads headers: a character for each byte. Null for what is no UTF-8. */
export function readHeaderText(value: string): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(value, "latin1"));
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

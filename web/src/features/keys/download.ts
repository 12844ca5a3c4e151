/** Firefox reads the address only after the click has been handled. */
const READ_WITHIN_MS = 1000;

/** Hands a text to the reader as a file. Its temporary address is taken back at once after. */
export function downloadText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN_MS);
}

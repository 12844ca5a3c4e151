import { t } from "./text";
interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** What is wrong with a number as somebody typed it; null: nothing. */
export function wholeNumberProblem(text: string, { min, max }: Bounds): string | null {
  const number = Number(text);
  if (text.trim() !== "" && Number.isInteger(number) && number >= min && number <= max) return null;
  return t("Enter a whole number from {min, number} to {max, number}.", { min, max });
}

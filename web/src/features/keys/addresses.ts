import { LIMITS } from "@claviger/shared/limits";
import { t } from "../../lib/text";

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** The addresses and blocks in a text: one a line, or with commas or spaces between them. */
export function splitAddresses(text: string): string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== "");
}

/** What the server would refuse, as far as it can be told without it. */
export function addressesProblem(text: string): string | null {
  const addresses = splitAddresses(text);
  if (addresses.length > LIMITS.allowedIps) return t("At most {count} addresses.", { count: LIMITS.allowedIps });
  const wrong = addresses.find((address) => !isBlock(address));
  if (wrong === undefined) return null;
  return t("{text} is neither an address nor a block such as 10.0.0.0/8 or 2001:db8::/32.", { text: wrong });
}

function isBlock(text: string): boolean {
  const [host = "", bits, ...rest] = text.split("/");
  if (rest.length > 0 || (bits !== undefined && !/^(0|[1-9]\d{0,2})$/.test(bits))) return false;
  const isIPv6 = host.includes(":");
  if (Number(bits ?? 0) > (isIPv6 ? 128 : 32)) return false;
  return isIPv6 ? URL.canParse(`http://[${host}]`) : IPV4.test(host);
}

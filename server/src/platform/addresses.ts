import { isIP, isIPv4 } from "node:net";
import type { AddressRange } from "@claviger/shared/addresses";
import ipaddr from "ipaddr.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

export type Block =
  | { readonly text: string }
  /** `suggestion` is the whole block, where the address names one host of it. */
  | { readonly problem: "malformed" }
  | { readonly problem: "host_in_block"; readonly suggestion: string };

/** What a socket for both families writes before the address of every IPv4 client. */
const MAPPED = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i;
const MAPPED_IN_DIGITS = /^[0:]+:ffff:/i;

let readLast: { readonly raw: string; readonly address: string | null } = { raw: "", address: null };

/** One client has one address, however its connection writes it: without a zone, and IPv4 as IPv4. Null for what is none. */
export function readAddress(raw: string): string | null {
  // Mostly that of the request before.
  if (raw !== readLast.raw) readLast = { raw, address: addressIn(raw) };
  return readLast.address;
}

function addressIn(raw: string): string | null {
  const plain = raw.replace(/%.*$/, "").replace(MAPPED, "");
  switch (isIP(plain)) {
    case 4:
      return plain;
    case 6:
      return MAPPED_IN_DIGITS.test(plain) ? unmapped(parse(plain)).toString() : plain.toLowerCase();
    default:
      return null;
  }
}

/**
 * An address or a CIDR block in the one form in which it is stored. A block that names a host of its own is refused: whoever
 * wrote it may have meant the host alone.
 */
export function readBlock(raw: string): Block {
  const parts = /^([\da-f.:]{2,45})(?:\/(0|[1-9]\d{0,2}))?$/i.exec(raw.trim());
  const host = parts?.[1];
  if (host === undefined || isIP(host) === 0) return { problem: "malformed" };
  const parsed = parse(host);
  const bits = parts?.[2] === undefined ? width(parsed) : Number(parts[2]);
  if (bits > width(parsed)) return { problem: "malformed" };

  const address = bits >= width(parsed) - 32 ? unmapped(parsed) : parsed;
  const prefix = bits - (width(parsed) - width(address));
  if (prefix === width(address)) return { text: address.toString() };
  const block = `${network(address, prefix).toString()}/${prefix}`;
  if (digits(network(address, prefix)) === digits(address)) return { text: block };
  return { problem: "host_in_block", suggestion: block };
}

/** The addresses of a stored address or block. */
export function rangeOf(block: string): AddressRange {
  if (!block.includes("/")) {
    const only = digits(parse(block));
    return { first: only, last: only };
  }
  const [address, prefix] = ipaddr.parseCIDR(block);
  const first = network(address, prefix);
  return { first: digits(first), last: digits(broadcast(first, prefix)) };
}

/** Whether one of the ranges holds an address, which must be one. */
export function includesAddress(ranges: readonly AddressRange[], address: string): boolean {
  const asked = isIPv4(address) ? digitsOfIPv4(address) : digits(unmapped(parse(address)));
  for (const { first, last } of ranges) {
    if (first.length === asked.length && first <= asked && asked <= last) return true;
  }
  return false;
}

/** The library takes `::192.0.2.1` for IPv4, which it isn't: so it gets to see no dots in IPv6. */
function parse(address: string): Address {
  if (!address.includes(":")) return ipaddr.parse(address);
  return ipaddr.parse(
    address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes: string[]) => {
      const [a = "", b = "", c = "", d = ""] = bytes.slice(0, 4).map(digitsOfByte);
      return `${a}${b}:${c}${d}`;
    }),
  );
}

const unmapped = (address: Address): Address =>
  address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() ? address.toIPv4Address() : address;

/** What `digits` says, several times as fast: asked with each call of a key that is bound to addresses. */
function digitsOfIPv4(address: string): string {
  const [a = "", b = "", c = "", d = ""] = address.split(".");
  return digitsOfByte(a) + digitsOfByte(b) + digitsOfByte(c) + digitsOfByte(d);
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const digitsOfByte = (byte: string): string => BYTES[Number(byte)] ?? "";

const width = (address: Address): number => (address.kind() === "ipv4" ? 32 : 128);

const digits = (address: Address): string => Buffer.from(address.toByteArray()).toString("hex");

function network(address: Address, prefix: number): Address {
  const cidr = `${address.toString()}/${prefix}`;
  return address.kind() === "ipv4"
    ? ipaddr.IPv4.networkAddressFromCIDR(cidr)
    : ipaddr.IPv6.networkAddressFromCIDR(cidr);
}

function broadcast(address: Address, prefix: number): Address {
  const cidr = `${address.toString()}/${prefix}`;
  return address.kind() === "ipv4"
    ? ipaddr.IPv4.broadcastAddressFromCIDR(cidr)
    : ipaddr.IPv6.broadcastAddressFromCIDR(cidr);
}

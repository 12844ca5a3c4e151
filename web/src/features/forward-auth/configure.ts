/** Where the proxy reaches Claviger. */
export interface Address {
  host: string;
  port: string;
}

/** A configuration of the documentation, for one environment, by its id: whatever is renamed, the proxy goes on asking. */
export function configure(text: string, environmentId: string, address: Address | null): string {
  const configured = text.replaceAll("acme/billing/production", environmentId);
  if (!address) return configured;
  const { host, port } = address;
  return configured
    .replaceAll("127.0.0.1:4000", `${host}:${port}`)
    .replaceAll("address: 127.0.0.1, port_value: 4000", `address: ${host}, port_value: ${port}`);
}

/**
 * The panel's own address, where a proxy can be expected to reach Claviger by it. Null where that isn't so: what the panel is
 * opened by over https is itself a proxy, and IPv6 is written differently by each.
 */
export function addressOf({
  protocol,
  hostname,
  port,
}: Pick<Location, "protocol" | "hostname" | "port">): Address | null {
  if (protocol !== "http:" || hostname.startsWith("[")) return null;
  return { host: hostname, port: port === "" ? "80" : port };
}

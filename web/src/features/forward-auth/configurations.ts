import caddy from "../../../../docs/forward-auth/Caddyfile?raw";
import envoy from "../../../../docs/forward-auth/envoy.yaml?raw";
import nginx from "../../../../docs/forward-auth/nginx.conf?raw";
import traefik from "../../../../docs/forward-auth/traefik.yml?raw";
import { asItIs } from "../../lib/text";

/** Those of the documentation, word for word. */
export const CONFIGURATIONS = {
  nginx: { label: asItIs("nginx"), text: nginx },
  caddy: { label: asItIs("Caddy"), text: caddy },
  traefik: { label: asItIs("Traefik"), text: traefik },
  envoy: { label: asItIs("Envoy"), text: envoy },
} as const;

export type Proxy = keyof typeof CONFIGURATIONS;
export const PROXIES = Object.keys(CONFIGURATIONS) as Proxy[];

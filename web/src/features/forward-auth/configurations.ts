import caddy from "../../../../docs/forward-auth/Caddyfile?raw";
import envoy from "../../../../docs/forward-auth/envoy.yaml?raw";
import nginx from "../../../../docs/forward-auth/nginx.conf?raw";
import traefik from "../../../../docs/forward-auth/traefik.yml?raw";

/** Those of the documentation, word for word. */
export const CONFIGURATIONS = {
  nginx: { label: "nginx", text: nginx },
  caddy: { label: "Caddy", text: caddy },
  traefik: { label: "Traefik", text: traefik },
  envoy: { label: "Envoy", text: envoy },
} as const;

export type Proxy = keyof typeof CONFIGURATIONS;
export const PROXIES = Object.keys(CONFIGURATIONS) as Proxy[];

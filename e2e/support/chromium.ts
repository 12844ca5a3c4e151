/** A name that leads to this machine, but that browsers don't take for it: a page there is no secure context on plain http. */
export const INSECURE_HOST = "claviger.test";

const FLAGS = [
  `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`,
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-dev-shm-usage",
  "--disable-gpu",
];

/** The browser of the machine. Chromium refuses to keep its sandbox when it is started by root. */
export function chromium(executablePath = "/usr/bin/chromium") {
  const isRoot = process.getuid?.() === 0;
  return {
    browserName: "chromium",
    launchOptions: { executablePath, args: isRoot ? [...FLAGS, "--no-sandbox"] : FLAGS },
  } as const;
}

import { execFile } from "node:child_process";
import { accessSync, chmodSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The path of nginx on this machine, or null. */
export function findNginx(): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, "nginx")).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface Nginx {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Runs nginx with a file for its `http` block, in which texts are replaced first: each must be there. Listens before it returns. */
export async function startNginx(
  nginx: string,
  file: string,
  replace: (port: number) => Record<string, string>,
): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "claviger-nginx-"));
  // Its workers may be somebody else.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const configuration = join(folder, "nginx.conf");
  writeFileSync(configuration, wrap(fill(readFileSync(file, "utf8"), replace(port)), folder));
  const command = ["-p", folder, "-c", configuration, "-e", join(folder, "error.log")];
  // In the background: it returns when it listens.
  await run(nginx, command);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      await run(nginx, [...command, "-s", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fill(text: string, replacements: Record<string, string>): string {
  return Object.entries(replacements).reduce((filled, [from, to]) => {
    if (!filled.includes(from)) throw new Error(`The file doesn't say ${from}`);
    return filled.replaceAll(from, to);
  }, text);
}

function wrap(http: string, folder: string): string {
  const kept = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `pid ${folder}/nginx.pid; worker_processes 1; events { worker_connections 128; }
http { access_log off; ${kept.join(" ")} ${http} }`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

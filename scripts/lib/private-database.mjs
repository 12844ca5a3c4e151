import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findExecutable, run } from "./processes.mjs";
import { Problem } from "./steps.mjs";

const SECONDS_TO_START = 60;

/**
 * Starts a MariaDB (or MySQL) of our own: a fresh data folder, a free port on 127.0.0.1, an account that may create and
 * drop databases. It ends, and its folder is removed, with `stop` or with this process, however this process ends.
 * Resolves to null where neither a database server nor Docker can be had.
 */
export async function startPrivateDatabase() {
  const daemon = findExecutable("mariadbd", "mysqld");
  if (daemon && process.platform !== "win32") return startInstalled(daemon);
  return (await hasDocker()) ? startInDocker() : null;
}

async function startInstalled(daemon) {
  // A socket's path may have some hundred characters only, which a long TMPDIR would use up
  const folder = mkdtempSync(join(tmpdir().length < 60 ? tmpdir() : "/tmp", "claviger-db-"));
  const port = await freePort();
  const password = randomBytes(16).toString("hex");
  writeFileSync(
    join(folder, "init.sql"),
    `CREATE USER 'claviger'@'%' IDENTIFIED BY '${password}';\nGRANT ALL ON *.* TO 'claviger'@'%' WITH GRANT OPTION;\n`,
  );
  const account = await systemAccount();
  if (account) await run(["chown", "-R", account, folder]);
  const common = ["--no-defaults", `--datadir=${join(folder, "data")}`, ...(account ? [`--user=${account}`] : [])];
  const install = findExecutable("mariadb-install-db", "mysql_install_db");
  const server = spawnTied(folder, [
    // Forced, it doesn't mind a machine that can't look up its own name
    install ? [install, ...common, "--skip-test-db", "--force"] : [daemon, ...common, "--initialize-insecure"],
    [
      daemon,
      ...common,
      `--socket=${join(folder, "socket")}`,
      `--pid-file=${join(folder, "pid")}`,
      `--init-file=${join(folder, "init.sql")}`,
      `--port=${port}`,
      "--bind-address=127.0.0.1",
      "--skip-name-resolve",
      "--character-set-server=utf8mb4",
      "--max-connections=300",
      "--innodb-flush-log-at-trx-commit=2",
    ],
  ]);
  let log = "";
  for (const output of [server.stdout, server.stderr]) {
    output.on("data", (chunk) => (log = `${log}${chunk}`.slice(-4000)));
  }
  const stop = () => end(server);
  try {
    await waitUntilAnswering(port, () => server.exitCode !== null);
  } catch (error) {
    await stop();
    throw new Problem(`The database server did not start: ${error.message}\n${log}`);
  }
  return { url: `mysql://claviger:${password}@127.0.0.1:${port}/`, stop };
}

/** A database server refuses to run as root unless it is told which account to use. */
async function systemAccount() {
  if (process.getuid?.() !== 0) return null;
  return run(["id", "-u", "mysql"]).then(
    () => "mysql",
    () => "root",
  );
}

/**
 * Runs commands one after the other, the last of them in place of their shell. The shell around it reads from a pipe that
 * this process holds open: when that closes, because `end` closed it or because this process was killed, it stops
 * the whole group and removes the folder. A signal must not end the shell before that, nor a word to nobody's pipe.
 */
function spawnTied(folder, commands) {
  const lines = commands.map((command) => command.map(quote).join(" "));
  const last = lines.pop();
  const script = `
    exec 3<&0
    trap : TERM PIPE
    sh -c "$2" </dev/null & server=$!
    { read -r _ <&3; kill -s TERM 0; } 2>/dev/null & reader=$!
    wait $server || wait $server
    kill $reader 2>/dev/null
    rm -rf "$1" 2>/dev/null || { sleep 1; rm -rf "$1"; }`;
  return spawn("sh", ["-c", script, "sh", folder, [...lines, `exec ${last}`].join(" && ")], {
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

function quote(word) {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function end(server) {
  return new Promise((resolve) => {
    if (server.exitCode !== null) resolve();
    server.on("close", resolve);
    server.stdin.end();
  });
}

async function hasDocker() {
  if (!findExecutable("docker")) return false;
  return run(["docker", "info"]).then(
    () => true,
    () => false,
  );
}

async function startInDocker() {
  const password = randomBytes(16).toString("hex");
  const options = ["--rm", "--detach", "--publish", "127.0.0.1::3306", "--env", `MARIADB_ROOT_PASSWORD=${password}`];
  const container = (await run(["docker", "run", ...options, "mariadb:11.8"])).trim();
  const stop = () => run(["docker", "rm", "--force", "--volumes", container]);
  try {
    const port = Number((await run(["docker", "port", container, "3306/tcp"])).trim().split(":").pop());
    await waitUntilAnswering(port, () => false);
    return { url: `mysql://root:${password}@127.0.0.1:${port}/`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The server speaks first: a port that accepts a connection but stays silent is not ready yet. */
async function waitUntilAnswering(port, hasEnded) {
  const deadline = Date.now() + SECONDS_TO_START * 1000;
  while (Date.now() < deadline) {
    if (hasEnded()) throw new Error("it ended");
    if (await greets(port)) return;
    await pause(100);
  }
  throw new Error(`no answer on port ${port} within ${SECONDS_TO_START} s`);
}

function greets(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2000, () => finish(false));
    socket.once("data", () => finish(true));
    socket.once("error", () => finish(false));
    socket.once("close", () => finish(false));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

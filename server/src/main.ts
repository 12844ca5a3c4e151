const REQUIRED = [24, 11] as const;

/** Older versions die in the middle of loading a native module, without a word. */
function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < REQUIRED[0] || (major === REQUIRED[0] && minor < REQUIRED[1]);
}

if (isTooOld(process.versions.node)) {
  process.stderr.write(`Claviger needs Node ${REQUIRED.join(".")} or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  const { serve } = await import("./serve.js");
  await serve();
}

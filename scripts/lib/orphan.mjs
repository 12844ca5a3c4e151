const MILLISECONDS_BETWEEN_LOOKS = 100;

/**
 * npm runs scripts through a shell, which dies of a signal without passing it on. When that shell is gone, this process
 * takes it for the signal that it did not get. On its own, without a package manager in front, it stays as it is.
 */
export function endWithPackageManager() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const look = () => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  };
  const timer = setInterval(look, MILLISECONDS_BETWEEN_LOOKS).unref();
}

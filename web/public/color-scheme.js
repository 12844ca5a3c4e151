// Runs before the first paint, so that a dark page doesn't flash white. A file of its own: inline scripts are forbidden.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("claviger.color-scheme");
  } catch {
    // Storage may be forbidden; then the system decides.
  }
  const isDark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.mantineColorScheme = isDark ? "dark" : "light";
})();

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const SERVER = "http://127.0.0.1:4000";

export default defineConfig({
  plugins: [react()],
  server: { port: 5173, proxy: { "/graphql": SERVER, "/v1": SERVER } },
  build: {
    target: "es2022",
    // The first browsers with light-dark(): older targets would have it rewritten into what doesn't know our color schemes.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // The server's content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // Few files that stay the same from release to release, instead of dozens of crumbs.
        codeSplitting: {
          groups: [
            {
              name: "platform",
              test: /node_modules[\\/].*(react-router|react-dom|react|scheduler|@apollo|graphql|rxjs)[\\/]/,
            },
            { name: "interface", test: /node_modules/ },
            { name: "panel", test: /web[\\/]src[\\/](ui|lib|graphql)[\\/]|shared[\\/]dist/ },
          ],
        },
      },
    },
  },
});

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { inlineDocuments } from "./inline-documents.ts";
import { precompress } from "./precompress.ts";

const SERVER = "http://127.0.0.1:4000";

/** What every page runs on. */
const PLATFORM = /node_modules[\\/].*(react-router|react-dom|react|scheduler|@apollo|graphql|rxjs)[\\/]/;

/** What draws, and all that nothing else needs: loaded with the first page that has a plot. */
const CHARTS =
  /node_modules[\\/](@mantine[\\/]charts|recharts|@reduxjs|react-redux|redux|redux-thunk|reselect|immer|es-toolkit|decimal\.js-light|eventemitter3|victory-vendor|internmap|d3-[a-z-]+)[\\/]/;

/** What one thing on one page needs, and comes with it. */
const RARE = /node_modules[\\/](papaparse|@noble)[\\/]/;

/** What pages and dialogs share of our own. */
const PANEL = /web[\\/]src[\\/](ui|lib|graphql)[\\/]|shared[\\/]dist/;

/** What forms are made of, and no list or page header: loaded with the first dialog or form. */
const FORMS =
  /node_modules[\\/]@mantine[\\/](form|core[\\/]esm[\\/]components[\\/](Autocomplete|MultiSelect|PasswordInput|Pill|PillsInput|Progress|Radio|TagsInput|Textarea))[\\/]|web[\\/]src[\\/]ui[\\/](metadata-field|name-and-slug-form|password-field)\.tsx$/;

/** The editors of the explorer. */
const EDITORS =
  /node_modules[\\/](@codemirror|@lezer|@marijn|cm6-graphql|graphql-language-service|style-mod|w3c-keyname|crelt|debounce-promise|nullthrows|vscode-languageserver-types)[\\/]/;

/** What every page needs of GraphQL is little: to write documents down and to walk through them. The rest is the explorer's. */
const GRAPHQL_OF_ALL =
  /node_modules[\\/]graphql[\\/](jsutils[\\/](devAssert|inspect)|language[\\/](ast|blockString|characterClasses|kinds|printer|printString|reducer|visitor))\.m?js$/;
const isExplorers = (id: string): boolean =>
  EDITORS.test(id) || (/node_modules[\\/]graphql[\\/]/.test(id) && !GRAPHQL_OF_ALL.test(id));

/** What not every page needs. */
const isForSome = (id: string): boolean => [CHARTS, RARE, FORMS].some((some) => some.test(id)) || isExplorers(id);

export default defineConfig({
  plugins: [inlineDocuments(), react(), precompress()],
  server: { port: 5173, proxy: { "/graphql": SERVER, "/v1": SERVER, "/healthz": SERVER } },
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
            { name: "platform", test: (id) => PLATFORM.test(id) && !isExplorers(id) },
            { name: "interface", test: (id) => id.includes("node_modules") && !isForSome(id) },
            // A group takes along what its files import: this one comes when the others have what pages share.
            { name: "charts", test: CHARTS },
            { name: "editors", test: isExplorers },
            { name: "panel", test: (id) => PANEL.test(id) && !FORMS.test(id) },
            { name: "forms", test: FORMS },
          ],
        },
      },
    },
  },
});

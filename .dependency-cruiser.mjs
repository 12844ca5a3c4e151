/**
 * The folders of the server, in order: a folder imports only from folders to its left, and from `shared`. Tests may look
 * further, as what they prove often shows only in the noun that uses it.
 */
export const SERVER_FOLDERS = [
  "platform",
  "context",
  "events",
  "jobs",
  "access",
  "identity",
  "plans",
  "organizations",
  "projects",
  "customers",
  "keys",
  "limits",
  "usage",
  "verification",
  "audit",
  "webhooks",
  "api",
];

const TEST = "\\.test\\.tsx?$";
const ENTRY_POINT = "\\.(resolver|route|job)\\.ts$";

function rule(name, comment, from, to) {
  return { name, comment, severity: "error", from, to };
}

const serverOrder = SERVER_FOLDERS.map((folder, index) => {
  const allowed = SERVER_FOLDERS.slice(0, index + 1).join("|");
  return rule(
    `server-order-${folder}`,
    `${folder} imports only from ${SERVER_FOLDERS.slice(0, index).join(", ") || "nothing else of the server"}, and shared`,
    { path: `^server/src/${folder}/`, pathNot: TEST },
    { path: "^(server|web|e2e)/", pathNot: [`^server/src/(${allowed})/`, "/node_modules/"] },
  );
});

export default {
  forbidden: [
    ...serverOrder,
    rule(
      "server-known-folder",
      "every folder of the server has its place in the order; only main and its like, and migrations, stand outside of it",
      { path: "^server/src/[^/]+/", pathNot: `^server/src/(${SERVER_FOLDERS.join("|")}|migrations)/` },
      {},
    ),
    rule(
      "server-migrations",
      "migrations outlive the code around them and use the platform only",
      { path: "^server/src/migrations/" },
      { path: "^server/src/", pathNot: "^server/src/(platform|migrations)/" },
    ),
    rule(
      "server-entry-points",
      "resolvers, routes and jobs are imported only by api and the composition root",
      { path: "^server/src/[^/]+/", pathNot: ["^server/src/api/", TEST] },
      { path: `^server/src/.*${ENTRY_POINT}` },
    ),
    rule(
      "entities-know-no-graphql",
      "a table is not a type of the API",
      { path: "^server/src/.*\\.entity\\.ts$" },
      { path: ["(^|/)node_modules/(type-graphql|graphql)/", "\\.graphql\\.ts$"] },
    ),
    rule(
      "graphql-knows-no-database",
      "a type of the API is not a table",
      { path: "^server/src/.*\\.graphql\\.ts$" },
      { path: ["(^|/)node_modules/(typeorm|mysql2|better-sqlite3)/", "\\.entity\\.ts$"] },
    ),
    rule(
      "product-knows-no-tests",
      "",
      { path: "^(server|web|shared)/src/", pathNot: TEST },
      {
        path: ["^[^/]+/(test|bench)/", TEST, "(^|/)node_modules/(@jest/globals|fast-check|@testing-library)/"],
      },
    ),
    rule(
      "shared-imports-nothing",
      "no I/O, no Node, no DOM, no library",
      { path: "^shared/src/", pathNot: TEST },
      {
        pathNot: "^shared/src/",
      },
    ),
    rule(
      "shared-tests",
      "",
      { path: `^shared/src/.*${TEST}` },
      {
        pathNot: ["^shared/src/", "(^|/)node_modules/(@jest/globals|fast-check)/"],
      },
    ),
    rule(
      "web-lib",
      "lib is a leaf",
      { path: "^web/src/lib/" },
      {
        path: "^(web|server|e2e)/",
        pathNot: ["^web/src/(lib|graphql)/", "^web/test/", "/node_modules/"],
      },
    ),
    rule(
      "web-ui",
      "ui knows no domain",
      { path: "^web/src/ui/" },
      {
        path: "^(web|server|e2e)/",
        pathNot: ["^web/src/(ui|lib)/", "^web/test/", "/node_modules/"],
      },
    ),
    rule(
      "web-features",
      "features build on ui and lib",
      { path: "^web/src/features/" },
      {
        path: "^(web|server|e2e)/",
        pathNot: ["^web/src/(features|ui|lib|graphql)/", "^web/test/", "/node_modules/"],
      },
    ),
    rule(
      "web-features-apart",
      "features meet in routes only",
      { path: "^web/src/features/([^/]+)/" },
      {
        path: "^web/src/features/",
        pathNot: "^web/src/features/$1/",
      },
    ),
    rule(
      "web-routes",
      "routes build on features",
      { path: "^web/src/routes/" },
      {
        path: "^(web|server|e2e)/",
        pathNot: ["^web/src/(routes|features|ui|lib|graphql)/", "^web/test/", "/node_modules/"],
      },
    ),
    rule(
      "web-app",
      "the panel reaches the server through its schema",
      { path: "^web/src/app/" },
      {
        path: "^(web|server|e2e)/",
        pathNot: ["^web/(src|test)/", "/node_modules/"],
      },
    ),
    rule(
      "e2e-from-outside",
      "journeys use the product over HTTP only",
      { path: "^e2e/", pathNot: "/node_modules/" },
      {
        path: "^(server|web|shared)/",
      },
    ),
    rule("no-cycles", "a file never returns to a file it has left", { pathNot: "/node_modules/" }, { circular: true }),
    rule("resolvable", "every import leads somewhere", { pathNot: "/node_modules/" }, { couldNotResolve: true }),
    rule(
      "declared",
      "every library is declared by the package that imports it",
      {},
      {
        dependencyTypes: ["npm-no-pkg", "npm-unknown"],
      },
    ),
    rule(
      "no-dev-libraries",
      "what runs in production is no development dependency",
      {
        path: "^(server|web|shared)/src/",
        pathNot: TEST,
      },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    ),
  ],
  options: {
    doNotFollow: { path: "(^|/)(node_modules|dist)/" },
    exclude: { path: "^web/src/graphql/" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};

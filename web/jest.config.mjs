export default {
  testEnvironment: "<rootDir>/test/jsdom-environment.mjs",
  testEnvironmentOptions: { url: "http://localhost/" },
  roots: ["<rootDir>/src"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/no-style.ts", "^(.*)\\?raw$": "$1" },
  transform: {
    "docs/forward-auth/": "<rootDir>/test/raw-transform.mjs",
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "es6" },
      },
    ],
  },
  setupFilesAfterEnv: ["<rootDir>/test/setup.ts"],
};

export default {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/test"],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: { "^.+\\.ts$": ["@swc/jest", {}] },
  // Long enough for hashing passwords on a machine that is busy with other things.
  testTimeout: 30_000,
  setupFiles: ["reflect-metadata"],
};

import type { Permission } from "./permissions.js";

const BY_METHOD: Readonly<Record<string, Permission>> = {
  GET: "READ",
  HEAD: "READ",
  OPTIONS: "READ",
  POST: "WRITE",
  PUT: "WRITE",
  PATCH: "WRITE",
  DELETE: "MANAGE",
};

/** The permission that an HTTP method asks for, in any case; null for a method that isn't one of the known. */
export function permissionOfMethod(method: string): Permission | null {
  return Object.hasOwn(BY_METHOD, method.toUpperCase()) ? (BY_METHOD[method.toUpperCase()] ?? null) : null;
}

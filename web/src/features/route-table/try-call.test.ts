import { expect, test } from "@jest/globals";
import { readCallPath } from "@claviger/shared/route-table";
import { tryCall } from "./try-call";
import type { Route } from "./use-set-routes";

const route = (method: string, path: string): Route => ({
  id: `${method} ${path}`,
  method,
  path,
  permission: null,
  scopes: [],
  cost: 1,
});
const ROUTES = [route("*", "/v1/rules/:id"), route("DELETE", "/v1/rules/:id"), route("GET", "/v1/files/*")];

test.each([
  ["DELETE", "/v1/rules/7?force", "DELETE /v1/rules/:id"],
  ["PUT", "/V1/%72ules/7/", "* /v1/rules/:id"],
  ["HEAD", "/v1/files/a/b", "GET /v1/files/*"],
])("%s %s is matched as the server would", (method, path, id) => {
  expect(tryCall(ROUTES, method, path)).toEqual({ kind: "matched", route: expect.objectContaining({ id }) });
});

test("a call that no route matches asks for what its method asks for", () => {
  expect(tryCall(ROUTES, "POST", "/v1/files/a")).toEqual({ kind: "unmatched", permission: "WRITE" });
});

test("a path that can be read in two ways is refused, but not where there are no routes to get around", () => {
  expect(tryCall(ROUTES, "GET", "/v1/x/../rules/7")).toMatchObject({ kind: "refused" });
  expect(tryCall([], "GET", "/v1/x/../rules/7")).toEqual({ kind: "unmatched", permission: "READ" });
});

test.each(["v1/rules", "/v1/x/../rules/7"])("what is wrong with %s is said as the server says it", (path) => {
  expect(tryCall(ROUTES, "GET", path)).toEqual({ kind: "refused", ...readCallPath(path) });
});

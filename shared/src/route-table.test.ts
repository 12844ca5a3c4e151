import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ROUTE_METHODS, shapeOf, type RouteMethod } from "./route-pattern.js";
import { compileRoutes, matchRoute, readCallPath, type MatchableRoute } from "./route-table.js";

const route = (method: RouteMethod, path: string): MatchableRoute => ({ method, path });

/** The route that matches, by its name; null for none, "refused" for a path that can be read in two ways. */
function matching(routes: readonly MatchableRoute[], method: string, raw: string): string | null {
  const table = compileRoutes(routes);
  const read = readCallPath(raw);
  if ("problem" in read) return "refused";
  const found = table && matchRoute(table, method, read.path);
  return found && `${found.method} ${found.path}`;
}

const RULES = [
  route("GET", "/v1/rules"),
  route("*", "/v1/rules/:id"),
  route("DELETE", "/v1/rules/:id"),
  route("GET", "/v1/rules/mine"),
  route("*", "/v1/files/*"),
  route("GET", "/v1/files/:folder/index"),
  route("POST", "/v1/rules:batch"),
  route("PUT", "/v1/:kind/:id/tags/:tag"),
];

describe("a call needs what the most specific route that matches it names", () => {
  test.each([
    ["GET", "/v1/rules", "GET /v1/rules"],
    ["GET", "/v1/rules/mine", "GET /v1/rules/mine"],
    ["PUT", "/v1/rules/mine", "* /v1/rules/:id"],
    ["GET", "/v1/rules/7", "* /v1/rules/:id"],
    ["DELETE", "/v1/rules/7", "DELETE /v1/rules/:id"],
    ["DELETE", "/v1/rules/mine", "DELETE /v1/rules/:id"],
    ["GET", "/v1/files/a/index", "GET /v1/files/:folder/index"],
    ["GET", "/v1/files/a/b/index", "* /v1/files/*"],
    ["POST", "/v1/files/a/index", "* /v1/files/*"],
    ["POST", "/v1/rules:batch", "POST /v1/rules:batch"],
    ["PUT", "/v1/rules/7/tags/x", "PUT /v1/:kind/:id/tags/:tag"],
    ["POST", "/v1/rules", null],
    ["GET", "/v1/rules/7/tags/x", null],
    ["GET", "/v1", null],
    ["GET", "/", null],
    ["GET", "/v1/rulesx", null],
  ])("%s %s", (method, path, expected) => {
    expect(matching(RULES, method, path)).toBe(expected);
  });

  test("whatever the order of the table", () => {
    for (const [method, path] of [
      ["GET", "/v1/rules/mine"],
      ["DELETE", "/v1/rules/mine"],
      ["GET", "/v1/files/a/index"],
    ] as const) {
      expect(matching(RULES.toReversed(), method, path)).toBe(matching(RULES, method, path));
    }
  });

  test("its path counting before its method", () => {
    const routes = [route("GET", "/v1/*"), route("*", "/v1/admin")];
    expect(matching(routes, "GET", "/v1/admin")).toBe("* /v1/admin");
    expect(matching(routes, "GET", "/v1/other")).toBe("GET /v1/*");
  });
});

test("HEAD needs what GET needs, and OPTIONS what any method needs", () => {
  const routes = [route("GET", "/v1/admin"), route("*", "/v1/files")];
  expect(matching(routes, "HEAD", "/v1/admin")).toBe("GET /v1/admin");
  expect(matching(routes, "OPTIONS", "/v1/admin")).toBeNull();
  expect(matching(routes, "OPTIONS", "/v1/files")).toBe("* /v1/files");
  expect(matching(routes, "get", "/v1/admin")).toBe("GET /v1/admin");
});

describe("nobody gets past a route by writing its path in another way", () => {
  const routes = [route("*", "/v1/admin"), route("*", "/v1/admin/keys/:id"), route("*", "/v1/hidden/*")];

  test.each([
    ["/v1/admin?x=/v1/public", "* /v1/admin"],
    ["/v1/admin?", "* /v1/admin"],
    ["/v1/admin/", "* /v1/admin"],
    ["/v1/admin/?x", "* /v1/admin"],
    ["/V1/Admin", "* /v1/admin"],
    ["/v1/%61dmin", "* /v1/admin"],
    ["/v1/%41DMIN/", "* /v1/admin"],
    ["/v1/admin/keys/%3F", "* /v1/admin/keys/:id"],
    ["/v1/admin/keys/a%20b", "* /v1/admin/keys/:id"],
    ["/v1/admin/keys/%C3%A9", "* /v1/admin/keys/:id"],
    ["/v1/admin/keys/é", "* /v1/admin/keys/:id"],
    ["/v1/admin/keys/%25", "* /v1/admin/keys/:id"],
    ["/v1/admin/keys/*", "* /v1/admin/keys/:id"],
    ["/v1/admin/keys/:id", "* /v1/admin/keys/:id"],
    ["/v1/hidden", "* /v1/hidden/*"],
    ["/v1/hidden/", "* /v1/hidden/*"],
    ["/v1/hidden/a/b%7Cc", "* /v1/hidden/*"],
    ["/v1/hidden/İ/x", "* /v1/hidden/*"],
    ["/v1/hidden/...", "* /v1/hidden/*"],
    ["/v1/hidden/.well-known", "* /v1/hidden/*"],
  ])("%s", (path, expected) => {
    expect(matching(routes, "GET", path)).toBe(expected);
  });

  test.each([
    "",
    "v1/admin",
    "*",
    "http://api.example.org/v1/admin",
    "//v1/admin",
    "/v1//admin",
    "/v1/admin//",
    "/v1/x/../admin",
    "/v1/./admin",
    "/v1/admin/.",
    "/v1/admin/..",
    "/v1/x/%2e%2e/admin",
    "/v1/x/%2E./admin",
    "/v1%2fadmin",
    "/v1%5Cadmin",
    "/v1\\admin",
    "/v1/admin;x=1",
    "/v1/admin%3Bx",
    "/v1/admin#/../public",
    "/v1/admin%23",
    "/v1/admin%00",
    "/v1/admin\r\nx",
    "/v1/admin%0a",
    "/v1/%2561dmin",
    "/v1/x%252f..%252fadmin",
    "/v1/%zz",
    "/v1/%",
    "/v1/%e9",
    "/v1/%c0%af",
    "/v1/%ed%a0%80",
  ])("%j is refused", (path) => {
    expect(matching(routes, "GET", path)).toBe("refused");
  });
});

test("a parameter may be long, and is never nothing", () => {
  const routes = [route("GET", "/:any"), route("GET", "/v1/keys/:id")];
  expect(matching(routes, "GET", `/v1/keys/${"x".repeat(8000)}`)).toBe("GET /v1/keys/:id");
  expect(matching(routes, "GET", "/v1/keys/")).toBeNull();
  expect(matching(routes, "GET", "/")).toBeNull();
  expect(matching([route("GET", "/")], "GET", "/?x")).toBe("GET /");
});

test("an environment without routes has no table, and looks at no path", () => {
  expect(compileRoutes([])).toBeNull();
});

describe("of random tables", () => {
  const segment = fc.constantFrom("a", "b", "a-b", "a.b", "a:b", "A", "$x", "(a)");
  const pattern = fc
    .tuple(fc.array(fc.oneof(segment, fc.constantFrom(":x", ":y")), { maxLength: 4 }), fc.constantFrom("", "/", "/*"))
    .map(([segments, end]) => segments.map((one) => `/${one}`).join("") + end || "/")
    .filter((text) => shapeOf(text) !== null);
  const table = fc.uniqueArray(fc.tuple(fc.constantFrom(...ROUTE_METHODS), pattern), {
    maxLength: 12,
    selector: ([method, path]) => `${method} ${shapeOf(path)}`,
  });
  const call = fc.tuple(
    fc.constantFrom("GET", "HEAD", "POST", "DELETE", "OPTIONS"),
    fc.array(fc.oneof(segment, fc.constantFrom("c", "é", "|", "a|b", "ab", "a-")), { maxLength: 5 }),
  );

  /** The rule in as many words as it takes, without any router. */
  function expected(routes: readonly MatchableRoute[], method: string, segments: readonly string[]): string | null {
    const wanted = method === "HEAD" ? "GET" : method;
    let best: { rank: string; name: string } | null = null;
    for (const { method: named, path } of routes) {
      if (named !== "*" && named !== wanted) continue;
      const parts = (shapeOf(path) ?? "").split("/").filter((part) => part !== "");
      const isRest = parts.at(-1) === "*";
      const fixed = isRest ? parts.slice(0, -1) : parts;
      if (isRest ? segments.length < fixed.length : segments.length !== fixed.length) continue;
      if (!fixed.every((part, index) => part === ":" || part === segments[index]?.toLowerCase())) continue;
      const places = fixed.map((part) => (part === ":" ? "1" : "2")).join("");
      // Ended is more specific than any rest; then the very method.
      const rank = `${places}${isRest ? "0" : "3"}${named === "*" ? "0" : "1"}`;
      if (best === null || rank > best.rank) best = { rank, name: `${named} ${path}` };
    }
    return best?.name ?? null;
  }

  test("the one that matches is the most specific, however the call writes its path", () => {
    const encodeOne = (character: string): string => {
      const code = character.codePointAt(0) ?? 0;
      return code < 128 ? `%${code.toString(16).padStart(2, "0")}` : encodeURIComponent(character);
    };
    const encode = (text: string): string => Array.from(text, encodeOne).join("");
    fc.assert(
      fc.property(table, call, fc.array(fc.boolean()), fc.constantFrom("", "/", "?a=/b"), (rows, asked, coded, end) => {
        const routes = rows.map(([method, path]) => route(method, path));
        const [method, segments] = asked;
        const written = segments.map((one, index) => `/${coded[index] ? encode(one) : one}`).join("");
        expect(matching(routes, method, (written || "/") + (written === "" && end === "/" ? "" : end))).toBe(
          expected(routes, method, segments),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test("no text makes the matching fail", () => {
    const compiled = compileRoutes(RULES);
    const match = (path: string) => {
      const read = readCallPath(path);
      if (compiled && "path" in read) matchRoute(compiled, "GET", read.path);
    };
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."/%2.ev1?;#ru") })),
        (text) => {
          match(`/${text}`);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

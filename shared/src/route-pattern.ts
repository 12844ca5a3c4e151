export const ROUTE_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "*"] as const;
export type RouteMethod = (typeof ROUTE_METHODS)[number];

/** Characters of a segment that every server reads alike, whether or not they come percent-encoded. */
const LITERAL = /^[A-Za-z0-9\-._~!$&'()+,=@][A-Za-z0-9\-._~!$&'()+,=@:]*$/;
const PARAMETER = /^:[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * What a pattern such as `/v1/rules/:id` or `/v1/files/*` matches, in one form for all patterns that match the same: in lower
 * case, without the names of parameters and without a slash at its end. Null for a text that is no pattern.
 */
export function shapeOf(pattern: string): string | null {
  if (!pattern.startsWith("/")) return null;
  const trimmed = pattern.length > 1 && pattern.endsWith("/") ? pattern.slice(1, -1) : pattern.slice(1);
  if (trimmed === "") return pattern === "/" ? "/" : null;
  const segments = trimmed.split("/");
  const shapes = segments.map((segment, index) => {
    if (segment === "*") return index === segments.length - 1 ? "*" : null;
    if (PARAMETER.test(segment)) return ":";
    return LITERAL.test(segment) && segment !== "." && segment !== ".." ? segment.toLowerCase() : null;
  });
  return shapes.includes(null) ? null : `/${shapes.join("/")}`;
}

import type { RequestSurface, VerificationCode } from "../../graphql/graphql";
import { SURFACES } from "./request-filters";

interface Called {
  surface: RequestSurface;
  method: string | null;
  target: string | null;
}

/** Such as “POST /v1/rules”; where a call named neither, how it came in. */
export function callText({ surface, method, target }: Called): string {
  const said = [method, target].filter((part) => part !== null && part !== "");
  return said.length > 0 ? said.join(" ") : SURFACES[surface];
}

export function keyText({ apiKey, code }: { apiKey: { name: string } | null; code: VerificationCode }): string {
  return apiKey?.name ?? (code === "NOT_FOUND" ? "Unknown key" : "Deleted key");
}

export function placeText({
  environment,
}: {
  environment: { name: string; project: { name: string } } | null;
}): string {
  return environment === null ? "–" : `${environment.project.name} · ${environment.name}`;
}

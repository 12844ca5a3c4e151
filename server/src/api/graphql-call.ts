import type { ErrorCode } from "@claviger/shared/error-codes";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import type { FastifyRequest } from "fastify";
import { Kind, type OperationDefinitionNode } from "graphql";
import type { Actor } from "../context/actor.js";
import type { Context } from "../context/context.js";
import { KeyRefused } from "../keys/key-refused.js";
import { readAddress } from "../platform/addresses.js";
import type { AppError } from "../platform/errors.js";
import { toAppError } from "./format-error.js";

/** What a key is refused with on `/graphql`, in the words of verification. Other errors are no refusals of the key. */
const REFUSALS: Partial<Record<ErrorCode, VerificationCode>> = {
  INVALID_API_KEY: "NOT_FOUND",
  API_KEY_INACTIVE: "INACTIVE",
  API_KEY_EXPIRED: "EXPIRED",
  API_KEY_ROTATED: "ROTATED",
  PAID_PLAN_REQUIRED: "PLAN_REQUIRED",
  LIVE_KEYS_REQUIRE_PLAN: "PLAN_REQUIRED",
  OWNER_ACCESS_LOST: "OWNER_ACCESS_LOST",
  POLICY_BLOCKED: "POLICY_BLOCKED",
  IP_NOT_ALLOWED: "IP_NOT_ALLOWED",
  FORBIDDEN: "INSUFFICIENT_PERMISSION",
  RATE_LIMITED: "RATE_LIMITED",
};

/** One request to `/graphql`, as it is noted while it is answered and recorded afterwards if it came with a key. */
export class GraphqlCall {
  private readonly since = performance.now();
  private actor: Actor | null = null;
  private operation: string | null = null;
  private refusal: AppError | null = null;

  constructor(
    private readonly deps: Pick<Context, "recorder" | "clock">,
    private readonly request: FastifyRequest,
  ) {}

  /** Who asks. A key that sent a request has sent it to its end. */
  cameFrom(actor: Actor): void {
    this.actor = actor;
  }

  /** What is asked for: the operation's name, or else its fields. */
  asksFor({ name, selectionSet }: OperationDefinitionNode): void {
    const fields = selectionSet.selections.map((field) => (field.kind === Kind.FIELD ? field.name.value : "…"));
    this.operation = name?.value ?? [...new Set(fields)].join(", ");
  }

  /** What the whole request is refused with. */
  failed(error: unknown): void {
    this.refusal = toAppError(error);
  }

  record(): void {
    const key = this.key();
    if (!key) return;
    const { request } = this;
    this.deps.recorder.call({
      ...key,
      at: this.deps.clock.now().getTime(),
      environmentId: null,
      usedSecretId: null,
      surface: "GRAPHQL",
      cost: 1,
      method: request.method,
      target: this.operation,
      ipAddress: readAddress(request.ip),
      userAgent: request.headers["user-agent"] ?? null,
      durationMs: performance.now() - this.since,
      requestId: request.id,
    });
  }

  private key() {
    const { actor, refusal } = this;
    const code = (refusal && REFUSALS[refusal.code]) ?? "VALID";
    if (refusal instanceof KeyRefused) return { ...refusal.presented, code: refusal.refusal };
    if (actor?.kind === "API_KEY") {
      const { apiKeyId, organizationId, secretId = null } = actor;
      return { apiKeyId, organizationId, secretId, code };
    }
    // Nobody's key: there is nobody to log it for.
    const isUnknown = actor === null && refusal?.code === "INVALID_API_KEY";
    return isUnknown ? { apiKeyId: null, organizationId: null, secretId: null, code } : null;
  }
}

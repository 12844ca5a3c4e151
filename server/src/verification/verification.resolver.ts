import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context/context.js";
import { shownKey } from "../keys/find-known-key.js";
import { whenThere, type Soon } from "../platform/soon.js";
import type { Outcome } from "./decide-call.js";
import { VerifyApiKeyInput, VerifyApiKeyPayload } from "./verification.graphql.js";
import { verifyKey } from "./verify-key.js";

@Resolver()
export class VerificationResolver {
  @Mutation(() => VerifyApiKeyPayload)
  verifyApiKey(
    @Ctx() ctx: Context,
    @Arg("input", () => VerifyApiKeyInput) input: VerifyApiKeyInput,
  ): Soon<VerifyApiKeyPayload> {
    return whenThere(verifyKey(ctx, input), payloadOf);
  }
}

const payloadOf = (outcome: Outcome): VerifyApiKeyPayload => ({
  ...outcome,
  apiKey: outcome.known && shownKey(outcome.known),
});

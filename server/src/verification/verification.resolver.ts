import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context/context.js";
import type { Soon } from "../platform/soon.js";
import { VerifyApiKeyInput, VerifyApiKeyPayload } from "./verification.graphql.js";
import { verifyKey } from "./verify-key.js";

@Resolver()
export class VerificationResolver {
  @Mutation(() => VerifyApiKeyPayload)
  verifyApiKey(
    @Ctx() ctx: Context,
    @Arg("input", () => VerifyApiKeyInput) input: VerifyApiKeyInput,
  ): Soon<VerifyApiKeyPayload> {
    return verifyKey(ctx, input);
  }
}

import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context/context.js";
import { VerifyApiKeyInput, VerifyApiKeyPayload } from "./verification.graphql.js";
import { verifyKey } from "./verify-key.js";

@Resolver()
export class VerificationResolver {
  @Mutation(() => VerifyApiKeyPayload)
  verifyApiKey(
    @Ctx() ctx: Context,
    @Arg("input", () => VerifyApiKeyInput) input: VerifyApiKeyInput,
  ): Promise<VerifyApiKeyPayload> {
    return verifyKey(ctx, input);
  }
}

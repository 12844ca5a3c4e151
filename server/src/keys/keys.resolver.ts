import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context/context.js";
import { createKey } from "./create-key.js";
import { deleteKey } from "./delete-key.js";
import { duplicateKey } from "./duplicate-key.js";
import { finishRotation } from "./finish-rotation.js";
import {
  ApiKeyType,
  CreateApiKeyInput,
  CreateApiKeyPayload,
  DeleteApiKeyInput,
  DeleteApiKeyPayload,
  DisableApiKeyInput,
  DisableApiKeyPayload,
  DuplicateApiKeyInput,
  DuplicateApiKeyPayload,
  EnableApiKeyInput,
  EnableApiKeyPayload,
  FinishApiKeyRotationInput,
  FinishApiKeyRotationPayload,
  RevokeApiKeyInput,
  RevokeApiKeyPayload,
  RevokeApiKeysInput,
  RevokeApiKeysPayload,
  RotateApiKeyInput,
  RotateApiKeyPayload,
  UpdateApiKeyInput,
  UpdateApiKeyPayload,
} from "./keys.graphql.js";
import { findKey } from "./require-key.js";
import { revokeKey } from "./revoke-key.js";
import { revokeKeys } from "./revoke-keys.js";
import { rotateKey } from "./rotate-key.js";
import { disableKey, enableKey } from "./set-key-enabled.js";
import { updateKey } from "./update-key.js";

@Resolver()
export class KeysResolver {
  @Query(() => ApiKeyType, { nullable: true })
  apiKey(@Ctx() ctx: Context, @Arg("id", () => ID) id: string): Promise<ApiKeyType | null> {
    return findKey(ctx, id);
  }

  @Mutation(() => CreateApiKeyPayload)
  createApiKey(
    @Ctx() ctx: Context,
    @Arg("input", () => CreateApiKeyInput) input: CreateApiKeyInput,
  ): Promise<CreateApiKeyPayload> {
    return createKey(ctx, input);
  }

  @Mutation(() => RotateApiKeyPayload, {
    description: "A new secret for the same key. The old one works for the grace period; 0 ends it at once.",
  })
  rotateApiKey(
    @Ctx() ctx: Context,
    @Arg("input", () => RotateApiKeyInput) input: RotateApiKeyInput,
  ): Promise<RotateApiKeyPayload> {
    return rotateKey(ctx, input);
  }

  @Mutation(() => DisableApiKeyPayload)
  async disableApiKey(
    @Ctx() ctx: Context,
    @Arg("input", () => DisableApiKeyInput) input: DisableApiKeyInput,
  ): Promise<DisableApiKeyPayload> {
    return { apiKey: await disableKey(ctx, input.id) };
  }

  @Mutation(() => EnableApiKeyPayload)
  async enableApiKey(
    @Ctx() ctx: Context,
    @Arg("input", () => EnableApiKeyInput) input: EnableApiKeyInput,
  ): Promise<EnableApiKeyPayload> {
    return { apiKey: await enableKey(ctx, input.id) };
  }

  @Mutation(() => RevokeApiKeyPayload, { description: "Final. The key stays listed." })
  revokeApiKey(
    @Ctx() ctx: Context,
    @Arg("input", () => RevokeApiKeyInput) input: RevokeApiKeyInput,
  ): Promise<RevokeApiKeyPayload> {
    return revokeKey(ctx, input);
  }

  @Mutation(() => RevokeApiKeysPayload, {
    description: "Revokes every key that the filter matches, as a background job.",
  })
  async revokeApiKeys(
    @Ctx() ctx: Context,
    @Arg("input", () => RevokeApiKeysInput) input: RevokeApiKeysInput,
  ): Promise<RevokeApiKeysPayload> {
    return { job: await revokeKeys(ctx, input) };
  }

  @Mutation(() => UpdateApiKeyPayload)
  async updateApiKey(
    @Ctx() ctx: Context,
    @Arg("input", () => UpdateApiKeyInput) input: UpdateApiKeyInput,
  ): Promise<UpdateApiKeyPayload> {
    return { apiKey: await updateKey(ctx, input) };
  }

  @Mutation(() => FinishApiKeyRotationPayload, { description: "Ends the grace period of a rotation now." })
  async finishApiKeyRotation(
    @Ctx() ctx: Context,
    @Arg("input", () => FinishApiKeyRotationInput) input: FinishApiKeyRotationInput,
  ): Promise<FinishApiKeyRotationPayload> {
    return { apiKey: await finishRotation(ctx, input.id) };
  }

  @Mutation(() => DuplicateApiKeyPayload, {
    description: "A new key with the same grants and settings, for rotation by replacement.",
  })
  duplicateApiKey(
    @Ctx() ctx: Context,
    @Arg("input", () => DuplicateApiKeyInput) input: DuplicateApiKeyInput,
  ): Promise<DuplicateApiKeyPayload> {
    return duplicateKey(ctx, input);
  }

  @Mutation(() => DeleteApiKeyPayload, {
    description: "Only a key that no longer works (revoked or expired) can be deleted. Its history stays.",
  })
  async deleteApiKey(
    @Ctx() ctx: Context,
    @Arg("input", () => DeleteApiKeyInput) input: DeleteApiKeyInput,
  ): Promise<DeleteApiKeyPayload> {
    return { id: await deleteKey(ctx, input.id) };
  }
}

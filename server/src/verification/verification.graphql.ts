import type { Permission } from "@claviger/shared/permissions";
import type { VerificationCode } from "@claviger/shared/verification-codes";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { PermissionEnum } from "../access/access.graphql.js";
import { ApiKeyType } from "../keys/keys.graphql.js";
import { VerificationCodeEnum } from "../usage/usage.graphql.js";

@InputType()
export class VerifyApiKeyInput {
  @Field(() => String, { description: "The key as your caller presented it." }) secret!: string;
  @Field(() => ID) environmentId!: string;
  @Field(() => PermissionEnum, { nullable: true }) permission?: Permission | null;
  @Field(() => String, {
    nullable: true,
    description:
      "HTTP method of the guarded call; asks for READ (GET, HEAD, OPTIONS), WRITE (POST, PUT, PATCH) or MANAGE (DELETE).",
  })
  method?: string | null;
  @Field(() => String, { nullable: true, description: "With method: looks the route table up." }) path?: string | null;
  @Field(() => [String], { defaultValue: [] }) scopes!: string[];
  @Field(() => Int, { defaultValue: 1 }) cost!: number;
  @Field(() => String, { nullable: true, description: "Customer id or your external id." }) customer?: string | null;
  @Field(() => String, { nullable: true, description: "Address of the guarded call's client." })
  ipAddress?: string | null;
}

@ObjectType("RateLimitState")
class RateLimitStateType {
  @Field(() => Int) limit!: number;
  @Field(() => Int) remaining!: number;
  @Field(() => Int, { description: "Seconds until the window ends." }) resetSeconds!: number;
}

@ObjectType()
export class VerifyApiKeyPayload {
  @Field(() => Boolean) valid!: boolean;
  @Field(() => VerificationCodeEnum) code!: VerificationCode;
  @Field(() => String, { description: "For people, such as: WRITE permission required" }) message!: string;
  @Field(() => ApiKeyType, { nullable: true, description: "Null when the key is unknown." })
  apiKey!: ApiKeyType | null;
  @Field(() => PermissionEnum, { nullable: true }) permission!: Permission | null;
  @Field(() => [String]) scopes!: readonly string[];
  @Field(() => RateLimitStateType, { nullable: true }) rateLimit!: RateLimitStateType | null;
  @Field(() => [VerificationCodeEnum], {
    description: "In a TEST environment: what would have refused the call in a LIVE one.",
  })
  observed!: readonly VerificationCode[];
}

import type { VerificationCode } from "@claviger/shared/verification-codes";
import { ArgsType, Field, Float, ID, InputType, ObjectType } from "type-graphql";
import { REQUEST_SURFACES, type RequestSurface } from "../context/recorder.js";
import { connectionOf } from "../platform/connection.graphql.js";
import { enumOf } from "../platform/enum.graphql.js";
import { Node } from "../platform/node.graphql.js";
import { PageArgs } from "../platform/page-args.graphql.js";
import { VerificationCodeEnum } from "./usage.graphql.js";

const RequestSurfaceEnum = enumOf("RequestSurface", REQUEST_SURFACES);

@ObjectType("RequestLog", { implements: Node })
export class RequestLogType extends Node {
  @Field(() => Date) at!: Date;
  @Field(() => RequestSurfaceEnum) surface!: RequestSurface;
  @Field(() => VerificationCodeEnum) code!: VerificationCode;
  @Field(() => String, { nullable: true }) method!: string | null;
  @Field(() => String, { nullable: true, description: "Operation name or path." }) target!: string | null;
  @Field(() => String, { nullable: true }) ipAddress!: string | null;
  @Field(() => String, { nullable: true }) userAgent!: string | null;
  @Field(() => Float) durationMs!: number;
  @Field(() => String) requestId!: string;
}

export const RequestLogConnection = connectionOf("RequestLog", () => RequestLogType, { isCounted: false });

@InputType("RequestLogFilter")
export class RequestLogFilterInput {
  @Field(() => ID, { nullable: true }) apiKeyId?: string | null;
  @Field(() => ID, { nullable: true }) environmentId?: string | null;
  @Field(() => [VerificationCodeEnum], { nullable: true }) codes?: VerificationCode[] | null;
  @Field(() => RequestSurfaceEnum, { nullable: true }) surface?: RequestSurface | null;
  @Field(() => Date, { nullable: true, description: "Calls at this instant and later." }) from?: Date | null;
  @Field(() => Date, { nullable: true, description: "Calls before this instant." }) to?: Date | null;
}

@ArgsType()
export class RequestLogsArgs extends PageArgs {
  @Field(() => RequestLogFilterInput, { nullable: true }) filter?: RequestLogFilterInput | null;
}

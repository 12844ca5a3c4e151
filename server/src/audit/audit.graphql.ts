import { GraphQLJSONObject } from "graphql-scalars";
import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { ActorKindEnum } from "../events/actor-kind.graphql.js";
import { JobType } from "../jobs/job.graphql.js";
import { connectionOf } from "../platform/connection.graphql.js";
import { enumOf } from "../platform/enum.graphql.js";
import { Node } from "../platform/node.graphql.js";
import { PageArgs } from "../platform/page-args.graphql.js";

@ObjectType("AuditEvent", { implements: Node })
class AuditEventType extends Node {
  @Field(() => Int, { description: "Position in the organization's chain, from 1, without gaps." }) sequence!: number;
  @Field(() => Date) at!: Date;
  @Field(() => String, { description: "Such as api_key.rotated" }) action!: string;
  @Field(() => ActorKindEnum) actorKind!: "USER" | "API_KEY" | "SYSTEM";
  @Field(() => ID, { nullable: true }) actorId!: string | null;
  @Field(() => String, { description: "Name of the actor as it was then." }) actorLabel!: string;
  @Field(() => ID, { nullable: true }) targetId!: string | null;
  @Field(() => String, { nullable: true }) targetLabel!: string | null;
  @Field(() => String, { nullable: true }) ipAddress!: string | null;
  @Field(() => GraphQLJSONObject, { description: "What changed: before and after. Never a secret." }) changes!: object;
  @Field(() => String, { description: "SHA-256 over this event and the previous hash, hexadecimal." }) hash!: string;
}

export const AuditEventConnection = connectionOf("AuditEvent", () => AuditEventType);

@InputType("AuditEventFilter")
export class AuditEventFilterInput {
  @Field(() => [String], { nullable: true }) actions?: string[] | null;
  @Field(() => ID, { nullable: true }) actorId?: string | null;
  @Field(() => ID, { nullable: true }) targetId?: string | null;
  @Field(() => Date, { nullable: true, description: "Events at this instant and later." }) from?: Date | null;
  @Field(() => Date, { nullable: true, description: "Events before this instant." }) to?: Date | null;
}

@ArgsType()
export class AuditEventsArgs extends PageArgs {
  @Field(() => AuditEventFilterInput, { nullable: true }) filter?: AuditEventFilterInput | null;
}

const ExportFormatEnum = enumOf("ExportFormat", ["JSONL", "CSV"]);

@InputType()
export class ExportAuditLogInput {
  @Field(() => ID) organizationId!: string;
  @Field(() => ExportFormatEnum, { defaultValue: "JSONL" }) format!: "JSONL" | "CSV";
  @Field(() => AuditEventFilterInput, { nullable: true }) filter?: AuditEventFilterInput | null;
}

@ObjectType()
export class ExportAuditLogPayload {
  @Field(() => JobType) job!: JobType;
}

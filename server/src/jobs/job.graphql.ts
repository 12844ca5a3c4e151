import { GraphQLJSONObject } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { ActorKindEnum } from "../events/actor-kind.graphql.js";
import { connectionOf } from "../platform/connection.graphql.js";
import { enumOf } from "../platform/enum.graphql.js";
import { Node } from "../platform/node.graphql.js";

const JobStatusEnum = enumOf("JobStatus", ["QUEUED", "RUNNING", "SUCCEEDED", "FAILED", "CANCELED"]);

@ObjectType("Job", { implements: Node })
export class JobType extends Node {
  @Field(() => String, { description: "Such as api_keys.revoke, audit.export, sandbox.purge" }) kind!: string;
  @Field(() => JobStatusEnum) status!: keyof typeof JobStatusEnum;
  @Field(() => Int) done!: number;
  @Field(() => Int, { nullable: true }) total!: number | null;
  @Field(() => String, { nullable: true }) error!: string | null;
  @Field(() => GraphQLJSONObject, { nullable: true, description: "Such as a download path." }) result!: object | null;
  @Field(() => ActorKindEnum) actorKind!: "USER" | "API_KEY" | "SYSTEM";
  @Field(() => String) actorLabel!: string;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) startedAt!: Date | null;
  @Field(() => Date, { nullable: true }) finishedAt!: Date | null;
}

export const JobConnection = connectionOf("Job", () => JobType);

@InputType()
export class CancelJobInput {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class CancelJobPayload {
  @Field(() => JobType) job!: JobType;
}

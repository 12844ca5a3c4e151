import type { Permission } from "@claviger/shared/permissions";
import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { PermissionEnum } from "../access/access.graphql.js";

@ObjectType("ApiKeyReach", { description: "How many keys hold one permission in one environment." })
export class ApiKeyReachType {
  @Field(() => PermissionEnum, {
    nullable: true,
    description: "The highest that a key's grants give it there. Null where they carry scopes only.",
  })
  permission!: Permission | null;
  @Field(() => Int) count!: number;
}

@ObjectType("ApiKeyExpiries")
export class ApiKeyExpiriesType {
  @Field(() => Date, { description: "When the day begins, in UTC." }) day!: Date;
  @Field(() => Int) count!: number;
}

@ObjectType("ApiKeyLastUses", {
  description:
    "How many keys were last used at `since` or later and before `before`. Neither is named for keys never used.",
})
export class ApiKeyLastUsesType {
  @Field(() => Date, { nullable: true }) since!: Date | null;
  @Field(() => Date, { nullable: true }) before!: Date | null;
  @Field(() => Int) count!: number;
}

@ArgsType()
export class ExpiriesArgs {
  @Field(() => Date) from!: Date;
  @Field(() => Date) to!: Date;
}

import { ArgsType, Field, Int } from "type-graphql";
import type { PageInput } from "./pagination.js";

/** Which page of a list is asked for. */
@ArgsType()
export class PageArgs implements PageInput {
  @Field(() => Int, { defaultValue: 50 }) first!: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}

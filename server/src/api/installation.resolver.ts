import { Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context/context.js";
import { User } from "../identity/user.entity.js";

@ObjectType()
class Installation {
  @Field(() => String) version!: string;
  @Field(() => Boolean, { description: "True until the first account exists." }) needsSetup!: boolean;
  @Field(() => Boolean) openSignUp!: boolean;
  @Field(() => Boolean, { description: "False where the operator alone puts organizations on other plans." })
  ownersMayChangePlan!: boolean;
}

@Resolver()
export class InstallationResolver {
  @Query(() => Installation, { description: "What a visitor may know before signing in." })
  async installation(@Ctx() { db, installation }: Context): Promise<Installation> {
    const { version, openSignUp, catalogue } = installation;
    const { ownersMayChangePlan } = catalogue;
    return { version, openSignUp, ownersMayChangePlan, needsSetup: !(await db.exists(User)) };
  }
}

import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Node } from "../platform/node.graphql.js";
import { ViewerType } from "./viewer.graphql.js";

@ObjectType("User", { implements: Node })
export class UserType extends Node {
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => Date) createdAt!: Date;
}

@InputType()
export class SignUpInput {
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => String) password!: string;
  @Field(() => String, { nullable: true }) invitationToken?: string | null;
}

@ObjectType()
export class SignUpPayload {
  @Field(() => ViewerType) viewer!: ViewerType;
}

@InputType()
export class SignInInput {
  @Field(() => String) email!: string;
  @Field(() => String) password!: string;
}

@ObjectType()
export class SignInPayload {
  @Field(() => ViewerType) viewer!: ViewerType;
}

@InputType()
export class SignOutInput {
  @Field(() => Boolean, { defaultValue: false, description: "All sessions of the account, not only this one." })
  everywhere!: boolean;
}

@ObjectType()
export class SignOutPayload {
  @Field(() => Boolean) signedOut!: boolean;
}

@ObjectType("Session", { description: "A browser in which a person is signed in." })
export class SessionType {
  @Field(() => ID) id!: string;
  @Field(() => Date, { description: "When the person signed in." }) createdAt!: Date;
  @Field(() => Date) expiresAt!: Date;
  @Field(() => String, { nullable: true, description: "Where the person signed in from." }) ipAddress!: string | null;
  @Field(() => String, { nullable: true, description: "What the browser called itself." }) userAgent!: string | null;
  @Field(() => Boolean, { description: "Whether it is the one in which this is asked." }) isCurrent!: boolean;
}

@InputType()
export class EndSessionInput {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class EndSessionPayload {
  @Field(() => ID) id!: string;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String) currentPassword!: string;
  @Field(() => String) newPassword!: string;
}

@ObjectType()
export class ChangePasswordPayload {
  @Field(() => ViewerType) viewer!: ViewerType;
}

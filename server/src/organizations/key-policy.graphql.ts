import { KEY_FORMATS, type KeyFormat } from "@claviger/shared/key-format";
import {
  ENVIRONMENT_BINDINGS,
  ROTATION_MODES,
  type EnvironmentBinding,
  type KeyPolicy,
  type RotationMode,
} from "@claviger/shared/key-policy";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/enum.graphql.js";
import { OrganizationType } from "./organization.graphql.js";

const KeyFormatEnum = enumOf(
  "KeyFormat",
  KEY_FORMATS,
  "BASE62_CHECKSUM: 30 base62 characters and a 6-character CRC-32. HEX32: 32 hexadecimal characters.",
);
export const EnvironmentBindingEnum = enumOf(
  "EnvironmentBinding",
  ENVIRONMENT_BINDINGS,
  "STRICT: all grants of one key share one environment kind. MULTI: kinds may mix.",
);
const RotationModeEnum = enumOf("RotationMode", ROTATION_MODES);

@ObjectType("KeyPolicy")
export class KeyPolicyType implements KeyPolicy {
  @Field(() => String, {
    description: "Text before _live_ / _test_: 2 to 12 of a-z and 0-9, starting with a letter.",
  })
  keyPrefix!: string;
  @Field(() => KeyFormatEnum) keyFormat!: KeyFormat;
  @Field(() => EnvironmentBindingEnum) environmentBinding!: EnvironmentBinding;
  @Field(() => RotationModeEnum) rotationMode!: RotationMode;
  @Field(() => Int, { description: "Overlap used when a rotation names none." }) defaultGracePeriodSeconds!: number;
  @Field(() => Int) maxGracePeriodSeconds!: number;
  @Field(() => Boolean) requireExpiry!: boolean;
  @Field(() => Int, { nullable: true }) maxLifetimeDays!: number | null;
  @Field(() => Int, { nullable: true }) rotationReminderDays!: number | null;
}

@InputType()
export class UpdateKeyPolicyInput {
  @Field(() => ID) organizationId!: string;
  @Field(() => String, { nullable: true }) keyPrefix?: string | null;
  @Field(() => KeyFormatEnum, { nullable: true }) keyFormat?: KeyFormat | null;
  @Field(() => EnvironmentBindingEnum, { nullable: true }) environmentBinding?: EnvironmentBinding | null;
  @Field(() => RotationModeEnum, { nullable: true }) rotationMode?: RotationMode | null;
  @Field(() => Int, { nullable: true }) defaultGracePeriodSeconds?: number | null;
  @Field(() => Int, { nullable: true }) maxGracePeriodSeconds?: number | null;
  @Field(() => Boolean, { nullable: true }) requireExpiry?: boolean | null;
  @Field(() => Int, { nullable: true }) maxLifetimeDays?: number | null;
  @Field(() => Int, { nullable: true }) rotationReminderDays?: number | null;
}

@ObjectType()
export class UpdateKeyPolicyPayload {
  @Field(() => OrganizationType) organization!: OrganizationType;
}

import { PERMISSIONS, ROLES } from "@claviger/shared/permissions";
import { enumOf } from "../platform/enum.graphql.js";

export const RoleEnum = enumOf("Role", ROLES);
export const PermissionEnum = enumOf(
  "Permission",
  PERMISSIONS,
  "Ordered: MANAGE includes WRITE, WRITE includes READ. READ reads; WRITE also creates and updates; MANAGE also deletes and manages keys.",
);

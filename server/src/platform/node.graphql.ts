import { Field, ID, InterfaceType } from "type-graphql";
import { idPrefix, type IdPrefix } from "./ids.js";

const TYPES: Partial<Record<IdPrefix, string>> = {
  org: "Organization",
  usr: "User",
  mem: "Member",
  inv: "Invitation",
  prj: "Project",
  env: "Environment",
  cus: "Customer",
  key: "ApiKey",
  sec: "ApiKeySecret",
  rul: "RateLimitRule",
  bud: "Budget",
  rte: "Route",
  evt: "AuditEvent",
  log: "RequestLog",
  job: "Job",
};

/** What can be asked for by its id alone. The id says of which type it is. */
@InterfaceType("Node", { resolveType: ({ id }: Node) => TYPES[idPrefix(id) as IdPrefix] })
export class Node {
  @Field(() => ID) id!: string;
}

import { ObjectType } from "type-graphql";
import type { Actor } from "../context/actor.js";

/** Who is asking. Each of its fields has a resolver in the folder that knows the answer, and goes by `actor`. */
@ObjectType("Viewer")
export class ViewerType {
  readonly actor!: Actor;
}

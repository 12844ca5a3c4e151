import type { UserActor } from "../context/actor.js";
import type { User } from "./user.entity.js";

export const userActor = (user: Pick<User, "id" | "name">, sessionId: string): UserActor => ({
  kind: "USER",
  userId: user.id,
  sessionId,
  label: user.name,
});

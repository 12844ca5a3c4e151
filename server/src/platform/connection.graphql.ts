import { Field, Int, ObjectType } from "type-graphql";

type NodeClass<T> = () => new () => T;

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor!: string | null;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

/** Makes the connection type of a node, and the type of its edges. One that isn't counted has no total. */
export function connectionOf<T extends object>(name: string, node: NodeClass<T>, { isCounted = true } = {}) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String) cursor!: string;
    @Field(node) node!: T;
  }

  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [Edge]) edges!: readonly Edge[];
    @Field(() => [node()]) nodes!: readonly T[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
    totalCount!: number | Promise<number>;
  }

  if (isCounted) Field(() => Int)(Connection.prototype, "totalCount");
  return Connection;
}

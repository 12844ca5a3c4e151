import { Field, Int, ObjectType } from "type-graphql";

type NodeClass<T> = () => new () => T;

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor!: string | null;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

/** Makes the connection type of a node, and the type of its edges. */
export function connectionOf<T extends object>(name: string, node: NodeClass<T>) {
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
    @Field(() => Int) totalCount!: number | Promise<number>;
  }

  return Connection;
}

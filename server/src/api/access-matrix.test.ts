import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { isInterfaceType, isObjectType } from "graphql";
import { openServer, type TestServer } from "../../test/http.js";
import { Matrix } from "../../test/matrix/matrix.js";
import { OPERATIONS } from "../../test/matrix/operations.js";
import { requirementOf } from "./requirements.js";
import { createSchema } from "./schema.js";

const schema = await createSchema();

/** Everything of the schema that names a requirement of its own, and each type of node. */
function askable(): string[] {
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  const fields = objects.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  const node = schema.getType("Node");
  const nodes = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
  return [
    ...fields.filter((name) => requirementOf(name) !== undefined && name !== "Query.node"),
    ...nodes.map(({ name }) => `Query.node ${name}`),
  ];
}

const titleOf = ({ name, way }: { name: string; way?: string }): string => (way ? `${name} ${way}` : name);

describe("each operation, by each actor, at each place", () => {
  let server: TestServer;
  let matrix: Matrix;
  let cells = 0;
  let allowed = 0;
  beforeAll(async () => {
    server = await openServer();
    matrix = await Matrix.open(server, schema);
  });
  afterAll(async () => {
    await server.close();
    process.stdout.write(
      `access matrix: ${cells.toLocaleString("en")} cells, ${allowed.toLocaleString("en")} allowed\n`,
    );
  });

  test("is in the matrix", () => {
    const rows = new Set(OPERATIONS.flatMap((operation) => [operation.name, titleOf(operation)]));
    expect(askable().filter((name) => !rows.has(name))).toEqual([]);
  });

  test.each(OPERATIONS.map((operation) => [titleOf(operation), operation] as const))(
    "%s is answered as the action table says, and leaves no trace where it is refused",
    async (_, operation) => {
      const report = await matrix.run(operation);
      cells += report.cells;
      allowed += report.allowed;
      expect(report.answered).toEqual(report.expected);
      expect(report.after).toEqual(report.before);
      expect(report.findings).toEqual({ toldApart: [], leaked: [], unlisted: [], miscounted: [], unrecorded: [] });
    },
    60_000,
  );
});

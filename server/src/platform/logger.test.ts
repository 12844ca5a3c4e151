import { expect, test } from "@jest/globals";
import { QueryFailedError } from "typeorm";
import { describeError } from "./logger.js";

test("a query that failed is logged without the values that it was given", () => {
  const driverError = Object.assign(new Error("Lost connection"), {
    code: "ER_X",
    sql: "INSERT INTO user VALUES ('hash')",
  });
  const failure = new QueryFailedError("INSERT INTO user VALUES (?)", ["hash"], driverError);
  const logged = describeError(new Error("outer", { cause: failure }));
  expect(JSON.stringify(logged)).not.toContain("hash");
  expect(logged).toMatchObject({
    type: "Error",
    message: "outer",
    stack: expect.stringContaining("outer"),
    cause: { type: "QueryFailedError", message: "Lost connection", code: "ER_X", query: "INSERT INTO user VALUES (?)" },
  });
});

import { readFileSync } from "node:fs";
import { ApolloServer, HeaderMap } from "@apollo/server";
import Sqlite from "better-sqlite3";
import Fastify from "fastify";
import mysql from "mysql2/promise";

/**
 * What the product is measured against: a server that parses the same body and answers the same JSON, and does nothing else;
 * or one that looks up a row by its primary key with a prepared statement first; or Apollo that does nothing.
 * Started with the kind, the answer, and for a lookup the database and a file of ids.
 */
const [kind, text = "{}", database = "", file] = process.argv.slice(2);
const answer = JSON.parse(text) as object;
const ids = file === undefined ? [] : (JSON.parse(readFileSync(file, "utf8")) as string[]);
const app = Fastify();

if (kind === "fastify") {
  app.post("/v1/verify", () => answer);
  app.get("/v1/authz/:environment", (_, reply) => reply.send());
}
if (kind === "sqlite") {
  const statement = new Sqlite(database, { readonly: true }).prepare("SELECT * FROM api_key WHERE id = ?");
  app.post("/v1/verify", () => {
    if (!statement.get(anyId())) throw new Error("No such key");
    return answer;
  });
}
if (kind === "mysql") {
  const pool = mysql.createPool({ uri: database, connectionLimit: 10 });
  app.post("/v1/verify", async () => {
    const [rows] = await pool.execute("SELECT * FROM api_key WHERE id = ?", [anyId()]);
    if ((rows as unknown[]).length !== 1) throw new Error("No such key");
    return answer;
  });
}
if (kind === "apollo") {
  const apollo = new ApolloServer({ typeDefs: "type Query { nothing: String }", nodeEnv: "production" });
  await apollo.start();
  app.post("/graphql", async ({ body }, reply) => {
    const headers = new HeaderMap([["content-type", "application/json"]]);
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: "POST", headers, search: "", body },
      context: () => Promise.resolve({}),
    });
    for (const [name, value] of answered.headers) reply.header(name, value);
    return reply.send(answered.body.kind === "complete" ? answered.body.string : "");
  });
}

const anyId = (): string => ids[Math.floor(Math.random() * ids.length)] ?? "";

process.stdout.write(`${await app.listen({ port: 0, host: "127.0.0.1" })}\n`);

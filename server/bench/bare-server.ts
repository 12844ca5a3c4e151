import Fastify from "fastify";

/** The baseline: a route that parses the same body and answers the same JSON, and does nothing else. */
const answer = JSON.parse(process.argv[2] ?? "{}") as object;
const app = Fastify();
app.post("/v1/verify", () => answer);
const address = await app.listen({ port: 0, host: "127.0.0.1" });
process.stdout.write(`${address}\n`);

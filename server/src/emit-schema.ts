import "reflect-metadata";
import { lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "./api/schema.js";

process.stdout.write(`${printSchema(lexicographicSortSchema(await createSchema()))}\n`);

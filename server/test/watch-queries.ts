import type { DataSource } from "typeorm";

interface Query {
  readonly sql: string;
  readonly parameters: unknown[] | undefined;
}

/** Notes the queries from now on, until they are asked for. */
export function watchQueries(dataSource: DataSource): () => readonly Query[] {
  const queries: Query[] = [];
  const createQueryRunner = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    const runner = createQueryRunner(mode);
    const run = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<never>;
    runner.query = (sql: string, parameters?: unknown[], structured?: boolean) => {
      queries.push({ sql, parameters });
      return run(sql, parameters, structured);
    };
    return runner;
  };
  return () => {
    dataSource.createQueryRunner = createQueryRunner;
    return queries;
  };
}

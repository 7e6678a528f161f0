import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";

export type DatabaseKind = "sqlite" | "postgres";

/** The address of a new, empty database: a file in `directory`, or one made on the PostgreSQL that `./test` started. */
export function newDatabase(kind: DatabaseKind, directory: string): string {
  if (kind === "sqlite") return `sqlite:${join(directory, "data", "vicino.db")}`;

  const server = process.env.VICINO_TEST_POSTGRES_URL;
  if (!server) throw new Error("VICINO_TEST_POSTGRES_URL names no PostgreSQL server: ./test browser starts one");
  const name = `browser_${randomBytes(6).toString("hex")}`;
  execFileSync("createdb", [`--maintenance-db=${server}`, name], { stdio: ["ignore", "ignore", "inherit"] });
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs a statement on a database that no server has open: what time would do, done at once. */
export function rewrite(url: string, sql: string): void {
  const [program, where] = url.startsWith("sqlite:") ? ["sqlite3", url.slice("sqlite:".length)] : ["psql", url];
  const how = program === "psql" ? ["-v", "ON_ERROR_STOP=1", "-q", "-d", where, "-c", sql] : ["-bail", where, sql];
  execFileSync(program, how, { stdio: ["ignore", "ignore", "inherit"] });
}

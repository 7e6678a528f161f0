import { test } from "@playwright/test";
import type { VicinoOptions } from "./test.ts";

/** Whether pages are looked at elsewhere: what is run on PostgreSQL was run on SQLite, and a database changes nothing about how a page is made. */
export function lookedAtElsewhere(): boolean {
  return (test.info().project.use as Partial<VicinoOptions>).database === "postgres";
}

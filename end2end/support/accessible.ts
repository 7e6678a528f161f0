import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import { evaluated, withScript } from "./scripted.ts";
import { lookedAtElsewhere } from "./twice.ts";
import { unlessUnchanged } from "./unchanged.ts";

const source = (file: string) => readFileSync(createRequire(import.meta.url).resolve(file), "utf8");

/** WCAG 2.2, levels A and AA. What passes is not told apart: that would be half of the work. */
const options = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"] };
const axeCore = source("axe-core/axe.min.js");
const runAxe = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, help, nodes }) =>
  [id + ": " + help, ...nodes.map((node) => "    " + node.target.join(" ") + "  " + node.failureSummary)].join("\\n")))`;

/** Fails with rule, help and elements when axe finds a fault of WCAG 2.2 AA in the page as it stands. */
export async function axe(page: Page): Promise<void> {
  if (lookedAtElsewhere()) return;
  await unlessUnchanged("axe", page, async () => {
    const faults = await withScript(page, (session) => evaluated<string[]>(session, `${axeCore};${runAxe}`));
    expect(faults, "axe finds nothing").toEqual([]);
  });
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import { evaluated, withScript } from "./scripted.ts";
import { lookedAtElsewhere } from "./twice.ts";

const sniffer = readFileSync(createRequire(import.meta.url).resolve("@pa11y/html_codesniffer/build/HTMLCS.js"), "utf8");
const run = `new Promise((done, failed) => HTMLCS.process("WCAG2AA", document, () => done(
  HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR).map(({ code, msg, element }) =>
    code + ": " + msg + "\\n    " + (element.outerHTML ?? "the document").slice(0, 200))), failed))`;

/** Fails when HTML_CodeSniffer, the engine of pa11y, finds an error of WCAG 2.1 AA: it sees some things that axe does not. */
export async function codeSniffer(page: Page): Promise<void> {
  if (lookedAtElsewhere()) return;
  const faults = await withScript(page, (session) => evaluated<string[]>(session, `${sniffer};${run}`));
  expect(faults, "HTML_CodeSniffer finds nothing").toEqual([]);
}

import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect } from "@playwright/test";
import { type ConfigData, HtmlValidate } from "html-validate";
import { lookedAtElsewhere } from "./twice.ts";

// The HTML standard and its rules of accessibility, for a page as it is sent. How it is laid out is the renderer's
// business, not a reader's.
const rules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    "attr-quotes": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    // The answers of a question that may have several share its name, like radios.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
    "long-title": "off",
    "no-inline-style": "error",
    "no-trailing-whitespace": "off",
    // The sheets keep a number on one line (.num), and a copied number should have plain spaces.
    "tel-non-breaking": "off",
    "void-style": "off",
  },
};

const validator = new HtmlValidate(rules);

/** Fails with line, rule and explanation when `html`, a whole page as the server sent it, is not valid. */
export async function htmlValid(html: string): Promise<void> {
  if (lookedAtElsewhere()) return;
  const report = await validator.validateString(html);
  const faults = report.results.flatMap((result) =>
    result.messages.map((m) => `${m.line}:${m.column} ${m.message} (${m.ruleId})\n    ${html.split("\n")[m.line - 1]?.slice(Math.max(0, m.column - 60), m.column + 100)}`),
  );
  expect(faults, "the page is valid HTML").toEqual([]);
}

/** Keeps a page for the Nu Html Checker, which takes longer to begin than to read a hundred of them: `../test` runs it at the end. */
export async function keep(name: string, html: string): Promise<void> {
  if (!process.env.VICINO_PAGES) return;
  const file = join(process.env.VICINO_PAGES, `${name}.html`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}

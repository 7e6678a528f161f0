// A page is not looked at again while it is the same as one in which nothing was found: most pages, most of the time, are touched by no
// change, and looking takes most of the time of the suite. `rm -r target/looked-at` makes the suite look at all of them; a new clone does so anyway.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Page, test } from "@playwright/test";

const kept = resolve(import.meta.dirname, "../../target/looked-at");

/** A page without what two runs draw or count anew, which takes as much room and has the same place whatever it is. */
function constant(html: string): string {
  const digits = (text: string) => text.replace(/\d/g, "0");
  // Two that are the same stay so, because that may be a fault.
  const keys: string[] = [];
  const numbered = (key: string) => `key ${keys.includes(key) ? keys.indexOf(key) : keys.push(key) - 1}`;
  return (
    html
      // Where the site stands, as words and as a picture to be read by a phone.
      .replace(/127\.0\.0\.1(?::|%3A)\d+/g, "here")
      .replace(/(<path fill="#000" d=")[^"]+/g, "$1")
      // Tokens of forms, secret links, how long a time is still kept.
      .replace(/(name="modulo" value=")[^"]+/g, "$1")
      .replace(/\b[a-z2-7]{26}\b/g, "secret")
      .replace(/(data-hold=")\d+/g, "$1")
      // Codes.
      .replace(/(?<=>)[2-9A-HJKMNP-Z]{3}(?: [2-9A-HJKMNP-Z]{3})?(?=<)/g, "code")
      .replace(/(data-copy=")[2-9A-HJKMNP-Z]{6}/g, "$1")
      // Which times are free, who somebody is, what a thing has for a key; but never a digit of a sheet.
      .replace(/\b[0-9a-f]{8}@example\.org/g, "somebody")
      .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, numbered)
      .replace(/<style[^>]*>[^<]*|\d{4}-\d\d-\d\dT\d\d:\d\d|\b3\d\d \d{3} \d{4}\b|>[^<]+/g, (found) => (found.startsWith("<") ? found : digits(found)))
  );
}

/** What a page is looked at with, and by: the checks, the browser, its fonts. The page itself names its sheets and scripts by what is in them. */
function means(): string {
  const suite = resolve(import.meta.dirname, "..");
  const support = readdirSync(import.meta.dirname).sort().map((file) => join("support", file));
  const hash = createHash("sha256");
  for (const file of [...support, "tests/every-page.spec.ts", "package-lock.json", "playwright.config.ts"]) hash.update(readFileSync(join(suite, file)));
  hash.update(execFileSync(test.info().project.use.launchOptions?.executablePath ?? "chromium", ["--version"]));
  for (const fonts of ["/usr/share/fonts", "/usr/local/share/fonts"].filter(existsSync)) {
    hash.update(readdirSync(fonts, { recursive: true }).sort().join());
  }
  return hash.digest("hex").slice(0, 16);
}

/** The pages in which nothing was found with these means, in a file that is named for them. */
class Pages {
  readonly #file: string;
  readonly #known: Set<string>;

  constructor(name: string) {
    mkdirSync(kept, { recursive: true });
    for (const other of readdirSync(kept)) if (other !== name) rmSync(join(kept, other), { force: true });
    this.#file = join(kept, name);
    this.#known = new Set(readFileSync(this.#file, { encoding: "utf8", flag: "a+" }).split("\n"));
  }

  has(page: string): boolean {
    return this.#known.has(page);
  }

  add(page: string): void {
    this.#known.add(page);
    appendFileSync(this.#file, `${page}\n`);
  }
}

let pages: Pages | undefined;

/** What a page looks like beside what its elements tell: the window, the colours of the device, what is typed and chosen. */
function looks(page: Page): Promise<{ window: string; typed: string }> {
  return page.evaluate(() => {
    const open = [...document.querySelectorAll(":popover-open, :modal")].map((element) => element.id);
    const device = ["forced-colors: active", "prefers-reduced-motion: reduce", "prefers-color-scheme: dark"].map((query) => matchMedia(`(${query})`).matches);
    const controls = [...document.querySelectorAll<HTMLInputElement>("input:not([type=hidden]), select, textarea")];
    return {
      window: [innerWidth, innerHeight, location.hash, ...device, ...open].join(),
      typed: controls.map(({ checked, value }) => `${checked} ${value}`).join("\n"),
    };
  });
}

/** Takes a look at a page, which is as `html` tells, unless it was taken before, in such a window, and nothing was found. */
export async function unlessUnchanged(what: string, page: Page, look: () => Promise<void>, html?: string): Promise<void> {
  // What has not come whole must not be taken for what comes.
  await page.waitForLoadState();
  const { window, typed } = await looks(page);
  const told = [test.info().project.name, what, window, constant(typed), constant(html ?? (await page.content()))];
  const digest = createHash("sha256").update(JSON.stringify(told)).digest("hex");
  pages ??= new Pages(means());
  if (pages.has(digest)) {
    // Counted by ../test.
    test.info().annotations.push({ type: "unchanged" });
    return;
  }
  await look();
  pages.add(digest);
}

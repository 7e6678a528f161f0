import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, type Page, type Request, test } from "@playwright/test";
import { axe } from "./accessible.ts";
import { htmlValid } from "./html.ts";
import { keyboardWalk } from "./keyboard.ts";
import { lookedAtElsewhere } from "./twice.ts";

/** Writes down what the pages of a window ask for and complain of. */
export class Watch {
  readonly #page: Page;
  #asked: Request[] = [];
  #complaints: string[] = [];

  /** Begin before the first page is opened. */
  constructor(page: Page) {
    this.#page = page;
    page.on("request", (request) => this.#asked.push(request));
    page.on("pageerror", (error) => this.#complaints.push(error.message));
    page.on("console", (message) => {
      // A browser notes every answer from 400 on; of some pages that is the point.
      if (/^Failed to load resource: the server responded with a status of 4/.test(message.text()) && message.location().url === page.url()) return;
      if (message.type() === "error" || message.type() === "warning") this.#complaints.push(message.text());
    });
  }

  /** Begins anew, for another page. */
  forget(): void {
    this.#asked = [];
    this.#complaints = [];
  }

  /** Fails when anything but this site was asked, when something was wrong, or when a cookie was set. */
  async quiet(site: string): Promise<void> {
    const elsewhere = this.#asked.map((request) => request.url()).filter((url) => /^https?:/.test(url) && !url.startsWith(site));
    expect(elsewhere, "nobody else is asked for anything").toEqual([]);
    expect(this.#complaints, "the browser complains of nothing").toEqual([]);
    expect(await this.#page.context().cookies(), "no cookie is set").toEqual([]);
    expect(this.#asked.filter((request) => /\.wasm\b/.test(request.url())), "no WebAssembly").toEqual([]);
    const scripts = await this.#page.locator("script[src]").evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).src));
    const sizes = await Promise.all(scripts.map((url) => sizeOf(this.#page, url)));
    expect(sizes.reduce((sum, size) => sum + size, 0), "bytes of script, before compression").toBeLessThanOrEqual(4096);
  }
}

/** A file's address changes with its bytes: each is weighed once. */
const sizes = new Map<string, Promise<number>>();

function sizeOf(page: Page, url: string): Promise<number> {
  const { pathname } = new URL(url);
  const size = sizes.get(pathname) ?? page.request.get(url).then(async (response) => (await response.body()).length);
  sizes.set(pathname, size);
  return size;
}

const locales = resolve(import.meta.dirname, "../../locales/it");
const messages = readdirSync(locales).map((file) => readFileSync(resolve(locales, file), "utf8"));
const ids = messages.flatMap((text) => [...text.matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1] ?? ""));
const areas = new Set(ids.filter((id) => id.includes("-")).map((id) => id.slice(0, id.indexOf("-"))));
// "Sign-up" is a word of English as well as the beginning of ids.
const idLike = new RegExp(`(?<![\\w/#.-])(?!sign-ups?(?![\\w-]))(?:${[...areas].join("|")})(?:-[a-z0-9_]+)+(?![\\w-])`, "g");

/** Fails unless the page as it stands is of its language, has one first heading and shows no id of a message. */
export async function wellFormed(page: Page, locale: string): Promise<void> {
  const seen = await page.evaluate(() => {
    const named = ["aria-label", "title", "alt", "placeholder"];
    const attributes = [...document.querySelectorAll(named.map((name) => `[${name}]`).join())].flatMap((element) =>
      named.map((name) => element.getAttribute(name) ?? ""),
    );
    return {
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      title: document.title,
      shown: document.body.innerText,
      words: [document.title, document.body.textContent ?? "", ...attributes].join("\n"),
      headings: [...document.querySelectorAll("h1")].map((heading) => heading.textContent?.trim() ?? ""),
      scripts: [...document.scripts].filter((script) => !script.src && script.type !== "application/ld+json").length,
      handlers: [...document.querySelectorAll("*")].filter((e) => e.getAttributeNames().some((name) => name.startsWith("on"))).length,
    };
  });
  expect(seen.lang).toBe(locale);
  expect(seen.dir).toBe(["ar", "ar-XB", "ur"].includes(locale) ? "rtl" : "ltr");
  expect(seen.title).not.toBe("");
  expect(seen.headings, "one first heading").toHaveLength(1);
  expect(seen.headings[0]).not.toBe("");
  expect(seen.words.match(idLike) ?? [], "every message has words").toEqual([]);
  expect(seen.words, "every variable has a value").not.toMatch(/\{\s*\$|\{-/);
  expect(seen.shown.match(/.{0,30}[^\s·] [.,،。，](?=\s|$)/gmu) ?? [], "no stop stands alone").toEqual([]);
  expect([seen.scripts, seen.handlers], "no script in the page").toEqual([0, 0]);
}

/** Fails when the page is wider than a window of any of these widths, and names what sticks out. */
export async function fits(page: Page, widths: number[]): Promise<void> {
  if (lookedAtElsewhere()) return;
  const size = page.viewportSize();
  for (const width of widths) {
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: size?.height ?? 740 });
    const out = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= room) return [];
      const wide = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 2 && (box.right > room + 1 || box.left < -1);
      });
      return wide.slice(0, 5).map((element) => `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`);
    });
    expect(out, `nothing is wider than ${width} px`).toEqual([]);
  }
  if (size) await page.setViewportSize(size);
}

/** What every page must be: well formed, valid, accessible, walked through by keyboard and no wider than its screen. `sent` is how it came. */
export async function sound(page: Page, sent?: string, locale = "it"): Promise<void> {
  const { isMobile, javaScriptEnabled } = test.info().project.use;
  // A link that was just followed leads to a page that is yet to come.
  await page.waitForLoadState();
  await wellFormed(page, locale);
  await fits(page, isMobile ? [360, 320] : [1280]);
  // What a script has made of a page is no longer what was sent.
  const came = sent ?? (javaScriptEnabled === false ? await page.content() : undefined);
  if (came !== undefined) await htmlValid(came);
  await axe(page);
  await keyboardWalk(page);
}

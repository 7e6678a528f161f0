// The page read aloud by the browser: what is said, in which language, and when nothing is offered.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { test as base, expect, settingsFor } from "../support/test.ts";
import { runVicino, Vicino } from "../support/vicino.ts";

const test = base.extend<object, { spoken: Vicino }>({
  spoken: [
    async ({ mailbox }, use) => {
      const directory = await mkdtemp(join(tmpdir(), "vicino-voices-"));
      try {
        const settings = { ...(await settingsFor(directory, mailbox)), VICINO_LOCALES: "it,ar,fil" };
        for (const args of [["migrate"], ["demo"]]) await runVicino(args, settings, directory);
        const vicino = await Vicino.start(settings, directory);
        await use(vicino);
        await vicino.stop();
      } finally {
        await rm(directory, { recursive: true, force: true });
      }
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ spoken }, use) => use(spoken.url),
});

interface Said {
  lang: string;
  voice: string;
  text: string;
}

declare global {
  interface Window {
    said: Said[];
    silent: number;
  }
}

/** Gives the browser voices of some languages, which come late as they do in most browsers. */
async function voices(page: Page, languages: string[]): Promise<void> {
  await page.addInitScript((tags) => {
    window.said = [];
    window.silent = 0;
    class Utterance {
      lang = "";
      voice: { lang: string } | null = null;
      onend: (() => void) | null = null;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const speech = {
      onvoiceschanged: null as (() => void) | null,
      known: [] as { lang: string }[],
      getVoices() {
        return this.known;
      },
      speak(part: Utterance) {
        if (part.text) window.said.push({ lang: part.lang, voice: part.voice?.lang ?? "", text: part.text });
      },
      cancel() {
        window.silent += 1;
      },
    };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    setTimeout(() => {
      speech.known = tags.map((lang) => ({ lang }));
      speech.onvoiceschanged?.();
    }, 50);
  }, languages);
}

const said = (page: Page) => page.evaluate(() => window.said);
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, "");

test("a desk is read in Italian, its number digit by digit", { tag: "@script" }, async ({ page }) => {
  await voices(page, ["en-US", "it_IT"]);
  await page.goto("/it/sportelli/gallaratese");
  await page.getByRole("button", { name: "Ascolta la pagina" }).click();
  await expect(page.getByRole("button", { name: "Ferma la voce" })).toBeVisible();
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(5);
  const all = await said(page);
  expect(new Set(all.map(({ voice }) => voice))).toEqual(new Set(["it_IT"]));
  const texts = all.map(({ text }) => plain(text));
  expect(texts).toContain("Sportello Gallaratese");
  expect(texts.join("\n")).toContain("3 4 5 1 5 5 2 5 2 3");
  expect(texts.join("\n")).not.toContain("345 155 2523");
  expect(texts.join("\n"), "hours stay hours").toMatch(/\d\d:\d\d/);
  expect(texts.join("\n"), "nothing of the menu").not.toContain("Esci in fretta");
});

test("an Arabic page is read in Arabic, and what is Italian in Italian", { tag: "@script" }, async ({ page }) => {
  await voices(page, ["it-IT", "ar-SA"]);
  await page.goto("/ar/sportelli/gallaratese");
  await page.getByRole("button", { name: "استمعوا إلى الصفحة" }).click();
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(5);
  const all = await said(page);
  const heading = all.map(({ text, ...by }) => ({ ...by, text: plain(text) }));
  expect(heading).toContainEqual({ lang: "it", voice: "it-IT", text: "Sportello Gallaratese" });
  const arabic = all.filter(({ text }) => /\p{Script=Arabic}/u.test(text));
  expect(arabic.length).toBeGreaterThan(3);
  expect(new Set(arabic.map(({ voice }) => voice))).toEqual(new Set(["ar-SA"]));
});

test("without an Italian voice the Italian parts are left out", { tag: "@script" }, async ({ page }) => {
  await voices(page, ["ar"]);
  await page.goto("/ar/sportelli/gallaratese");
  await page.getByRole("button", { name: "استمعوا إلى الصفحة" }).click();
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(3);
  expect((await said(page)).filter(({ voice }) => voice !== "ar")).toEqual([]);
});

test("what is not seen is not read", { tag: "@script" }, async ({ page }) => {
  await voices(page, ["it-IT"]);
  await page.goto("/it/richiamami");
  await page.getByRole("button", { name: "Ascolta la pagina" }).click();
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(3);
  const texts = (await said(page)).map(({ text }) => plain(text)).join("\n");
  expect(texts).toContain("Il tuo numero");
  expect(texts).not.toContain("Lascia vuoto questo campo");
});

test("pressed again it stops", { tag: "@script" }, async ({ page }) => {
  await voices(page, ["it-IT"]);
  await page.goto("/it/progetto");
  await page.getByRole("button", { name: "Ascolta la pagina" }).click();
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(3);
  const [before, silent] = [(await said(page)).length, await page.evaluate(() => window.silent)];
  await page.getByRole("button", { name: "Ferma la voce" }).click();
  await expect(page.getByRole("button", { name: "Ascolta la pagina" })).toBeVisible();
  expect((await said(page)).length).toBe(before);
  expect(await page.evaluate(() => window.silent)).toBe(silent + 1);
});

test("nothing is offered without a voice for the page", { tag: "@script" }, async ({ page }) => {
  await voices(page, ["it-IT", "fi-FI"]);
  await page.goto("/it/");
  await expect(page.getByRole("button", { name: "Ascolta la pagina" })).toBeVisible();
  await page.goto("/fil/");
  await page.waitForTimeout(200);
  await expect(page.locator("[data-listen]")).toBeHidden();
});

test("nothing is offered without a script", { tag: "@once" }, async ({ page }) => {
  await page.goto("/it/");
  await expect(page.locator("[data-listen]")).toBeHidden();
});

// An event on paper and as a picture: both lead back to its page, which says what is next once it is over.
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIRequestContext, Page } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { expect, settingsFor, test } from "../support/test.ts";
import { runVicino, Vicino } from "../support/vicino.ts";
import { plain } from "../support/words.ts";

const slug = "festa-di-natale-torri-bianche-2026";

/** What the code in a picture says, read as a phone does. */
function codeIn(bytes: Buffer): { width: number; height: number; says: string | undefined } {
  const { width, height, data } = PNG.sync.read(bytes);
  return { width, height, says: jsQR.default(new Uint8ClampedArray(data), width, height)?.data };
}

/** Where the fonts of the system are, on Debian. */
const fonts = "/usr/share/fonts";
const hasFonts = existsSync(fonts) && readdirSync(fonts, { recursive: true }).some((file) => /\.(ttf|otf|ttc)$/.test(String(file)));

/** The picture; on a machine without fonts its address says that there is none. */
async function picture(request: APIRequestContext, locale: string): Promise<Buffer | undefined> {
  const answer = await request.get(`/${locale}/eventi/${slug}/immagine.png`);
  expect(answer.status()).toBe(hasFonts ? 200 : 404);
  if (!hasFonts) return undefined;
  expect(answer.headers()["content-type"]).toBe("image/png");
  expect(answer.headers()["cross-origin-resource-policy"]).toBe("cross-origin");
  return answer.body();
}

const imageOf = (page: Page) => page.locator('head meta[property="og:image"]');

for (const locale of ["it", "en", "ar-XB"]) {
  test(`the picture in ${locale} is a square whose code opens the page`, { tag: "@once" }, async ({ page, request }) => {
    const bytes = await picture(request, locale);
    await page.goto(`/${locale}/eventi/${slug}`);
    await expect(imageOf(page), "there is a picture where the page says so").toHaveCount(bytes ? 1 : 0);
    if (!bytes) return;
    const { width, height, says } = codeIn(bytes);
    expect([width, height]).toEqual([1080, 1080]);
    const code = new URL(says ?? "");
    expect(code.pathname + code.search).toBe(`/${locale}/eventi/${slug}?da=locandina`);
    expect(await imageOf(page).getAttribute("content")).toBe(`${code.origin}/${locale}/eventi/${slug}/immagine.png`);
  });
}

test("a picture that is known is not drawn again", { tag: "@once" }, async ({ request }) => {
  const path = `/it/eventi/${slug}/immagine.png`;
  const etag = (await request.get(path)).headers()["etag"];
  expect(etag !== undefined).toBe(hasFonts);
  if (etag) expect((await request.get(path, { headers: { "if-none-match": etag } })).status()).toBe(304);
});

test("the sheet tells all that a wall must, and its code opens the page", { tag: "@wide" }, async ({ page }) => {
  await page.goto(`/it/eventi/${slug}`);
  await page.getByRole("link", { name: "Locandina da stampare" }).click();
  await page.waitForURL(/locandina$/);
  const sheet = page.locator("article.poster");
  const text = plain(await sheet.innerText());
  for (const said of [
    "QuBì Milano",
    "giovedì 17 dicembre 2026",
    "16:30 Agorà delle Torri Bianche via Saponaro, Milano",
    "16:45 Comunità Oklahoma via Costantino Baroni 228, Milano",
    "Da qui andiamo insieme a piedi.",
    "Gratis",
    `/it/eventi/${slug}`,
    "Cofinanziato dall’Unione europea",
  ]) {
    expect(text.replaceAll("'", "’")).toContain(said.replaceAll("'", "’"));
  }
  const { says } = codeIn(await sheet.locator("svg.qr").screenshot());
  expect(new URL(says ?? "").search).toBe("?da=locandina");
  await page.getByRole("link", { name: "A5" }).click();
  await expect(page).toHaveURL(/locandina\?formato=a5$/);
  expect((await page.goto(`/it/eventi/${slug}/locandina?formato=a0`))?.status()).toBe(404);
});

for (const [paper, width, height] of [["a4", 210, 297], ["a5", 148, 210]] as const) {
  test(`the sheet of ${paper} is one page of that size`, { tag: ["@script", "@wide"] }, async ({ page }) => {
    await page.goto(`/it/eventi/${slug}/locandina?formato=${paper}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    const pages = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(pages).toHaveLength(1);
    // In points, 72 an inch.
    expect(Number(pages[0]![1])).toBeCloseTo((width / 25.4) * 72, -1);
    expect(Number(pages[0]![2])).toBeCloseTo((height / 25.4) * 72, -1);
  });
}

test("who comes from the sheet of a party that is over reads first what is next", async ({ page }) => {
  await page.goto("/it/eventi/festa-di-natale-casa-dei-giochi-2024?da=locandina");
  const main = page.getByRole("main");
  await expect(main).toContainText("È già passato.");
  const headings = (await main.getByRole("heading", { level: 2 }).allInnerTexts()).map(plain);
  expect(headings[0]).toBe("Che cosa c’è adesso");
  await expect(main.locator(".event-card a").first()).toHaveAttribute("href", "/it/eventi/festa-di-natale-casa-dei-giochi-2026");
});

test("without fonts there is no picture and nothing that leads to one", { tag: "@once" }, async ({ page, mailbox }) => {
  const directory = await mkdtemp(join(tmpdir(), "vicino-fonts-"));
  const settings = { ...(await settingsFor(directory, mailbox)), VICINO_FONTS_DIR: directory };
  await runVicino(["demo"], settings, directory);
  const vicino = await Vicino.start(settings, directory);
  try {
    const answer = await page.goto(`${vicino.url}/it/eventi/${slug}/immagine.png`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.goto(`${vicino.url}/it/eventi/${slug}/locandina`);
    await expect(page.locator("svg.qr")).toBeVisible();
    await expect(page.locator('a[href$="immagine.png"]')).toHaveCount(0);
    await page.goto(`${vicino.url}/it/eventi/${slug}`);
    await expect(imageOf(page)).toHaveCount(0);
  } finally {
    await vicino.stop();
    await rm(directory, { recursive: true, force: true });
  }
});

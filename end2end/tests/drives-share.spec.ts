// How a drive reaches people outside of its page: on paper, as a picture, in search, for programs; and who gives a hand.
import { existsSync, readdirSync } from "node:fs";
import type { APIRequestContext, Page } from "@playwright/test";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import jsonld from "jsonld";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { expect, test } from "../support/test.ts";
import { plain } from "../support/words.ts";

const slug = "zaino-sospeso";
const shifts = "turni-zaino-sospeso-2026";

/** The size of a picture and what the code in it says, read as a phone does. */
function codeIn(bytes: Buffer): { width: number; height: number; says: string | undefined } {
  const { width, height, data } = PNG.sync.read(bytes);
  return { width, height, says: jsQR.default(new Uint8ClampedArray(data), width, height)?.data };
}

/** Where the fonts of the system are, on Debian. */
const fonts = "/usr/share/fonts";
const hasFonts = existsSync(fonts) && readdirSync(fonts, { recursive: true }).some((file) => /\.(ttf|otf|ttc)$/.test(String(file)));

/** A picture; on a machine without fonts its address says that there is none. */
async function picture(request: APIRequestContext, locale: string, file: string): Promise<Buffer | undefined> {
  const path = `/${locale}/raccolte/${slug}/${file}`;
  const answer = await request.get(path);
  expect(answer.status()).toBe(hasFonts ? 200 : 404);
  if (!hasFonts) return undefined;
  expect(answer.headers()["content-type"]).toBe("image/png");
  expect(answer.headers()["cross-origin-resource-policy"]).toBe("cross-origin");
  const known = { "if-none-match": answer.headers()["etag"] ?? "" };
  expect((await request.get(path, { headers: known })).status()).toBe(304);
  return answer.body();
}

for (const locale of ["it", "en", "ar-XB"]) {
  test(`the picture of a drive in ${locale} is a square whose code opens the page`, { tag: "@once" }, async ({ request }) => {
    const bytes = await picture(request, locale, "immagine.png");
    if (!bytes) return;
    const { width, height, says } = codeIn(bytes);
    expect([width, height]).toEqual([1080, 1080]);
    const code = new URL(says ?? "");
    expect(code.pathname + code.search).toBe(`/${locale}/raccolte/${slug}?da=manifesto`);
  });

  test(`how far a drive has come is a picture in ${locale}, shown where its address is sent`, { tag: "@once" }, async ({ page, request }) => {
    const bytes = await picture(request, locale, "avanzamento.png");
    await page.goto(`/${locale}/raccolte/${slug}`);
    const image = page.locator('head meta[property="og:image"]');
    await expect(image, "there is a picture where the page says so").toHaveCount(bytes ? 1 : 0);
    if (!bytes) return;
    const { width, height } = codeIn(bytes);
    expect([width, height]).toEqual([1200, 630]);
    expect(new URL((await image.getAttribute("content")) ?? "").pathname).toBe(`/${locale}/raccolte/${slug}/avanzamento.png`);
    const said = await page.locator('head meta[property="og:image:alt"]').getAttribute("content");
    if (locale === "it") expect(plain(said ?? "")).toMatch(/\d+ cose promesse su \d+ · \d+ già arrivate$/);
  });
}

test("a drive that nobody has heard of has no sheet, no picture and no needs", { tag: "@once" }, async ({ request }) => {
  for (const file of ["manifesto", "immagine.png", "avanzamento.png", "bisogni.json"]) {
    expect((await request.get(`/it/raccolte/niente/${file}`)).status()).toBe(404);
  }
});

test("the sheet answers where and when, and whom to call", { tag: "@wide" }, async ({ page }) => {
  await page.goto(`/it/raccolte/${slug}/manifesto`);
  const sheet = page.locator("article.poster");
  const text = plain(await sheet.innerText());
  for (const said of [
    "QuBì Milano",
    "Fino al 31 gennaio 2027",
    "Dove e quando si porta",
    "Martedì 16:30–18:30",
    "Sabato 10:00–12:00",
    "La Casa dei Giochi via S. Uguzzone 8, Milano",
    "Giovedì 17:00–19:00",
    "Agorà delle Torri Bianche",
    "Negli orari del negozio",
    "Che cosa serve",
    "Zaino",
    "351 681 8198",
    `/it/raccolte/${slug}`,
    "Cofinanziato dall’Unione europea",
  ]) {
    expect(text.replaceAll("'", "’")).toContain(said.replaceAll("'", "’"));
  }
  const { says } = codeIn(await sheet.locator("svg.qr").screenshot());
  expect(new URL(says ?? "").pathname).toBe(`/it/raccolte/${slug}`);
  await page.getByRole("link", { name: "A5" }).click();
  await expect(page).toHaveURL(/manifesto\?formato=a5$/);
  expect((await page.goto(`/it/raccolte/${slug}/manifesto?formato=a0`))?.status()).toBe(404);
});

for (const [paper, width, height] of [["a4", 210, 297], ["a5", 148, 210]] as const) {
  for (const locale of ["it", "en", "ar-XB"]) {
    test(`the sheet of a drive is one page of ${paper} in ${locale}`, { tag: ["@script", "@wide"] }, async ({ page }) => {
      await page.goto(`/${locale}/raccolte/${slug}/manifesto?formato=${paper}`);
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
      const pages = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(pages).toHaveLength(1);
      // In points, 72 an inch.
      expect(Number(pages[0]![1])).toBeCloseTo((width / 25.4) * 72, -1);
      expect(Number(pages[0]![2])).toBeCloseTo((height / 25.4) * 72, -1);
    });
  }
}

interface Need {
  word?: string;
  name: string;
  priority: string;
  wanted: boolean;
  counts?: { needed: number; promised: number; arrived: number; open: number };
}

interface Told {
  url: string;
  status: string;
  from: string;
  until: string;
  contact: { phone: string };
  points: { kind: string; name: string; dates?: { date: string; from: string; until: string }[] }[];
  progress: { needed: number; met: number; arrived: number; open: number };
  needs: Need[];
}

async function told(request: APIRequestContext, path: string): Promise<Told[]> {
  const answer = await request.get(path);
  expect(answer.headers()["content-type"]).toBe("application/json");
  const known = { "if-none-match": answer.headers()["etag"] ?? "" };
  expect((await request.get(path, { headers: known })).status()).toBe(304);
  return ((await answer.json()) as { drives: Told[] }).drives;
}

test("a program reads what is needed, where and when, and no number of few", { tag: "@once" }, async ({ request }) => {
  const [drive, ...others] = await told(request, "/it/raccolte/bisogni.json");
  expect(others).toEqual([]);
  expect(await told(request, `/it/raccolte/${slug}/bisogni.json`)).toEqual([drive]);
  expect([new URL(drive!.url).pathname, drive!.status]).toEqual([`/it/raccolte/${slug}`, "running"]);
  expect([drive!.from, drive!.until, drive!.contact.phone]).toEqual(["2026-11-02", "2027-01-31", "+393516818198"]);
  expect(drive!.points.map((point) => [point.kind, point.dates !== undefined])).toEqual([["point", true], ["point", true], ["shop", false]]);
  const hours = new Set(drive!.points[0]!.dates!.map(({ date, from, until }) => `${new Date(`${date}T12:00Z`).getUTCDay()} ${from}-${until}`));
  expect([...hours].sort()).toEqual(["2 16:30-18:30", "6 10:00-12:00"]);

  const backpack = drive!.needs.find((need) => need.word === "backpack")!;
  // Ten typed singly, and one for each of 28 children.
  expect([backpack.name, backpack.priority, backpack.wanted, backpack.counts!.needed]).toEqual(["zaino", "urgent", true, 38]);
  const counted = drive!.needs.flatMap((need) => need.counts ?? []);
  expect(counted.every(({ needed }) => needed >= 5)).toBe(true);
  const sum = (of: (counts: NonNullable<Need["counts"]>) => number) => counted.reduce((all, counts) => all + of(counts), 0);
  const { needed, met, open } = drive!.progress;
  expect([needed, open]).toEqual([sum((c) => c.needed), sum((c) => c.open)]);
  expect(met + open).toBe(needed);

  const [english] = await told(request, "/en/raccolte/bisogni.json");
  expect(english!.needs.map((need) => need.name)).toContain("backpack");
});

test("a news reader reads of drives as RSS and as Atom, and both tell the same", { tag: "@once" }, async ({ request }) => {
  for (const locale of ["it", "en", "ar-XB"]) {
    const get = async (file: string) => (await request.get(`/${locale}/raccolte/${file}`)).text();
    const rss = parseRssFeed(await get("rss.xml"));
    const atom = parseAtomFeed(await get("atom.xml"));
    expect(rss.language).toBe(locale);
    expect(rss.title).toContain("QuBì Milano");
    expect(atom.title?.value).toBe(rss.title);
    expect(new URL(rss.link!).pathname).toBe(`/${locale}/raccolte`);
    expect(atom.links?.map((link) => link.rel)).toEqual(["self", "alternate"]);
    const items = (rss.items ?? []).map((item) => ({ id: item.guid?.value, title: item.title, url: item.link, text: item.description }));
    const news = (atom.entries ?? []).map((entry) => ({ id: entry.id, title: entry.title?.value, url: entry.links?.[0]?.href, text: entry.summary?.value }));
    expect(items).toHaveLength(1);
    expect(news).toEqual(items);
    expect(items[0]?.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(new URL(items[0]!.url!).pathname).toBe(`/${locale}/raccolte/${slug}`);
    expect(items[0]?.text).toMatch(/16:30[\s\S]*La Casa dei Giochi[\s\S]*17:00[\s\S]*Agorà delle Torri Bianche/);
  }
  const path = "/it/raccolte/rss.xml";
  const known = { "if-none-match": (await request.get(path)).headers()["etag"] ?? "" };
  expect((await request.get(path, { headers: known })).status()).toBe(304);
});

const schema = "https://schema.org/";
/** In place of the real one, which would be fetched: every word is schema.org's, addresses are addresses. */
const context = {
  "@vocab": schema,
  ...Object.fromEntries(["url", "actionStatus", "dayOfWeek"].map((name) => [name, { "@type": "@id" }])),
};

type Thing = Record<string, { "@id"?: string; "@value"?: unknown }[]> & { "@type"?: string[] };
const values = (thing: Thing, name: string) => (thing[schema + name] ?? []).map((value) => value["@value"] ?? value["@id"]);
const parts = (thing: Thing, name: string) => (thing[schema + name] ?? []) as unknown as Thing[];

async function donationOn(page: Page, path: string): Promise<Thing> {
  await page.goto(path);
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const documentLoader = async (url: string) => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`${url} is asked for`);
    return { contextUrl: undefined, documentUrl: url, document: { "@context": context } };
  };
  const things = (await Promise.all(texts.map((text) => jsonld.expand(JSON.parse(text), { documentLoader })))).flat() as unknown as Thing[];
  const found = things.filter((thing) => thing["@type"]?.includes(`${schema}DonateAction`));
  expect(found).toHaveLength(1);
  return found[0]!;
}

test("a search engine reads what can be donated, where and at which hours", { tag: "@once" }, async ({ page }) => {
  const drive = await donationOn(page, `/it/raccolte/${slug}`);
  expect(values(drive, "actionStatus")).toEqual([`${schema}ActiveActionStatus`]);
  expect([values(drive, "startTime"), values(drive, "endTime")]).toEqual([["2026-11-02"], ["2027-01-31"]]);
  expect(parts(drive, "location").flatMap((place) => values(place, "name"))).toEqual([
    "La Casa dei Giochi",
    "Agorà delle Torri Bianche",
    "Cartoleria (un esempio, non esiste)",
  ]);
  const hours = parts(parts(drive, "location")[0]!, "openingHoursSpecification");
  expect(hours.map((one) => [values(one, "dayOfWeek")[0], values(one, "opens")[0], values(one, "closes")[0]])).toEqual([
    [`${schema}Tuesday`, "16:30", "18:30"],
    [`${schema}Saturday`, "10:00", "12:00"],
  ]);
  const [list] = parts(drive, "object");
  const listed = parts(list!, "itemListElement");
  expect(values(list!, "numberOfItems")).toEqual([listed.length]);
  const first = parts(listed[0]!, "item")[0]!;
  expect(values(first, "name")).toEqual(["zaino"]);
  expect(Number(values(parts(first, "eligibleQuantity")[0]!, "value")[0])).toBeGreaterThan(0);
});

for (const [locale, typed, title] of [
  ["it", "zaino", /^Zaino sospeso/],
  ["it", "zanio sospeso", /^Zaino sospeso/],
  ["en", "backpack", /^Suspended backpack/],
  ["en", "backpak", /^Suspended backpack/],
] as const) {
  test(`a drive is found by «${typed}» in ${locale}`, { tag: "@once" }, async ({ page }) => {
    await page.goto(`/${locale}/cerca?q=${encodeURIComponent(typed)}`);
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { name: /^(Raccolte|Drives) \(1\)$/ })).toBeVisible();
    const row = main.getByRole("listitem").filter({ has: page.getByRole("link", { name: title }) });
    await expect(row.getByRole("link", { name: title })).toHaveAttribute("href", `/${locale}/raccolte/${slug}`);
    await expect(row).toContainText("2027");
    await expect(row).toContainText("La Casa dei Giochi");
  });
}

test("somebody finds a shift on the page of the drive, signs up, and a seat is gone", { tag: "@database" }, async ({ page }) => {
  const seats = async (): Promise<number> => {
    await page.goto(`/it/raccolte/${slug}`);
    const shift = page.locator("section[aria-labelledby=turni] li").first();
    return Number(/(\d+) post[oi]/.exec(plain(await shift.innerText()))?.[1]);
  };
  const before = await seats();
  expect(before).toBeGreaterThan(0);
  const rows = page.locator("section[aria-labelledby=turni] li");
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText("sabato 5 dicembre");
  await expect(rows.nth(1)).toContainText("sabato 12 dicembre");
  await rows.nth(0).getByRole("link", { name: "Iscriviti al turno" }).click();
  await expect(page).toHaveURL(new RegExp(`/it/eventi/${shifts}/iscrizione\\?data=2026-12-05$`));
  await expect(page.getByLabel("Quanti adulti")).toBeVisible();
  await expect(page.locator("main [name^=bambini]"), "nothing is asked of children").toHaveCount(0);
  await page.getByLabel("Quanti adulti").fill("1");
  await page.getByRole("button", { name: "Iscriviti" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sei iscritto");
  await page.getByRole("link", { name: "Cambia chi viene" }).click();
  await expect(page.locator("main [name^=bambini]")).toHaveCount(0);
  expect(await seats()).toBe(before - 1);
});

test("a shift is an event of its own kind, found in the list", async ({ page }) => {
  await page.goto("/it/eventi?tipo=volunteering&municipio=municipio-2");
  const cards = page.locator(".event-card");
  await expect(cards).toHaveCount(2);
  await cards.first().getByRole("link").click();
  await expect(page.getByRole("main").locator(".event-kind")).toHaveText("Volontariato");
  await page.getByRole("main").getByRole("link", { name: /^Zaino sospeso/ }).click();
  await expect(page).toHaveURL(new RegExp(`/it/raccolte/${slug}$`));
});

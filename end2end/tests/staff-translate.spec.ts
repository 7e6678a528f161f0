// Texts in other languages: what is to be done first, Italian beside it, files for translators, and what the public sees meanwhile.
import { randomUUID } from "node:crypto";
import type { APIRequestContext, Page } from "@playwright/test";
import { axe } from "../support/accessible.ts";
import { htmlValid } from "../support/html.ts";
import { keyboardWalk } from "../support/keyboard.ts";
import { sound } from "../support/sound.ts";
import { signIn } from "../support/staff.ts";
import { expect, test } from "../support/test.ts";

/** A phone as it calls itself: what tests drive calls itself a robot, and is not counted. */
const phone = { "user-agent": "Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0" };

const tab = (page: Page, name: string) => page.getByRole("main").getByRole("link", { name, exact: true }).click();

async function publish(page: Page): Promise<void> {
  await tab(page, "Stato e commenti");
  await page.getByRole("button", { name: "Pubblica", exact: true }).click();
  await expect(page.getByText("Il sito mostra questa versione.")).toBeVisible();
}

/** A desk with an Italian text, on the site; answers with the address of its card. */
async function desk(page: Page, name: string, italian: string): Promise<string> {
  await page.goto("/staff/contenuti/nuovo");
  await page.getByLabel("Sportello", { exact: true }).check();
  await page.getByLabel("Nome", { exact: true }).fill(name);
  await page.locator("#municipio").selectOption({ label: "Municipio 8" });
  await page.getByRole("button", { name: "Crea la bozza" }).click();
  await page.locator("#testo-about-it").fill(italian);
  await page.getByRole("button", { name: "Salva la bozza" }).click();
  const card = new URL(page.url()).pathname;
  await publish(page);
  return card;
}

const unique = () => `Sportello ${randomUUID().slice(0, 8)}`;
/** The public page of a desk that a test made. */
const address = (name: string, locale = "en") => `/${locale}/sportelli/${name.toLowerCase().replace(" ", "-")}`;

async function read(request: APIRequestContext, path: string, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) expect((await request.get(path, { headers: phone })).status()).toBe(200);
}

test("what families read most comes first, and is translated beside the Italian", { tag: ["@wide", "@database"] }, async ({ page, request, isMobile }) => {
  const [seldom, often] = [unique(), unique()];
  await signIn(page, "editor");
  await desk(page, seldom, "Qui si legge poco.");
  await desk(page, often, "Qui si ascolta.\n\nE si aiuta.");
  await read(request, address(seldom), 1);
  await read(request, address(often), 3);

  await page.goto("/staff/traduzioni");
  await page.getByRole("main").getByRole("link", { name: /^English/ }).click();
  const names = await page.getByRole("heading", { level: 3 }).allTextContents();
  expect(names.indexOf(often)).toBeLessThan(names.indexOf(seldom));
  const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: often }) });
  await expect(row).toContainText("Letture: 3 in questa lingua, 3 in tutte.");
  await expect(row).toContainText("Che cosa si fa allo sportello Traduzione mancante");
  await page.getByRole("link", { name: often, exact: true }).click();

  const field = page.getByLabel("English: Che cosa si fa allo sportello");
  const [source, beside] = [await page.locator(".translate-source").first().boundingBox(), await field.boundingBox()];
  // Side by side where there is room, one above the other where there is none.
  if (isMobile) expect(source!.y + source!.height).toBeLessThanOrEqual(beside!.y);
  else expect(source!.x + source!.width).toBeLessThanOrEqual(beside!.x);
  await field.fill("a\u202eb");
  await page.getByRole("button", { name: "Salva la bozza" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await axe(page);
  await field.fill("Here we listen.\n\nAnd help.");
  await page.getByRole("button", { name: "Salva la bozza" }).click();
  await expect(page.getByText("Traduzione aggiornata").first()).toBeVisible();
  await publish(page);

  await page.context().clearCookies();
  await page.goto(address(often));
  await expect(page.getByText("Here we listen.")).toBeVisible();
});

test("the Italian changes, and what changed stands beside the translation", { tag: ["@wide", "@database"] }, async ({ page }) => {
  const name = unique();
  await signIn(page, "editor");
  const card = await desk(page, name, "Qui si ascolta.\n\nE si aiuta.");
  await page.goto(`${card}/traduzione/en`);
  await page.getByLabel("English: Che cosa si fa allo sportello").fill("Here we listen.\n\nAnd help.");
  await page.getByRole("button", { name: "Salva la bozza" }).click();
  await page.goto(card);
  await page.locator("#testo-about-it").fill("Qui si ascolta sempre.\n\nE si aiuta.");
  await page.getByRole("button", { name: "Salva la bozza" }).click();
  await page.goto(`/staff/traduzioni?lingua=en&stato=outdated&tipo=desk`);
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByText("Da rivedere: l’italiano è cambiato")).toBeVisible();
  await expect(page.locator("ins")).toContainText("sempre");
  await axe(page);
  await page.getByLabel("L’ho riletta: va ancora bene così").check();
  await page.getByRole("button", { name: "Salva e chiedi la revisione" }).click();
  await expect(page.getByText("In revisione")).toBeVisible();
  await page.goto(`${card}/traduzione/en`);
  await expect(page.getByText("Traduzione aggiornata").first()).toBeVisible();
});

test("texts go out in a file and come back in it", { tag: ["@wide", "@database"] }, async ({ page }) => {
  const name = unique();
  await signIn(page, "editor");
  const card = await desk(page, name, "Portate i \"documenti\".");
  await page.goto("/staff/traduzioni?lingua=en");
  const link = page.getByRole("link", { name: "Scarica i testi da fare (PO)" });
  const out = await page.request.get((await link.getAttribute("href"))!);
  expect(out.headers()["content-disposition"]).toMatch(/^attachment; filename="vicino-en-\d{4}-\d\d-\d\d\.po"$/);
  const file = await out.text();
  const id = card.split("/").at(-1);
  const entry = `msgctxt "desk/${id}/about"\nmsgid "Portate i \\"documenti\\"."\nmsgstr ""\n`;
  expect(file).toContain(`#. ${name} – Che cosa si fa allo sportello\n`);
  expect(file).toContain(entry);
  const stranger = 'msgctxt "menu"\nmsgid "Apri"\nmsgstr "Open"\n\n';
  const back = file.replace(entry, entry.replace('msgstr ""', 'msgstr "Bring your \\"papers\\"."') + `\n${stranger}`);

  const send = async (text: string) => {
    await page.goto("/staff/traduzioni?lingua=en");
    await page.getByRole("link", { name: "Carica un file tradotto" }).click();
    await page.getByLabel("File PO").setInputFiles({ name: "en.po", mimeType: "text/x-gettext-translation", buffer: Buffer.from(text) });
    await page.getByRole("button", { name: "Mostra che cosa cambia" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Che cosa cambia");
  };
  await send(back);
  await expect(page.getByText("1 testo cambia.")).toBeVisible();
  await expect(page.getByText("Bring your \"papers\".")).toBeVisible();
  await expect(page.getByText("Non c’è un testo con questo nome, o non puoi scriverlo tu.")).toBeVisible();
  await expect(page.getByText("menu", { exact: true })).toBeVisible();
  await axe(page);
  await htmlValid(await page.content());
  await keyboardWalk(page);
  // Nothing has changed so far.
  const before = await page.request.get(`${card}/traduzione/en`);
  expect(await before.text()).not.toContain("papers");

  await page.getByRole("button", { name: "Salva le bozze" }).click();
  await page.getByRole("link", { name, exact: true }).click();
  await tab(page, "Versioni");
  await expect(page.getByText("Traduzione da un file: inglese")).toBeVisible();
  await publish(page);
  await send(back);
  await expect(page.getByText("Questo file non cambia niente.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Salva le bozze" })).toHaveCount(0);

  await page.context().clearCookies();
  await page.goto(address(name));
  await expect(page.getByText("Bring your \"papers\".")).toBeVisible();
});

test("a file that is none of ours is refused, and it is said why", async ({ page }) => {
  await signIn(page, "author");
  const header = 'msgid ""\nmsgstr "Language: en\\n"\n\n';
  for (const [buffer, words] of [
    [undefined, "Scegli un file"],
    [Buffer.from("PK\u0003\u0004"), "archivio"],
    [Buffer.from([0x6d, 0xff, 0xfe]), "UTF-8"],
    [Buffer.from("nome;testo\n"), "La riga 1"],
    [Buffer.from(`${header}msgctxt "a"\nmsgid "b"\nmsgstr "c`), "La riga 6"],
    [Buffer.from(header.replace("en", "ar")), "un’altra lingua"],
    [Buffer.alloc(10 * 1024 * 1024, "#\n"), "troppo grande"],
  ] as const) {
    await page.goto("/staff/traduzioni/importa?lingua=en");
    if (buffer) await page.getByLabel("File PO").setInputFiles({ name: "en.po", mimeType: "application/octet-stream", buffer });
    const answered = page.waitForEvent("response", (r) => r.request().isNavigationRequest() && r.request().method() === "POST");
    await page.getByRole("button", { name: "Mostra che cosa cambia" }).click();
    expect((await answered).status(), words).toBe(422);
    await expect(page.getByRole("alert")).toContainText(words);
  }
  await axe(page);
});

test("every page for translators is valid, accessible and walked through by keyboard", { tag: "@wide" }, async ({ page, isMobile }) => {
  const name = unique();
  await signIn(page, "editor");
  const card = await desk(page, name, "Una frase.");
  for (const path of ["/staff/traduzioni", "/staff/traduzioni?lingua=en", "/staff/traduzioni/importa?lingua=en", `${card}/traduzione/en`]) {
    const response = await page.goto(path);
    expect(response!.status(), path).toBe(200);
    await sound(page, await response!.text());
    if (process.env.VICINO_SHOTS) {
      const file = `${process.env.VICINO_SHOTS}/${path.replace(card, "card").replace(/\W+/g, "-")}-${isMobile ? 360 : 1280}.png`;
      await page.screenshot({ path: file, fullPage: true });
    }
  }
  // Whoever publishes elsewhere knows nothing of it.
  await page.context().clearCookies();
  await signIn(page, "elsewhere");
  expect((await page.goto(`${card}/traduzione/en`))!.status()).toBeGreaterThanOrEqual(403);
});

// Staff write an event: its parts, its rule and dates, its picture; what cannot be is told at its field.
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { publishCard as publish, publishDrive, saveCard as save } from "../support/drive.ts";
import { beginEvent as begin, iso, stage, thursday } from "../support/event.ts";
import { png } from "../support/png.ts";
import { sound } from "../support/sound.ts";
import { signIn } from "../support/staff.ts";
import { expect, test } from "../support/test.ts";
import { plain } from "../support/words.ts";

const main = (page: Page) => page.getByRole("main");
const fault = (page: Page, field: string) => page.locator(`#${field}-errore`);

const spoken = (day: Date) => new Intl.DateTimeFormat("it", { day: "numeric", month: "long", timeZone: "UTC" }).format(day);

test("a party in two parts is written, shown with its picture, and published", { tag: ["@wide", "@database"] }, async ({ page }) => {
  const name = `Castagnata ${randomUUID().slice(0, 8)}`;
  const day = thursday(0);
  await signIn(page, "editor");
  await begin(page, name);
  await sound(page);

  await page.locator("#genere").selectOption({ label: "Festa" });
  await page.locator("#testo-summary-it").fill(`Martedì ${spoken(day)} si gioca insieme.`);
  await stage(page, 0, day, "16:30", "Cortile");
  await page.getByText("Aggiungi un’altra tappa").click();
  await stage(page, 1, day, "17:00", "Palestra");
  await page.locator("#tappa-1-fine").fill("16:00");
  await page.getByLabel("Offerta libera: chi non dà niente è benvenuto").check();
  await save(page);
  await expect(fault(page, "tappa-1-fine")).toContainText("Finisce prima di cominciare");

  await page.locator("#tappa-1-fine").fill("19:00");
  await save(page);
  await expect(fault(page, "testo-summary-it")).toContainText(/c’è scritto martedì, ma il .* è giovedì/);
  await expect(page.locator("#tappa-1-luogo")).toHaveValue("Palestra");
  await page.locator("#testo-summary-it").fill(`Giovedì ${spoken(day)} si gioca insieme.`);
  await page.locator("#tappa-0-insieme").check();
  await save(page);
  await expect(page.locator("#tappa-1-fine")).toHaveValue("19:00");

  await page.getByRole("link", { name: "Aggiungi un’immagine" }).click();
  await sound(page);
  await page.getByLabel("File").setInputFiles({ name: "albero.png", mimeType: "image/png", buffer: png(1200, 800) });
  await page.getByLabel("Che cosa si vede nell’immagine").fill("Bambini attorno a un albero");
  await page.getByRole("button", { name: "Salva l’immagine" }).click();
  const picture = page.getByRole("img", { name: "Bambini attorno a un albero" });
  await expect(picture).toHaveJSProperty("complete", true);
  await expect(picture).toHaveAttribute("srcset", /480w, .* 960w, .* 1200w/);
  await expect(page.locator("ol.stages > li")).toHaveCount(2);
  await page.getByRole("link", { name: "Torna alla scheda" }).click();
  await publish(page);

  await page.context().clearCookies();
  await page.goto("/it/eventi?municipio=municipio-8");
  await page.getByRole("link", { name }).click();
  const parts = page.locator("ol.stages > li");
  expect(plain(await parts.nth(0).innerText())).toMatch(/giovedì.*16:30[\s\S]*Cortile[\s\S]*andiamo insieme/);
  expect(plain(await parts.nth(1).innerText())).toMatch(/17:00–19:00[\s\S]*Palestra/);
  await expect(main(page)).toContainText("Va bene anche niente");
  const shown = await page.request.get((await page.getByRole("img", { name: "Bambini attorno a un albero" }).getAttribute("src")) ?? "");
  expect(shown.headers()["content-type"]).toMatch(/^image\/(jpeg|webp)$/);
});

test("a course comes every week, but for a date called off and one moved", { tag: "@database" }, async ({ page }) => {
  const name = `Corso ${randomUUID().slice(0, 8)}`;
  await signIn(page, "editor");
  await begin(page, name);
  await stage(page, 0, thursday(0), "17:00", "Biblioteca");
  await page.locator("#tappa-0-fine").fill("18:00");
  await page.getByText("Si ripete?").first().click();
  await page.locator("#ripete").selectOption({ label: "Ogni settimana" });
  await page.getByLabel("Lunedì", { exact: true }).check();
  await page.getByLabel("Quante volte").fill("5");
  await save(page);
  await expect(fault(page, "ripete")).toContainText("non è tra quelli scelti");
  await page.getByLabel("Lunedì", { exact: true }).uncheck();
  await save(page);

  await page.getByText("Le date, una per una").click();
  await page.locator(`#data-${iso(thursday(1))}`).selectOption({ label: "Annullata: il sito lo dice" });
  await page.locator(`#data-${iso(thursday(2))}`).selectOption({ label: "Non c’è" });
  await page.locator(`#data-${iso(thursday(3))}`).selectOption({ label: "Spostata" });
  await save(page);
  await page.locator(`#data-${iso(thursday(3))}-inizio`).fill("18:30");
  await save(page);
  await expect(page.locator(`#data-${iso(thursday(3))}-inizio`)).toHaveValue("18:30");
  await publish(page);

  await page.context().clearCookies();
  await page.goto("/it/eventi?municipio=municipio-8");
  await page.getByRole("link", { name }).first().click();
  const dates = main(page).locator("ul > li").filter({ hasText: "giovedì" });
  const said = (await dates.allInnerTexts()).map(plain);
  expect(said.filter((date) => /17:00/.test(date) && !/annullat/i.test(date))).toHaveLength(2);
  expect(said.filter((date) => /17:00.*annullat/i.test(date))).toHaveLength(1);
  expect(said.filter((date) => /18:30/.test(date))).toHaveLength(1);
});

test("a card is begun only where one may write, and what was typed stays", { tag: "@once" }, async ({ page }) => {
  const offered = page.locator("#municipio option");
  await signIn(page, "coordinator");
  await page.goto("/staff/contenuti/nuovo");
  const elsewhere = await offered.filter({ hasText: "Municipio 5" }).getAttribute("value");
  await page.context().clearCookies();
  await signIn(page, "editor");
  await page.goto("/staff/contenuti/nuovo");
  await expect(offered).toHaveText(["Scegli", "Municipio 8"]);
  const modulo = await page.locator("main [name=modulo]").getAttribute("value");
  const form = { modulo: modulo!, sito: "", tipo: "event", nome: "Prova altrove", municipio: elsewhere!, ente: "", copia: "" };
  const answer = await page.request.post("/staff/contenuti/nuovo", { form });
  expect(answer.status()).toBe(422);
  const html = await answer.text();
  expect(html).toContain('<a href="#municipio">Qui non puoi scrivere');
  expect(html).toContain('value="Prova altrove"');
});

test("hands are wanted for a collection: its page tells when, and of children nothing is asked", { tag: "@once" }, async ({ page }) => {
  await signIn(page, "coordinator");
  const drive = await publishDrive(page);
  const name = `Turno ${randomUUID().slice(0, 8)}`;
  // Where no other test counts what there is.
  await begin(page, name, "Municipio 7");
  await page.locator("#genere").selectOption({ label: "Volontariato" });
  await page.locator("#raccolta").selectOption({ label: drive.name });
  await stage(page, 0, thursday(0), "10:00", "La Casa dei Giochi");
  await page.locator("#tappa-0-fine").fill("12:00");
  await page.locator("[name=iscrizione][value=si]").check();
  await page.getByText("Come ci si iscrive").click();
  await page.getByLabel("Quanti posti").fill("4");
  await page.getByLabel("Chiedi l’età dei bambini").check();
  await save(page);
  await expect(page.locator(".error-summary")).toHaveCount(0);
  await expect(page.locator("#raccolta option:checked")).toHaveText(drive.name);
  await publish(page);

  await page.context().clearCookies();
  await page.goto(`/it/raccolte/${drive.slug}`);
  const shift = page.locator("section[aria-labelledby=turni] li");
  await expect(shift).toHaveCount(1);
  await expect(shift).toContainText(spoken(thursday(0)));
  await expect(shift).toContainText("4 posti");
  await shift.getByRole("link", { name: "Iscriviti al turno" }).click();
  await expect(page.getByLabel("Quanti adulti")).toBeVisible();
  await expect(page.locator("main [name^=bambini], main [name^=eta]"), "nothing is asked of children").toHaveCount(0);
});

test("another event at the same time is pointed out, and a past day refused", async ({ page }) => {
  const name = `Doppione ${randomUUID().slice(0, 8)}`;
  await signIn(page, "coordinator");
  await begin(page, name, "Municipio 5");
  await stage(page, 0, new Date("2020-01-02T12:00:00Z"), "16:30", "Oratorio");
  await save(page);
  await expect(fault(page, "tappa-0-giorno")).toContainText("già passato");
  await page.locator("#tappa-0-giorno").fill("17/12/2026");
  if ((await page.locator("#tappa-0-giorno").inputValue()) === "") {
    await page.locator("#tappa-0-giorno").fill("2026-12-17");
  }
  await save(page);
  const noticed = page.getByRole("region", { name: "Da guardare" });
  await expect(noticed.getByRole("link", { name: /Festa di Natale/ })).toHaveAttribute("href", /festa-di-natale-torri-bianche-2026$/);
});

test("a file that is no photo is refused with its reason, and nothing of it stays", async ({ page }) => {
  await signIn(page, "editor");
  await begin(page, `Foto ${randomUUID().slice(0, 8)}`);
  await page.getByRole("link", { name: "Aggiungi un’immagine" }).click();
  const send = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
    await page.getByLabel("File").setInputFiles(file);
    await page.getByLabel("Che cosa si vede nell’immagine").fill("Un albero");
    await page.getByRole("button", { name: "Salva l’immagine" }).click();
  };
  await page.getByRole("button", { name: "Salva l’immagine" }).click();
  await expect(fault(page, "immagine")).toContainText("Scegli un’immagine");
  await expect(fault(page, "alternativo")).toContainText("Scrivi che cosa si vede");

  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  await send({ name: "albero.svg", mimeType: "image/svg+xml", buffer: svg });
  await expect(fault(page, "immagine")).toContainText("non è una foto");
  await send({ name: "albero.png", mimeType: "image/png", buffer: svg });
  await expect(fault(page, "immagine")).toContainText("non è una foto");
  await send({ name: "albero.png", mimeType: "image/png", buffer: png(30_000, 30_000, 1) });
  await expect(fault(page, "immagine")).toContainText("troppi punti");
  await send({ name: "albero.png", mimeType: "image/png", buffer: png(400, 300).subarray(0, 60) });
  await expect(fault(page, "immagine")).toContainText("rovinato");
  await send({ name: "albero.jpg", mimeType: "image/jpeg", buffer: Buffer.concat([png(10, 10), Buffer.alloc(20 * 1024 * 1024)]) });
  await expect(fault(page, "immagine")).toContainText("troppo grande");
  await expect(page.getByLabel("Che cosa si vede nell’immagine")).toHaveValue("Un albero");
  await expect(main(page).getByRole("img")).toHaveCount(0);
});

// Staff write a drive, stand at its counter and keep its stock; a shop notes what was left there.
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { axe } from "../support/accessible.ts";
import { inDays } from "../support/clock.ts";
import { beginDrive, promise, type Published, publishCard, publishDrive, saveCard, unfold, weekday } from "../support/drive.ts";
import { sound } from "../support/sound.ts";
import { signIn, type Who } from "../support/staff.ts";
import { expect, test } from "../support/test.ts";
import { plain } from "../support/words.ts";

const main = (page: Page) => page.getByRole("main");
const fault = (page: Page, field: string) => page.locator(`#${field}-errore`);

/** Signs in as somebody else. */
async function become(page: Page, who: Who): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, who);
}

/** A first name that no other test uses. */
const called = () => `Zoe ${randomUUID().slice(0, 8)}`;

/** The field for how many of a thing. */
const howMany = (page: Page, thing: string) => page.getByRole("textbox", { name: thing, exact: true });

/** What a table of the stock or of the report says of a thing. */
async function counts(page: Page, thing: string): Promise<string[]> {
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: thing, exact: true }) });
  return row.getByRole("cell").allInnerTexts();
}

test("an empty drive is refused by name of what is missing, and published once it says where, when and whom to call", { tag: ["@wide", "@database"] }, async ({ page }) => {
  await signIn(page, "editor");
  const name = await beginDrive(page);
  const card = page.url();
  await main(page).getByRole("link", { name: "Stato e commenti", exact: true }).click();
  await page.getByRole("button", { name: "Pubblica" }).click();
  const refusal = page.getByRole("alert");
  for (const what of ["da quando a quando", "il telefono di chi risponde", "le cose da raccogliere", "dove si portano le cose"]) {
    await expect(refusal).toContainText(what);
  }

  // What cannot be is told at its field, and all that was typed is kept.
  await page.goto(card);
  await sound(page);
  await page.locator("#dal").fill(inDays(30));
  await page.locator("#al").fill(inDays(0));
  await page.locator("#punto-0-luogo").fill("La Casa dei Giochi");
  await page.locator("#punto-0-orario-0-dalle").fill("18:30");
  await page.locator("#punto-0-orario-0-alle").fill("16:30");
  await page.locator("#punto-0-orario-0-posti").fill("0");
  await page.locator("#cosa-0-quanti").fill("-3");
  await page.locator("#telefono").fill("12");
  await saveCard(page);
  await expect(fault(page, "punto-0-indirizzo")).toContainText("indirizzo");
  await expect(fault(page, "punto-0-orario-0-giorno")).toBeVisible();
  await expect(fault(page, "punto-0-orario-0-posti")).toBeVisible();
  await expect(fault(page, "cosa-0-voce")).toContainText("Scegli una cosa dell’elenco");
  await expect(fault(page, "cosa-0-quanti")).toBeVisible();
  await expect(fault(page, "telefono")).toBeVisible();
  for (const [field, value] of [["dal", inDays(30)], ["punto-0-luogo", "La Casa dei Giochi"], ["punto-0-orario-0-dalle", "18:30"], ["punto-0-orario-0-posti", "0"], ["cosa-0-quanti", "-3"], ["telefono", "12"]]) {
    await expect(page.locator(`#${field}`)).toHaveValue(value ?? "");
  }
  await axe(page);

  // More rows keep what is typed.
  await page.getByRole("button", { name: "Aggiungi un orario" }).click();
  await expect(page.locator("#punto-0-orario-1-giorno")).toBeVisible();
  await expect(page.locator("#punto-0-orario-0-dalle")).toHaveValue("18:30");
  await expect(page.locator("#telefono")).toHaveValue("12");

  await page.locator("#punto-0-indirizzo").fill("via S. Uguzzone 8, Milano");
  await page.locator("#punto-0-orario-0-giorno").selectOption(weekday());
  await page.locator("#punto-0-orario-0-alle").fill("19:30");
  await page.locator("#punto-0-orario-0-posti").fill("12");
  await page.locator("#punto-0-orario-1-giorno").selectOption("date");
  await unfold(page, "#punto-0-orario-1-giorni");
  await page.locator("#punto-0-orario-1-giorni").fill(inDays(200));
  await page.locator("#punto-0-orario-1-dalle").fill("9");
  await page.locator("#punto-0-orario-1-alle").fill("12");
  if ((await page.locator("#punto-0-orario-1-dalle").inputValue()) === "") {
    await page.locator("#punto-0-orario-1-dalle").fill("09:00");
    await page.locator("#punto-0-orario-1-alle").fill("12:00");
  }
  await page.locator("#cosa-0-voce").selectOption("backpack");
  await page.locator("#cosa-0-quanti").fill("20");
  await page.locator("#kit-primary_1").fill("12");
  await page.locator("#telefono").fill("351 681 8198");
  await saveCard(page);
  await expect(fault(page, "al")).toContainText("Finisce prima di cominciare");
  await page.locator("#dal").fill(inDays(0));
  await page.locator("#al").fill(inDays(30));
  await saveCard(page);
  await expect(fault(page, "punto-0-orario-1-giorno")).toContainText("fuori dal periodo");
  await page.locator("#punto-0-orario-1-giorni").fill(inDays(3));
  await saveCard(page);
  await expect(page.locator(".error-summary")).toHaveCount(0);
  await publishCard(page);

  await page.goto(`/it/raccolte/${name.toLowerCase().replaceAll(" ", "-")}`);
  const told = plain(await main(page).innerText());
  expect(told).toMatch(/La Casa dei Giochi[\s\S]*via S\. Uguzzone 8/);
  expect(told).toMatch(/Zaino[^\d]*\d/i);
  expect(told).not.toMatch(/12 bambini/);
});

test("places, hours and things keep their keys whatever changes around them", async ({ page }) => {
  await signIn(page, "editor");
  await publishDrive(page);
  await main(page).getByRole("link", { name: "Scheda", exact: true }).click();
  const key = (field: string) => page.locator(`[name="${field}-chiave"]`).inputValue();
  const [place, hours, pencils, shop] = [await key("punto-0"), await key("punto-0-orario-0"), await key("cosa-1"), await key("punto-1")];
  await page.locator("#punto-0-luogo").fill("La nuova Casa dei Giochi");
  await page.locator("#punto-0-orario-0-dalle").fill("00:30");
  await page.locator("#cosa-0-togli").check();
  await page.locator("#cosa-1-quanti").fill("35");
  await page.locator("#cosa-2-voce").selectOption("atlas");
  await page.locator("#cosa-2-quanti").fill("7");
  await saveCard(page);
  expect([await key("punto-0"), await key("punto-0-orario-0"), await key("cosa-0"), await key("punto-1")]).toEqual([place, hours, pencils, shop]);
  await expect(page.locator("#cosa-0-voce")).toHaveValue("pencil");
  await expect(page.locator("#cosa-1-voce")).toHaveValue("atlas");

  // What changed is told in words.
  await main(page).getByRole("link", { name: "Stato e commenti", exact: true }).click();
  const differs = plain(await main(page).innerText());
  expect(differs).toMatch(/atlante[\s\S]*7/);
  expect(differs).toMatch(/nuova Casa dei Giochi/);

  // A date is called off.
  await main(page).getByRole("link", { name: "Scheda", exact: true }).click();
  const date = page.locator("select[name^='punto-0-orario-0-data-']").nth(1);
  const field = `#${await date.getAttribute("id")}`;
  await unfold(page, field);
  await date.selectOption("annullata");
  await saveCard(page);
  await expect(page.locator(field)).toHaveValue("annullata");
  expect(await key("punto-0-orario-0")).toBe(hours);
});

test("what comes is noted as promised, as less, as more; a gift and what was taken back are welcome too", { tag: ["@wide", "@database"] }, async ({ page, forms }) => {
  await signIn(page, "municipality");
  const drive = await publishDrive(page);
  const [all, less, more, back] = [called(), called(), called(), called()];
  await promise(forms, drive, { zaino: 2, matita: 3 }, all);
  await promise(forms, drive, { zaino: 4, matita: 2 }, less);
  await promise(forms, drive, { zaino: 1 }, more);
  const withdrawn = await promise(forms, drive, { matita: 5 }, back);
  await page.goto(withdrawn);
  const code = plain(await main(page).locator(".code").first().innerText()).trim();
  await forms.fill(`${withdrawn}/ritira`, {});

  await become(page, "social");
  await page.goto("/staff/raccolte");
  await sound(page);
  const row = page.getByRole("listitem").filter({ hasText: drive.name });
  await expect(row).toContainText("Oggi: 3 consegne attese");
  await row.getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`${drive.counter}$`));
  await sound(page);
  const pledge = (name: string) => page.locator(".day-row").filter({ hasText: name });
  await expect(pledge(back)).toHaveCount(0);

  await expect(pledge(all)).toContainText("2 × zaino");
  await pledge(all).getByRole("button", { name: /^È arrivato tutto/ }).click();
  await expect(page.getByText("Segnato: la consegna è arrivata.")).toBeVisible();
  await expect(pledge(all)).toContainText(/arrivata alle \d\d:\d\d/);
  await expect(pledge(all).getByRole("button")).toHaveCount(0);

  // Less of one thing, none of the other; what cannot be is told and kept.
  await pledge(less).getByRole("link", { name: /^Di più o di meno/ }).click();
  await sound(page);
  await expect(howMany(page, "zaino")).toHaveValue("4");
  const send = page.getByRole("button", { name: "Segna che è arrivato" });
  await howMany(page, "zaino").fill("due");
  await howMany(page, "matita").fill("-2");
  await send.click();
  await expect(page.locator(".quantity .invalid-feedback")).toHaveCount(2);
  await expect(howMany(page, "zaino")).toHaveValue("due");
  await expect(howMany(page, "matita")).toHaveValue("-2");
  for (const wrong of ["1,5", "100000"]) {
    await howMany(page, "zaino").fill(wrong);
    await howMany(page, "matita").fill("0");
    await send.click();
    await expect(page.locator(".quantity .invalid-feedback")).toHaveCount(1);
    await expect(howMany(page, "zaino")).toHaveValue(wrong);
  }
  await howMany(page, "zaino").fill("0");
  await send.click();
  await expect(page.locator(".quantity .invalid-feedback")).toContainText("Scrivi almeno un numero");
  await howMany(page, "zaino").fill("3");
  await send.click();
  await expect(pledge(less)).toContainText("zaino: promessi 4, arrivati 3");

  // Found by name, and more than promised, with something that was not.
  await page.getByLabel("Codice o nome").fill(more.toUpperCase());
  await page.getByRole("button", { name: "Cerca" }).click();
  await expect(page.locator(".day-row")).toHaveCount(1);
  expect(page.url()).not.toContain("Zoe");
  await pledge(more).getByRole("link", { name: /^Di più o di meno/ }).click();
  await howMany(page, "zaino").fill("2");
  await unfold(page, "[name^='a-']");
  await howMany(page, "matita").fill("6");
  await send.click();
  await expect(pledge(more)).toContainText("zaino: promessi 1, arrivati 2");
  await expect(pledge(more)).toContainText("matita: promessi 0, arrivati 6");

  // Taken back, and brought anyway.
  await page.getByLabel("Codice o nome").fill(code.toLowerCase());
  await page.getByRole("button", { name: "Cerca" }).click();
  await expect(pledge(back)).toContainText("ritirata da chi dona");
  await pledge(back).getByRole("button", { name: /^È arrivato tutto/ }).click();
  await expect(page.getByText("Segnato: la consegna è arrivata.")).toBeVisible();
  await page.getByLabel("Codice o nome").fill("222 222");
  await page.getByRole("button", { name: "Cerca" }).click();
  await expect(main(page)).toContainText("Nessuna promessa con «222 222»");

  await page.getByRole("link", { name: "Dono senza promessa" }).click();
  await sound(page);
  await howMany(page, "matita").fill("4");
  const form = page.locator("main form[method=post]");
  const modulo = await form.locator("[name=modulo]").inputValue();
  const field = (await howMany(page, "matita").getAttribute("name")) ?? "";
  await page.getByRole("button", { name: "Segna il dono" }).click();
  await expect(page.getByText("Segnato: il dono è arrivato.")).toBeVisible();
  // The same form sent again notes nothing more.
  const again = await page.request.post(`${drive.counter}/dono`, { form: { modulo, sito: "", [field]: "4" }, maxRedirects: 0 });
  expect(again.status()).toBe(303);

  // 2 + 3 + 2 backpacks; 3 + 0 + 6 + 5 + 4 pencils. Nothing is promised any more.
  await page.goto(`${drive.counter}/resoconto`);
  await sound(page);
  expect(await counts(page, "zaino")).toEqual(["20", "0", "7", "13"]);
  expect(await counts(page, "matita")).toEqual(["30", "0", "18", "12"]);
});

test("what came is sorted and given as kits and pieces, and a wrong count is put right with its reason", { tag: ["@wide", "@database"] }, async ({ page }) => {
  await signIn(page, "municipality");
  const drive = await publishDrive(page);
  await become(page, "social");
  await page.goto(`${drive.counter}/dono`);
  await howMany(page, "zaino").fill("5");
  await howMany(page, "matita").fill("10");
  await page.getByRole("button", { name: "Segna il dono" }).click();

  await page.getByRole("link", { name: "Magazzino" }).click();
  await sound(page);
  expect(await counts(page, "matita")).toEqual(["10", "10", "0", "0"]);
  await page.getByRole("link", { name: "Dai alle famiglie" }).click();
  await expect(main(page)).toContainText("Non c’è ancora niente di pronto");

  await page.goto(`${drive.counter}/magazzino/ordinato`);
  await sound(page);
  await howMany(page, "matita").fill("11");
  await page.getByRole("button", { name: "Segna che sono in ordine" }).click();
  await expect(page.locator(".quantity .invalid-feedback")).toContainText("Da ordinare ce ne sono solo 10");
  await expect(howMany(page, "matita")).toHaveValue("11");
  await howMany(page, "matita").fill("8");
  await page.getByRole("button", { name: "Segna che sono in ordine" }).click();
  await expect(page.getByText("Segnato: le cose sono in ordine.")).toBeVisible();
  expect(await counts(page, "matita")).toEqual(["10", "2", "8", "0"]);
  await page.getByRole("link", { name: "Metti in ordine" }).click();
  await page.getByRole("button", { name: "È tutto in ordine" }).click();
  expect(await counts(page, "matita")).toEqual(["10", "0", "10", "0"]);
  expect(await counts(page, "zaino")).toEqual(["5", "0", "5", "0"]);

  // Two kits as they come: four pencils and a backpack each. The drive asks for nothing else of them.
  await page.getByRole("link", { name: "Dai alle famiglie" }).click();
  await page.getByLabel("Kit", { exact: true }).selectOption({ label: "Prima elementare" });
  await page.getByLabel("Quanti kit").fill("0");
  await page.getByRole("button", { name: "Prepara l’elenco" }).click();
  await expect(fault(page, "quanti")).toBeVisible();
  await page.getByLabel("Quanti kit").fill("2");
  await page.getByRole("button", { name: "Prepara l’elenco" }).click();
  await sound(page);
  await expect(page.getByRole("heading", { name: /2 kit: Prima elementare/ })).toBeVisible();
  await expect(howMany(page, "matita")).toHaveValue("8");
  await howMany(page, "matita").fill("80");
  await page.getByRole("button", { name: "Segna che è dato" }).click();
  await expect(page.locator(".quantity .invalid-feedback")).toContainText("Pronti ce ne sono solo 10");
  await expect(howMany(page, "matita")).toHaveValue("80");
  await howMany(page, "matita").fill("7");
  await page.getByRole("button", { name: "Segna che è dato" }).click();
  await expect(page.getByText("Segnato: le cose sono date.")).toBeVisible();
  expect(await counts(page, "matita")).toEqual(["10", "0", "3", "7"]);
  expect(await counts(page, "zaino")).toEqual(["5", "0", "3", "2"]);

  await page.getByRole("link", { name: "Correggi un conto" }).click();
  await sound(page);
  const correct = page.getByRole("button", { name: "Correggi" });
  await correct.click();
  for (const field of ["cosa", "conto", "di", "perche"]) await expect(fault(page, field)).toBeVisible();
  await page.getByLabel("Di che cosa").selectOption({ label: "matita" });
  await page.getByLabel("Quale conto").selectOption({ label: "Dati" });
  await page.getByLabel("Quanti in più o in meno").fill("4");
  await page.getByLabel("Perché").fill("contate due volte");
  await correct.click();
  await expect(fault(page, "di")).toContainText("i conti non tornano");
  await expect(page.getByLabel("Perché")).toHaveValue("contate due volte");
  await page.getByLabel("Quanti in più o in meno").fill("-2");
  await correct.click();
  await expect(page.getByText("Il conto è corretto.")).toBeVisible();
  expect(await counts(page, "matita")).toEqual(["10", "0", "5", "5"]);

  // Few kits speak of few children: the report tells no number.
  await page.goto(`${drive.counter}/resoconto`);
  await expect(main(page)).toContainText("Prima elementare: meno di 5");
});

/** Opens the page with the links of shops, and makes a link for the one that the drive has. */
async function makeLink(page: Page, drive: Published): Promise<string> {
  await page.goto(`${drive.counter}/negozi`);
  await page.getByRole("button", { name: /^Crea (il link|un link nuovo)/ }).click();
  return new URL(await main(page).locator(".shop-link").innerText()).pathname;
}

test("a shop notes what was left by its link, and can do nothing else", { tag: ["@wide", "@database"] }, async ({ page, forms }) => {
  await signIn(page, "editor");
  const drive = await publishDrive(page);
  const donor = called();
  const pledge = await promise(forms, drive, { zaino: 2 }, donor);
  await main(page).getByRole("link", { name: "Link per i negozi" }).click();
  await sound(page);
  await expect(main(page)).toContainText("Non ha ancora un link");
  const link = await makeLink(page, drive);
  await axe(page);
  // It is shown this once.
  await page.getByRole("link", { name: "L’ho copiato" }).click();
  await expect(main(page)).toContainText("Ha un link dal");
  expect(await page.content()).not.toContain(link);

  await page.context().clearCookies();
  await page.goto(pledge);
  const code = plain(await main(page).locator(".code").first().innerText()).trim();
  const response = await page.goto(link);
  expect(response?.headers()["cache-control"]).toBe("no-store");
  await sound(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Che cosa è stato lasciato?");
  await expect(main(page)).toContainText("Cartoleria di prova");
  const note = page.getByRole("button", { name: "Segna", exact: true });
  await page.getByLabel("Codice della promessa").fill("222 222");
  await howMany(page, "zaino").fill("1,5");
  await note.click();
  await expect(page.locator(".quantity .invalid-feedback")).toHaveCount(1);
  await expect(howMany(page, "zaino")).toHaveValue("1,5");
  await howMany(page, "zaino").fill("2");
  await note.click();
  await expect(fault(page, "codice")).toContainText("Nessuna promessa ha questo codice");
  await expect(howMany(page, "zaino")).toHaveValue("2");
  await axe(page);
  await page.getByLabel("Codice della promessa").fill(code);
  const modulo = await page.locator("main form [name=modulo]").inputValue();
  const field = (await howMany(page, "zaino").getAttribute("name")) ?? "";
  await note.click();
  await expect(page.getByText("Segnato, grazie.")).toBeVisible();
  const again = await page.request.post(link, { form: { modulo, sito: "", codice: code, [field]: "2" }, maxRedirects: 0 });
  expect(again.headers().location).toContain("esito=gia");
  await page.goto(link);
  await howMany(page, "matita").fill("4");
  await note.click();
  await expect(page.getByText("Segnato, grazie.")).toBeVisible();

  // Nothing else stands there, and nothing else is reached from there: no names, no counts, no page of staff.
  const seen = await page.content();
  expect(seen).not.toContain(donor);
  expect(plain(await main(page).innerText())).not.toMatch(/\b(20|30)\b/);
  expect((await page.request.get(drive.counter, { maxRedirects: 0 })).status()).toBe(303);
  for (const below of ["", "/dono", "/magazzino/ordinato", "/magazzino/dato", "/magazzino/correggi", "/negozi"]) {
    const tried = await page.request.post(drive.counter + below, { form: { modulo, sito: "", [field]: "1" }, maxRedirects: 0 });
    expect(tried.status(), below).toBe(401);
  }
  expect((await page.request.get(`${link}/magazzino`)).status()).toBe(404);

  await signIn(page, "municipality");
  await page.goto(`${drive.counter}/resoconto`);
  expect(await counts(page, "zaino")).toEqual(["20", "0", "2", "18"]);
  expect(await counts(page, "matita")).toEqual(["30", "0", "4", "26"]);

  // A new link ends the one before; whoever tries links is told where to go on, and at last asked to wait.
  const renewed = await makeLink(page, drive);
  expect(renewed).not.toBe(link);
  await page.context().clearCookies();
  expect((await page.goto(renewed))?.status()).toBe(200);
  expect((await page.goto(link))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Questo link non si apre");
  await axe(page);
  const statuses: number[] = [];
  for (let i = 0; i < 12; i++) statuses.push((await forms.get(`/it/raccolte/negozio/${"a".repeat(21)}${i % 10}`)).status);
  expect(statuses[0]).toBe(404);
  expect(statuses.at(-1)).toBe(429);
});

test("whoever works elsewhere, or only writes, sees nothing of what is promised", { tag: "@once" }, async ({ page }) => {
  await signIn(page, "municipality");
  const drive = await publishDrive(page);
  await become(page, "elsewhere");
  expect((await page.goto(drive.counter))?.status()).toBe(404);
  await page.goto("/staff/raccolte");
  await expect(main(page).getByText(drive.name)).toHaveCount(0);
  await become(page, "author");
  expect((await page.goto(drive.counter))?.status()).toBe(403);
  expect((await page.goto(`${drive.counter}/negozi`))?.status()).toBe(403);
});

test("the staff home leads to what is expected today", { tag: "@once" }, async ({ page }) => {
  await signIn(page, "municipality");
  const drive = await publishDrive(page);
  await become(page, "social");
  await page.goto("/staff/");
  await main(page).getByRole("link", { name: new RegExp(drive.name) }).click();
  await expect(page).toHaveURL(new RegExp(`${drive.counter}$`));
});

test("a drive for everybody is not written by whoever works in one place", { tag: "@once" }, async ({ page }) => {
  await signIn(page, "editor");
  await beginDrive(page);
  await page.getByLabel("Municipio 8", { exact: true }).uncheck();
  await page.locator("#dal").fill(inDays(1));
  await page.locator("#al").fill(inDays(2));
  await saveCard(page);
  await expect(fault(page, "municipi")).toContainText("Scegli il tuo territorio");
  await expect(page.locator("#al")).toHaveValue(inDays(2));
});

// The door of an event: arrivals with and without a connection, who is put on the list, what a family changes, the line of those who
// wait, and an event that is called off.
import type { Locator, Page } from "@playwright/test";
import ICAL from "ical.js";
import { axe } from "../support/accessible.ts";
import { inDays, today } from "../support/clock.ts";
import { rewrite } from "../support/database.ts";
import { Forms, somebody } from "../support/form.ts";
import { htmlValid } from "../support/html.ts";
import { calendarOf } from "../support/mailbox.ts";
import { withPartiesAt } from "../support/party.ts";
import { sound } from "../support/sound.ts";
import { signIn } from "../support/staff.ts";
import { test as base, expect } from "../support/test.ts";
import { Vicino } from "../support/vicino.ts";
import { plain } from "../support/words.ts";

const party = "festa-di-natale-torri-bianche-2026";
const second = "festa-di-natale-casa-dei-giochi-2026";

/** On a server whose parties began today, so that there is somebody to be marked. */
const test = base.extend<object, { begun: Vicino }>({
  begun: [
    async ({ database, mailbox }, use) => withPartiesAt(`${today()}T00:01`, database, mailbox, use),
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ begun }, use) => use(begun.url),
});

/** On a server of its own whose parties begin in ten days. */
const alone = base.extend<{ own: Vicino }>({
  own: async ({ database, mailbox }, use) => withPartiesAt(`${inDays(10)}T16:30`, database, mailbox, use),
  baseURL: async ({ own }, use) => use(own.url),
  forms: async ({ own }, use) => use(new Forms(own.url)),
});

const sameDay = today();

/** A first name that no other test uses. */
const called = () => `Zoe ${somebody().email.split("@")[0]}`;

/** Opens the door of a party of today. */
async function openDoor(page: Page, title: RegExp): Promise<void> {
  await page.goto("/staff/eventi");
  await page.getByRole("main").getByRole("link", { name: title }).first().click();
  await expect(page).toHaveURL(new RegExp(`/staff/eventi/[0-9a-f-]+/${sameDay}$`));
}

const torri = /Torri Bianche/;

/** Puts a family on the list of the open door, not yet here; answers with its row. */
async function add(page: Page, name: string, adults: number): Promise<Locator> {
  await page.getByRole("link", { name: "Aggiungi una famiglia" }).click();
  await page.getByLabel("Quanti adulti").fill(String(adults));
  await page.getByLabel("Nome", { exact: true }).fill(name);
  await page.getByLabel("La famiglia è qui").uncheck();
  await page.getByRole("button", { name: "Aggiungi" }).click();
  await expect(page.getByText("La famiglia è nella lista.")).toBeVisible();
  return page.locator("[data-row]").filter({ hasText: name });
}

test("whoever comes is marked with one tap, and the mark is taken back", { tag: ["@wide", "@database"] }, async ({ page }) => {
  await signIn(page, "coordinator");
  await openDoor(page, torri);
  const name = called();
  const row = await add(page, name, 2);
  await expect(row.locator(".day-state")).toHaveText("in arrivo");
  await expect(row).toContainText("2 adulti");
  await axe(page);
  await htmlValid(await page.content());
  await row.getByRole("button", { name: /^È qui/ }).click();
  await expect(row.locator(".day-state")).toHaveText(/^qui dalle \d\d:\d\d$/);
  await row.getByRole("button", { name: /^Torna indietro/ }).click();
  await expect(row.locator(".day-state")).toHaveText("in arrivo");
  await row.getByRole("button", { name: /^È qui/ }).click();
  await expect(row.locator(".day-state")).toHaveText(/^qui dalle/);
  await page.reload();
  await expect(row.locator(".day-state")).toHaveText(/^qui dalle/);
});

test("a family is found by name and by code, and its name stands in no address", async ({ page }) => {
  await signIn(page, "coordinator");
  await openDoor(page, torri);
  const name = called();
  const row = await add(page, name, 1);
  const other = await add(page, called(), 1);
  const code = plain((await row.locator(".day-code").innerText()).trim());
  for (const typed of [name.toLowerCase(), code.slice(0, 4)]) {
    await page.getByLabel("Codice o nome").fill(typed);
    await page.getByRole("button", { name: "Cerca" }).click();
    await expect(row).toBeVisible();
    await expect(other).toBeHidden();
  }
  expect(page.url()).not.toContain("Zoe");
});

test("somebody who comes without having signed up is here at once", async ({ page }) => {
  await signIn(page, "coordinator");
  await openDoor(page, torri);
  await page.getByRole("link", { name: "Aggiungi una famiglia" }).click();
  await page.getByRole("button", { name: "Aggiungi" }).click();
  await expect(page.getByRole("alert")).toContainText("Scrivi quante persone vengono.");
  await axe(page);
  const name = called();
  await page.getByLabel("Quanti adulti").fill("1");
  await page.getByLabel("Bambini e ragazzi da 3 a 5 anni", { exact: true }).fill("2");
  await page.getByLabel("Nome", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Aggiungi" }).click();
  const row = page.locator("[data-row]").filter({ hasText: name });
  await expect(row.locator(".day-state")).toHaveText(/^qui dalle/);
  await expect(row).toContainText("3–5 anni: 2");
});

test("marks made without a connection are kept over a closed page and sent when it is back", { tag: ["@script"] }, async ({ page, context }) => {
  await signIn(page, "coordinator");
  await openDoor(page, torri);
  const [one, two] = [called(), called()];
  await add(page, one, 1);
  await add(page, two, 1);
  const row = (name: string) => page.locator("[data-row]").filter({ hasText: name });
  await context.setOffline(true);
  await row(one).getByRole("button", { name: /^È qui/ }).click();
  await row(two).getByRole("button", { name: /^È qui/ }).click();
  await expect(row(one)).toContainText("È qui: non ancora inviato");
  await expect(page.getByRole("status")).toContainText("Segni non ancora inviati: 2");
  await expect(row(one).locator(".day-state")).toHaveText("in arrivo");
  await axe(page);
  // The list narrows without a connection too.
  await page.getByLabel("Codice o nome").fill(two);
  await expect(row(one)).toBeHidden();
  await expect(row(two)).toBeVisible();
  await page.getByLabel("Codice o nome").fill("");
  const door = page.url();
  await page.goto("about:blank");
  await context.setOffline(false);
  // What was kept at one door is sent from any page that keeps marks.
  await page.goto("/staff/oggi");
  await expect(page.getByRole("status")).toBeEmpty({ timeout: 15_000 });
  await page.goto(door);
  await expect(row(one).locator(".day-state")).toHaveText(/^qui dalle/);
  await expect(row(two).locator(".day-state")).toHaveText(/^qui dalle/);
});

test("a mark counts from when it was made, however late it is sent", { tag: ["@script"] }, async ({ page, context }) => {
  await signIn(page, "coordinator");
  await openDoor(page, torri);
  const name = called();
  const row = await add(page, name, 1);
  const other = await context.newPage();
  await other.goto(page.url());
  const theirs = other.locator("[data-row]").filter({ hasText: name });
  // The phone without a connection marks first and sends last.
  await page.route("**/segno", (route) => route.abort("internetdisconnected"));
  await row.getByRole("button", { name: /^È qui/ }).click();
  await expect(row).toContainText("non ancora inviato");
  // Marks are told apart by the second.
  const made = Date.now();
  await expect.poll(() => Date.now()).toBeGreaterThan(made + 2000);
  await theirs.getByRole("button", { name: /^È qui/ }).click();
  await theirs.getByRole("button", { name: /^Torna indietro/ }).click();
  await expect(theirs.locator(".day-state")).toHaveText("in arrivo");
  await page.unroute("**/segno");
  await page.evaluate("dispatchEvent(new Event('online'))");
  await expect(page.getByRole("status")).toBeEmpty({ timeout: 15_000 });
  await expect(row.locator(".day-state")).toHaveText("in arrivo");
});

test("whoever only stands at the door sees codes and first names, and no more", async ({ page }) => {
  await signIn(page, "coordinator");
  await openDoor(page, torri);
  const name = called();
  await add(page, name, 1);
  const door = new URL(page.url()).pathname;
  await page.context().clearCookies();
  await signIn(page, "elsewhere");
  await page.goto("/staff/oggi");
  await page.getByRole("main").getByRole("link", { name: torri }).click();
  await expect(page).toHaveURL(new RegExp(`${door}$`));
  const row = page.locator("[data-row]").filter({ hasText: name });
  await expect(row).toBeVisible();
  await expect(page.getByRole("link", { name: "Aggiungi una famiglia" })).toHaveCount(0);
  expect((await page.goto(`${door}/aggiungi`))?.status()).toBe(403);
  // The other party is in another municipality.
  await page.goto("/staff/eventi");
  await expect(page.getByRole("main").getByRole("link")).toHaveCount(1);
});

test("the list is printed with contacts for whoever may see them", { tag: ["@wide"] }, async ({ page }) => {
  await signIn(page, "coordinator");
  await openDoor(page, torri);
  const name = called();
  await add(page, name, 2);
  const door = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Elenco da stampare" }).click();
  await page.emulateMedia({ media: "print" });
  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row).toContainText("2 adulti");
  await expect(row).toContainText("nessun contatto");
  await expect(page.getByRole("link", { name: "Indietro" })).toBeHidden();
  await page.context().clearCookies();
  await signIn(page, "elsewhere");
  expect((await page.goto(`${door}/elenco`))?.status()).toBe(403);
});

for (const path of ["/staff/eventi", "", "/aggiungi", "/elenco", "/messaggio"]) {
  test(`the door of an event${path} is sound for eyes, ears and keys`, { tag: ["@wide"] }, async ({ page }) => {
    await signIn(page, "coordinator");
    await openDoor(page, torri);
    await add(page, called(), 3);
    const door = new URL(page.url()).pathname;
    const response = await page.goto(path.startsWith("/staff") ? path : door + path);
    expect(response?.status()).toBe(200);
    await sound(page, await response!.text());
  });
}

const family = base;

family("a family changes who comes, finds its sign-up by code, and has its data deleted", { tag: ["@wide", "@database"] }, async ({ page, mailbox, forms }) => {
  const { email } = somebody();
  const path = await forms.signUp(second, { adulti: "1", email });
  await page.goto(path);
  const main = page.getByRole("main");
  const code = await main.locator(".code").innerText();
  await page.getByRole("link", { name: "Cambia chi viene" }).click();
  await expect(page.getByLabel("Quanti adulti")).toHaveValue("1");
  await axe(page);
  await htmlValid(await page.content());

  // What cannot be is told at its field, and what was typed is kept.
  await page.getByLabel("Quanti adulti").fill("9");
  await page.getByRole("button", { name: "Salva" }).click();
  await expect(page.getByRole("alert")).toContainText("al massimo 8 persone");
  await expect(page.getByLabel("Quanti adulti")).toHaveValue("9");
  await page.getByLabel("Quanti adulti").fill("due");
  await page.getByRole("button", { name: "Salva" }).click();
  await expect(page.locator("#adulti-errore")).toContainText("Scrivi un numero");
  await expect(page.getByLabel("Quanti adulti")).toHaveValue("due");

  await page.getByLabel("Quanti adulti").fill("2");
  await page.getByLabel("Bambini e ragazzi da 6 a 10 anni", { exact: true }).fill("1");
  await page.getByLabel("Quando arrivi").selectOption({ label: "16:00" });
  await page.getByRole("button", { name: "Salva" }).click();
  await expect(main).toContainText("Abbiamo cambiato la tua iscrizione.");
  expect(plain(await main.innerText())).toMatch(/ore 16:00[\s\S]*2 adulti e 1 bambino/);
  const mail = await mailbox.newest(email, 2);
  expect(plain(mail.text ?? "")).toContain("2 adulti e 1 bambino");

  // The page by which an appointment is found finds this too.
  await page.goto("/it/appuntamento");
  await page.getByLabel("Codice").fill(code);
  await page.getByLabel("Una cosa che sai solo tu").fill(email);
  await page.getByRole("button", { name: "Mostra" }).click();
  await expect(page).toHaveURL(/\/it\/iscrizione\/[\w-]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sei iscritto");

  await page.getByRole("link", { name: "Cancellali adesso" }).click();
  await axe(page);
  await page.getByRole("button", { name: "Cancella i miei dati e annulla" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("I tuoi dati sono cancellati");
  expect((await page.goto(path))?.status()).toBe(404);
});

family("whoever holds an event takes a family off the list, and it is told", async ({ page, mailbox, forms }) => {
  const { email } = somebody();
  const name = called();
  await forms.signUp(second, { adulti: "1", nome: name, email });
  await signIn(page, "coordinator");
  await page.goto("/staff/eventi");
  await page.getByRole("main").getByRole("link", { name: /Casa dei Giochi/ }).first().click();
  await expect(page.getByText("I segni di arrivo si mettono il giorno dell’evento.")).toBeVisible();
  const row = page.locator("[data-row]").filter({ hasText: name });
  await expect(row.getByRole("button")).toHaveCount(0);
  await row.getByRole("link", { name: "Togli dalla lista" }).click();
  await axe(page);
  await page.getByRole("button", { name: "Togli dalla lista" }).click();
  await expect(page.getByText("La famiglia non è più nella lista.")).toBeVisible();
  await expect(row).toHaveCount(0);
  const mail = await mailbox.newest(email, 2);
  expect(calendarOf(mail).method).toBe("CANCEL");
});

family("a notice goes to everybody who signed up, in their language or in Italian, and once", { tag: ["@database"] }, async ({ page, mailbox, forms }) => {
  const [amina, bruno] = [somebody(), somebody()];
  await forms.signUp(second, { adulti: "1", email: amina.email });
  await forms.signUp(second, { adulti: "1", email: bruno.email, lingua: "en" });
  await signIn(page, "coordinator");
  await page.goto("/staff/eventi");
  await page.getByRole("main").getByRole("link", { name: /Casa dei Giochi/ }).first().click();
  await page.getByRole("link", { name: "Scrivi a tutti" }).click();
  await page.getByRole("button", { name: "Manda a tutti" }).click();
  await expect(page.getByRole("alert")).toContainText("Scrivi il testo in italiano");
  const said = `Porta una tazza ${called()}.`;
  await page.getByLabel("Testo in italiano").fill(said);
  await page.getByLabel("Testo in inglese").fill("Bring a cup.");
  const sent: Record<string, string> = { "testo-it": said, "testo-en": "Bring a cup." };
  sent.modulo = await page.locator("main form input[name=modulo]").inputValue();
  const action = (await page.locator("main form").getAttribute("action")) ?? "";
  await page.getByRole("button", { name: "Manda a tutti" }).click();
  await expect(page.getByText("Il messaggio parte adesso.")).toBeVisible();
  const again = await page.request.post(action, { form: sent, maxRedirects: 0 });
  expect(again.status()).toBe(303);
  expect((await mailbox.newest(amina.email, 2)).text).toContain(said);
  const english = await mailbox.newest(bruno.email, 2);
  expect(english.subject).toContain("A notice for you");
  expect(english.text).toContain("Bring a cup.");
  await page.goto(action);
  await expect(page.getByRole("main").getByText(said)).toHaveCount(1);
  expect(mailbox.to(amina.email)).toHaveLength(2);
});

alone("the last places: what is left is told, the line is served in order, an offer is taken, and one ends", { tag: ["@once", "@database"] }, async ({ page, mailbox, forms, own }) => {
  const full = await forms.signUp(party, { adulti: "8" });
  for (let taken = 8; taken < 72; taken += 8) await forms.signUp(party, { adulti: "8" });
  const three = await forms.signUp(party, { adulti: "3" });

  // Five are left: eight are told so, and wait.
  const sent = { lingua: "it", nome: "", telefono: "", arrivo: "", adulti: "8", email: somebody().email };
  const { path, modulo, data } = await forms.signUpForm(party);
  const refused = await forms.post(path, { modulo, data, ...sent });
  expect(refused.status).toBe(409);
  expect(plain(await refused.text())).toContain("Ci sono ancora solo 5 posti. Scegli meno persone, o la lista d’attesa.");
  await forms.signUp(party, { adulti: "5" });
  const [first, next] = [somebody(), somebody()];
  const waits = await forms.signUp(party, { adulti: "8", email: first.email, attesa: "si" });
  const waitsToo = await forms.signUp(party, { adulti: "3", email: next.email, attesa: "si" });
  await page.goto(waitsToo);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sei in lista d’attesa");
  await expect(page.getByRole("main")).toContainText("Prima di te aspetta 1 famiglia");

  // Three places are not enough for the first in line, and nobody overtakes.
  await forms.fill(`${three}/lascia`, {});
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sei in lista d’attesa");
  await forms.fill(`${full}/lascia`, {});
  await page.goto(waits);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("C’è un posto per te");
  await expect(page.getByRole("main")).toContainText("Teniamo il posto per te fino a");
  expect((await mailbox.newest(first.email, 2)).subject).toContain("posto");
  // The three places that were free before go to the next, who says yes.
  await page.goto(waitsToo);
  await page.getByRole("button", { name: "Prendo il posto" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sei iscritto");

  // The first does not answer for a day: the places go on to whoever waits by then.
  const third = somebody();
  const last = await forms.signUp(party, { adulti: "8", email: third.email, attesa: "si" });
  await mailbox.newest(third.email);
  await own.stop();
  rewrite(own.settings.VICINO_DATABASE_URL ?? "", "update sign_up set offer_until = offer_until - 90000 where status = 'offered'");
  const dayAfter = await Vicino.start(own.settings, own.directory);
  try {
    expect((await mailbox.newest(third.email, 2)).subject).toContain("Si è liberato un posto");
    await page.goto(waits);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("L’offerta è scaduta");
    await expect(page.getByRole("button", { name: "Prendo il posto" })).toHaveCount(0);
    await page.goto(last);
    await page.getByRole("button", { name: "Prendo il posto" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sei iscritto");
  } finally {
    await dayAfter.stop();
  }
});

alone("an event is called off: everybody hears of it, and calendars take it out", { tag: ["@once", "@database"] }, async ({ page, mailbox, forms }) => {
  const [amina, bruno] = [somebody(), somebody()];
  const path = await forms.signUp(party, { adulti: "2", email: amina.email });
  await forms.signUp(party, { adulti: "1", email: bruno.email, lingua: "en" });
  for (const { email } of [amina, bruno]) await mailbox.newest(email);
  await signIn(page, "coordinator");
  await page.goto("/staff/contenuti");
  await page.getByRole("main").getByRole("link", { name: torri }).last().click();
  await page.goto(`${new URL(page.url()).pathname}/stato`);
  await page.getByRole("button", { name: "Annulla la scheda" }).click();
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("L’evento non si fa");
  for (const { email } of [amina, bruno]) {
    const mail = await mailbox.newest(email, 2);
    const { method, calendar } = calendarOf(mail);
    expect(method).toBe("CANCEL");
    const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    expect(events.map((event) => event.component.getFirstPropertyValue("status"))).toEqual(["CANCELLED", "CANCELLED"]);
  }
  expect((await mailbox.newest(bruno.email, 2)).subject).toContain("called off");
});

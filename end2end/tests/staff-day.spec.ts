// The working day of a desk: callers, walk-ins, arrivals with and without a connection, call-backs, families sent elsewhere.
import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/accessible.ts";
import { somebody } from "../support/form.ts";
import { sound } from "../support/sound.ts";
import { signIn } from "../support/staff.ts";
import { expect, test } from "../support/test.ts";

const desk = "quarto-oggiaro";

/** A name that no other test uses. */
const called = () => `Zoe ${somebody().email.split("@")[0]}`;

/** Puts somebody at the door into today's list, as arrived. */
async function walkIn(page: Page, name: string): Promise<Locator> {
  await page.goto(`/staff/prenota?sportello=${desk}`);
  await page.getByLabel("Nome", { exact: true }).fill(name);
  await page.getByRole("radio", { name: "Adesso" }).check();
  await page.getByRole("button", { name: "Continua" }).click();
  await page.getByRole("button", { name: "Conferma l’appuntamento" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Appuntamento preso");
  await page.goto(`/staff/oggi?sportello=${desk}`);
  return page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
}

test("a caller is booked with six taps after the name", { tag: ["@wide", "@database"] }, async ({ page, mailbox }) => {
  await signIn(page, "desk");
  const { email } = somebody();
  let taps = 0;
  const tap = async (on: Locator) => {
    taps += 1;
    await on.click();
  };
  await page.goto("/staff/prenota");
  await page.getByLabel("Nome", { exact: true }).fill("Amina");
  await tap(page.getByLabel("Oppure e-mail"));
  await page.keyboard.type(email);
  // To open the list and to choose in it.
  await page.getByLabel("Lingua").selectOption("en");
  taps += 2;
  await tap(page.getByRole("radio", { name: /^ore \d/ }).first());
  await tap(page.getByRole("button", { name: "Continua" }));
  // The family's own words, before anything is sent.
  await expect(page.locator(".day-letter-text")).toContainText("Amina");
  await expect(page.locator(".day-letter-text")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("radio", { name: "Sì" })).toBeChecked();
  const sent: Record<string, string> = { passo: "conferma" };
  for (const field of await page.locator("main form input[type=hidden]").all()) {
    sent[(await field.getAttribute("name")) ?? ""] = await field.inputValue();
  }
  await tap(page.getByRole("button", { name: "Conferma l’appuntamento" }));
  expect(taps).toBeLessThanOrEqual(6);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Appuntamento preso");
  const code = (await page.locator(".slip .code").innerText()).replace(/\s/g, "");
  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
  const mail = await mailbox.newest(email);
  expect(mail.text).toContain(`${code.slice(0, 3)} ${code.slice(3)}`);
  await axe(page);

  // The same form once more: still one appointment, the same.
  const again = await page.request.post(`/staff/prenota?sportello=${desk}`, { form: sent, maxRedirects: 0 });
  expect(again.status()).toBe(303);
  expect(page.url()).toContain(again.headers().location);

  // The confirmation has just left: it may still be on its way.
  await page.getByRole("button", { name: "Manda di nuovo la conferma" }).click();
  await expect(page.getByRole("alert")).toContainText("meno di dieci minuti");
  await axe(page);
});

test("what is missing is told at its field, and nothing typed is lost", async ({ page }) => {
  await signIn(page, "desk");
  await page.goto("/staff/prenota");
  await page.getByLabel("Nome", { exact: true }).fill("Amina");
  await page.getByLabel("Telefono della famiglia").fill("12");
  await page.getByRole("button", { name: "Continua" }).click();
  await expect(page.getByRole("alert")).toContainText("Scegli un orario");
  await expect(page.getByLabel("Nome", { exact: true })).toHaveValue("Amina");
  await expect(page.getByLabel("Telefono della famiglia")).toHaveValue("12");
  await axe(page);
});

test("an arrival is marked and taken back", { tag: ["@wide"] }, async ({ page }) => {
  await signIn(page, "desk");
  const row = await walkIn(page, called());
  await expect(row.locator(".day-state")).toHaveText("è qui");
  await row.getByRole("button", { name: /^Ricevuta/ }).click();
  await expect(row.locator(".day-state")).toHaveText("ricevuta");
  await row.getByRole("button", { name: /^Torna indietro/ }).click();
  await expect(row.locator(".day-state")).toHaveText("in arrivo");
  await expect(row.getByRole("button")).toHaveCount(3);
  await row.getByRole("button", { name: /^Non è venuta/ }).click();
  await expect(row.locator(".day-state")).toHaveText("non è venuta");
});

test("marks made without a connection are kept and sent when it is back", { tag: ["@script"] }, async ({ page, context }) => {
  await signIn(page, "desk");
  const row = await walkIn(page, called());
  await context.setOffline(true);
  await row.getByRole("button", { name: /^Ricevuta/ }).click();
  await expect(row).toContainText("non ancora inviato");
  await expect(page.getByRole("status")).toContainText("non è ancora inviato");
  await expect(row.locator(".day-state")).toHaveText("è qui");
  await axe(page);
  await context.setOffline(false);
  await expect(row.locator(".day-state")).toHaveText("ricevuta", { timeout: 15_000 });
  await expect(page.getByRole("status")).toBeEmpty();
  await page.reload();
  await expect(row.locator(".day-state")).toHaveText("ricevuta");
});

test("a mark that was overtaken undoes nobody's", { tag: ["@script"] }, async ({ page, context }) => {
  await signIn(page, "desk");
  const name = called();
  const row = await walkIn(page, name);
  const other = await context.newPage();
  await other.goto(page.url());
  const theirs = other.getByRole("listitem").filter({ has: other.getByRole("heading", { name }) });
  await theirs.getByRole("button", { name: /^Ricevuta/ }).click();
  await expect(theirs.locator(".day-state")).toHaveText("ricevuta");
  await row.getByRole("button", { name: /^Non è venuta/ }).click();
  await expect(page.getByRole("status")).toContainText("prima di te");
  await expect(row.locator(".day-state")).toHaveText("ricevuta");
});

test("a booking is found, moved, corrected and called off", async ({ page }) => {
  await signIn(page, "desk");
  const name = called();
  await page.goto(`/staff/prenota?sportello=${desk}`);
  await page.getByLabel("Nome", { exact: true }).fill(name);
  await page.getByLabel("Telefono della famiglia").fill("351 000 4321");
  const times = page.getByRole("radio", { name: /^ore \d/ });
  await times.first().check();
  await page.getByRole("button", { name: "Continua" }).click();
  await expect(page.getByText("di’ il codice a voce")).toBeVisible();
  await page.getByRole("button", { name: "Conferma l’appuntamento" }).click();

  await page.goto("/staff/cerca");
  await page.getByLabel("Codice, nome").fill(name.toUpperCase());
  await page.getByRole("button", { name: "Cerca" }).click();
  expect(page.url(), "no name stands in an address").toMatch(/\/staff\/cerca$/);
  await axe(page);
  await page.getByRole("main").getByRole("link", { name }).click();

  await page.getByRole("link", { name: "Sposta" }).click();
  await axe(page);
  await times.first().check();
  await page.getByRole("button", { name: "Continua" }).click();
  await page.getByRole("button", { name: "Sposta" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Appuntamento spostato");
  // Without a gateway for text messages somebody must call.
  await expect(page.getByText("Chiamala per dirglielo")).toBeVisible();

  await page.getByRole("link", { name: "Correggi nome e contatto" }).click();
  await page.getByLabel("Nome", { exact: true }).fill(`${name} B`);
  await axe(page);
  await page.getByRole("button", { name: "Salva" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dati corretti");

  await page.getByRole("link", { name: "Annulla l’appuntamento" }).click();
  await axe(page);
  await page.getByRole("button", { name: "Annulla l’appuntamento" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Appuntamento annullato");
  await expect(page.getByText("Nome o contatto corretti")).toBeVisible();
});

test("a family that asked is called back, sees so, and gets an appointment", async ({ page }) => {
  const number = somebody().telefono;
  await page.goto(`/it/richiamami?sportello=${desk}`);
  await page.locator("main [name=telefono]").fill(number);
  await page.locator("main form[method=post] button[type=submit]").last().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Abbiamo il tuo numero");
  const receipt = page.url();

  await signIn(page, "desk");
  await page.goto("/staff/richiamate");
  const row = page.getByRole("listitem").filter({ hasText: number.slice(-4) }).last();
  await row.getByRole("button", { name: /Non risponde \(1 di 3\)/ }).click();
  await expect(row).toContainText("Un tentativo");
  await axe(page);
  await page.goto(receipt);
  await expect(page.getByText("Abbiamo provato a chiamarti")).toBeVisible();
  await axe(page);

  await page.goto("/staff/richiamate");
  await row.getByRole("link", { name: "Prenota" }).click();
  await expect(page.getByLabel("Telefono della famiglia")).not.toHaveValue("");
  await page.getByRole("radio", { name: /^ore \d/ }).first().check();
  await page.getByRole("button", { name: "Continua" }).click();
  await page.getByRole("button", { name: "Conferma l’appuntamento" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Appuntamento preso");
  await page.goto(receipt);
  await expect(page.getByText("Abbiamo provato a chiamarti")).toBeHidden();
});

test("a family is sent elsewhere only if it agrees", async ({ page }) => {
  await signIn(page, "desk");
  await page.goto("/staff/invii");
  await axe(page);
  await page.getByRole("main").getByRole("link", { name: /^Sportello/ }).first().click();
  await page.getByLabel("Nome", { exact: true }).fill("Amina");
  await page.getByRole("radio", { name: /^ore \d/ }).first().check();
  await page.getByRole("button", { name: "Continua" }).click();
  await expect(page.getByRole("alert")).toContainText("Chiedi alla famiglia se è d’accordo");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Continua" }).click();
  await page.getByRole("button", { name: "Conferma l’appuntamento" }).click();
  await expect(page.locator(".slip .code")).toBeVisible();
  await page.goto("/staff/invii");
  await expect(page.getByText("deve ancora andare").first()).toBeVisible();
  await expect(page.getByText("Amina")).toBeHidden();
});

test("whoever only counts sees who comes, and no more", async ({ page }) => {
  await signIn(page, "desk");
  const name = called();
  await walkIn(page, name);
  await page.context().clearCookies();
  await signIn(page, "counter");
  await page.goto("/staff/oggi");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
  await expect(row).toBeVisible();
  await expect(row.getByRole("link")).toHaveCount(0);
  for (const shut of ["/staff/cerca", "/staff/richiamate", "/staff/invii", "/staff/prenota"]) {
    expect((await page.goto(shut))?.status(), shut).toBe(403);
  }
});

for (const path of ["/staff/oggi", "/staff/settimana", "/staff/prenota", "/staff/cerca", "/staff/richiamate", "/staff/invii"]) {
  test(`${path} is sound for eyes, ears and keys`, { tag: ["@wide"] }, async ({ page }) => {
    await signIn(page, "desk");
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await sound(page, await response!.text());
  });
}

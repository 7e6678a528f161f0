// Cards on their way to the public, and an organisation that asks to be a member.
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { axe } from "../support/accessible.ts";
import { somebody } from "../support/form.ts";
import { sound } from "../support/sound.ts";
import { signIn } from "../support/staff.ts";
import { expect, test } from "../support/test.ts";

/** Opens the card of that name from the list. */
async function openCard(page: Page, name: string): Promise<void> {
  await page.goto("/staff/contenuti");
  await page.getByRole("main").getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

const italian = (page: Page) => page.locator("#testo-about-it");
const tab = (page: Page, name: string) => page.getByRole("main").getByRole("link", { name, exact: true }).click();

/** Begins a card that no other test touches. */
async function begin(page: Page, name: string): Promise<void> {
  await page.goto("/staff/contenuti/nuovo");
  await page.getByLabel("Sportello", { exact: true }).check();
  await page.getByLabel("Nome", { exact: true }).fill(name);
  await page.locator("#municipio").selectOption({ label: "Municipio 8" });
  await page.getByRole("button", { name: "Crea la bozza" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

test("author, editor, author, editor, public", { tag: ["@wide", "@database"] }, async ({ page }) => {
  const name = `Sportello ${randomUUID().slice(0, 8)}`;
  await signIn(page, "author");
  await begin(page, name);
  await italian(page).fill("Qui troverai ascolto.");
  await page.getByRole("button", { name: "Salva e chiedi la revisione" }).click();
  await expect(page.getByText("In revisione")).toBeVisible();
  await expect(page.getByRole("button", { name: "Pubblica" })).toHaveCount(0);

  await page.context().clearCookies();
  await signIn(page, "editor");
  await page.goto("/staff/contenuti?stato=in_review");
  await page.getByRole("link", { name, exact: true }).click();
  await tab(page, "Stato e commenti");
  await page.getByRole("button", { name: "Rimanda con il commento" }).click();
  await expect(page.getByRole("alert")).toContainText("Scrivi il commento");
  await page.getByLabel("Il tuo commento").fill("Di’ anche a chi è rivolto.");
  await page.getByRole("button", { name: "Rimanda con il commento" }).click();
  await expect(page.getByText("Bozza")).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, "author");
  await openCard(page, name);
  await expect(page.getByText("Di’ anche a chi è rivolto.")).toBeVisible();
  await italian(page).fill("Qui le famiglie trovano ascolto.");
  await page.getByLabel("Che cosa hai cambiato").fill("Detto a chi");
  await page.getByRole("button", { name: "Salva e chiedi la revisione" }).click();

  await page.context().clearCookies();
  await signIn(page, "editor");
  await openCard(page, name);
  await tab(page, "Versioni");
  await expect(page.locator("ins").filter({ hasText: "famiglie" })).toBeVisible();
  await tab(page, "Anteprima");
  await expect(page.getByText("Qui le famiglie trovano ascolto.")).toBeVisible();
  await page.getByRole("link", { name: "Torna alla scheda" }).click();
  await tab(page, "Stato e commenti");
  await page.getByRole("button", { name: "Pubblica" }).click();
  await expect(page.getByText("Il sito mostra questa versione.")).toBeVisible();

  await page.context().clearCookies();
  await page.goto("/it/sportelli");
  await page.getByRole("link", { name }).first().click();
  await expect(page.getByText("Qui le famiglie trovano ascolto.")).toBeVisible();
});

test("the hour at which a card leaves the site is set and taken back", { tag: "@wide" }, async ({ page }) => {
  await signIn(page, "editor");
  await openCard(page, "Sportello Gallaratese");
  await tab(page, "Stato e commenti");
  const hour = page.getByLabel("Togli dal sito il");
  await hour.fill("2020-01-01T10:00");
  await page.getByRole("button", { name: "Salva quest’ora" }).click();
  await expect(page.getByRole("alert")).toContainText("già passata");
  await hour.fill("2099-01-01T10:00");
  await page.getByRole("button", { name: "Salva quest’ora" }).click();
  await expect(page.getByText("Sarà tolta dal sito")).toBeVisible();
  await expect(hour).toHaveValue("2099-01-01T10:00");
  await axe(page);
  await hour.fill("");
  await page.getByRole("button", { name: "Salva quest’ora" }).click();
  await expect(page.getByText("Sarà tolta dal sito")).toHaveCount(0);
  await expect(hour).toHaveValue("");
});

test("a desk where families are expected is not put away, and the way to them is shown", async ({ page, forms }) => {
  const { nome, email } = somebody();
  await forms.book("gallaratese", { nome, email });
  await signIn(page, "coordinator");
  await openCard(page, "Sportello Gallaratese");
  await tab(page, "Stato e commenti");
  await page.getByRole("button", { name: "Archivia" }).click();
  const refusal = page.getByRole("alert");
  await expect(refusal.getByRole("link", { name: "Gli appuntamenti dello sportello" })).toHaveAttribute("href", "/staff/settimana?sportello=gallaratese");
  await refusal.getByRole("link", { name: "Le aperture dello sportello" }).click();
  await expect(page).toHaveURL(/\/staff\/sportelli\/gallaratese$/);
});

test("the second of two editors sees what changed and keeps what they typed", async ({ page, context }) => {
  const name = `Sportello ${randomUUID().slice(0, 8)}`;
  await signIn(page, "editor");
  await begin(page, name);
  const other = await context.newPage();
  await other.goto(page.url());
  await italian(other).fill("La sua frase.");
  await other.getByRole("button", { name: "Salva la bozza" }).click();
  await expect(italian(other)).toHaveValue("La sua frase.");

  await italian(page).fill("La mia frase.");
  const answered = page.waitForEvent("response", (r) => r.request().isNavigationRequest());
  await page.getByRole("button", { name: "Salva la bozza" }).click();
  expect((await answered).status()).toBe(409);
  await expect(page.getByRole("heading", { name: "Che cosa è cambiato intanto" })).toBeVisible();
  await expect(page.locator("ins")).toContainText("La sua frase.");
  await expect(italian(page)).toHaveValue("La mia frase.");
  await axe(page);
  await page.getByRole("button", { name: "Salva la bozza" }).click();
  await tab(page, "Versioni");
  await page.getByRole("button", { name: "Riprendi questa versione Versione 2" }).click();
  await expect(italian(page)).toHaveValue("La sua frase.");
});

test("an organisation applies, is admitted, and its card is kept", { tag: "@wide" }, async ({ page }) => {
  const name = `Ente ${randomUUID().slice(0, 8)}`;
  await page.goto("/it/enti");
  await page.getByRole("link", { name: "Chiedi di entrare" }).click();
  await page.getByLabel("Nome dell’ente").fill(name);
  await page.getByLabel(/^Secondo livello/).check();
  await page.getByLabel("Municipio 8", { exact: true }).check();
  await page.getByLabel("Municipio 9", { exact: true }).check();
  await page.getByLabel("Che cosa fa").fill("Doposcuola per tutti.");
  await page.getByRole("button", { name: "Invia la richiesta" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Nome dell’ente")).toHaveValue(name);
  await page.getByLabel("Nome e cognome").fill("Bianca Verdi");
  await page.getByLabel("E-mail per l’account").fill(`${randomUUID().slice(0, 8)}@example.org`);
  await page.getByRole("button", { name: "Invia la richiesta" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Richiesta ricevuta");

  await signIn(page, "coordinator");
  await page.goto("/staff/enti");
  await axe(page);
  const application = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
  await application.getByRole("button", { name: "Accogli e invita" }).click();
  await page.goto("/it/enti?municipio=municipio-9");
  await page.getByRole("link", { name }).click();
  await expect(page.getByText("Doposcuola per tutti.")).toBeVisible();

  await openCard(page, name);
  await italian(page).fill("Doposcuola e feste.");
  await page.getByRole("button", { name: "Salva la bozza" }).click();
  await tab(page, "Stato e commenti");
  await page.getByRole("button", { name: "Pubblica" }).click();
  await page.goto("/it/enti");
  await page.getByRole("link", { name }).click();
  await expect(page.getByText("Doposcuola e feste.")).toBeVisible();
});

test("every page of a card is valid, accessible and walked through by keyboard", { tag: "@wide" }, async ({ page, isMobile }) => {
  await signIn(page, "editor");
  await begin(page, `Sportello ${randomUUID().slice(0, 8)}`);
  const card = new URL(page.url()).pathname;
  await italian(page).fill("Una frase.");
  await page.getByRole("button", { name: "Salva la bozza" }).click();
  for (const path of ["/staff/contenuti", "/staff/contenuti/nuovo", card, `${card}/stato`, `${card}/anteprima`, `${card}/anteprima?lingua=en`, `${card}/versioni`]) {
    const response = await page.goto(path);
    expect(response!.status(), path).toBe(200);
    await sound(page, await response!.text(), path.endsWith("?lingua=en") ? "en" : "it");
    if (process.env.VICINO_SHOTS) {
      const file = `${process.env.VICINO_SHOTS}/${path.replace(card, "card").replace(/\W+/g, "-")}-${isMobile ? 360 : 1280}.png`;
      await page.screenshot({ path: file, fullPage: true });
    }
  }
});

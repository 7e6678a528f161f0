// A drive that staff write and publish through the pages, and promises made to it as donors make them.
import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { inDays, today } from "./clock.ts";
import type { Forms } from "./form.ts";

const main = (page: Page) => page.getByRole("main");

/** The weekday of today in Rome: 1 is Monday. */
export function weekday(): string {
  const day = new Date(`${today()}T12:00:00Z`).getUTCDay();
  return String(day === 0 ? 7 : day);
}

/** Begins the card of a drive that no other test touches, in Municipio 8; answers with its name. */
export async function beginDrive(page: Page): Promise<string> {
  const name = `Raccolta ${randomUUID().slice(0, 8)}`;
  await page.goto("/staff/contenuti/nuovo");
  await page.getByLabel("Raccolta", { exact: true }).check();
  await page.getByLabel("Nome", { exact: true }).fill(name);
  await page.locator("#municipio").selectOption({ label: "Municipio 8" });
  await page.getByRole("button", { name: "Crea la bozza" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  return name;
}

/** Saves the card that is open. */
export const saveCard = (page: Page) => page.getByRole("button", { name: "Salva la bozza" }).click();

/** Publishes the card that is open. */
export async function publishCard(page: Page): Promise<void> {
  await main(page).getByRole("link", { name: "Stato e commenti", exact: true }).click();
  await page.getByRole("button", { name: "Pubblica" }).click();
  await expect(page.getByText("Il sito mostra questa versione.")).toBeVisible();
}

/** A drive on the site. */
export interface Published {
  name: string;
  slug: string;
  /** The page of its counter. */
  counter: string;
}

/** Opens what is folded around a field. */
export async function unfold(page: Page, field: string): Promise<void> {
  const folded = page.locator(`details:not([open]):has(${field}) > summary`);
  while ((await folded.count()) > 0) await folded.first().click();
}

/**
 * Writes and publishes a drive: twenty backpacks and thirty pencils, brought to a place today at any hour, or to a shop. The browser is
 * signed in as somebody who publishes in Municipio 8.
 */
export async function publishDrive(page: Page): Promise<Published> {
  const name = await beginDrive(page);
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.locator("#dal").fill(inDays(0));
  await page.locator("#al").fill(inDays(40));
  await page.locator("#punto-0-luogo").fill("La Casa dei Giochi");
  await page.locator("#punto-0-indirizzo").fill("via S. Uguzzone 8, Milano");
  await page.locator("#punto-0-orario-0-giorno").selectOption(weekday());
  await unfold(page, "#punto-0-orario-0-festivi");
  await page.locator("#punto-0-orario-0-festivi").check();
  await page.locator("#punto-0-orario-0-dalle").fill("00:01");
  await page.locator("#punto-0-orario-0-alle").fill("23:59");
  await page.getByRole("button", { name: "Aggiungi un punto di consegna" }).click();
  await page.locator("#punto-1-tipo").selectOption("shop");
  await page.locator("#punto-1-luogo").fill("Cartoleria di prova");
  await page.locator("#punto-1-indirizzo").fill("Milano");
  await page.locator("#cosa-0-voce").selectOption("backpack");
  await page.locator("#cosa-0-quanti").fill("20");
  await page.getByRole("button", { name: "Aggiungi altre cose" }).click();
  await page.locator("#cosa-1-voce").selectOption("pencil");
  await page.locator("#cosa-1-quanti").fill("30");
  await page.locator("#telefono").fill("351 681 8198");
  await saveCard(page);
  await expect(page.locator(".error-summary")).toHaveCount(0);
  await publishCard(page);
  const slug = name.toLowerCase().replaceAll(" ", "-");
  return { name, slug, counter: `/staff/raccolte/${id}` };
}

/** Promises so many of some things, by their names, to bring them today; answers with the path of the promise. */
export async function promise(forms: Forms, drive: Published, wanted: Record<string, number>, nome: string): Promise<string> {
  const flow = `/it/raccolte/${drive.slug}/dona`;
  const list = await (await forms.get(flow)).text();
  const labels = new Map([...list.matchAll(/<label for="(a-[0-9a-f]{12})"[^>]*>([^<]+)</g)].map((label) => [label[2], label[1]]));
  const basket = Object.fromEntries(Object.entries(wanted).map(([thing, n]) => [labels.get(thing) ?? thing, String(n)]));
  const hours = await (await forms.get(`${flow}/orario?${new URLSearchParams(basket)}`)).text();
  const orario = /<input[^>]*name="orario"[^>]*>/.exec(hours)?.[0].match(/value="([^"]+)"/)?.[1] ?? "";
  const fields = { ...basket, orario };
  const who = { nome, telefono: "", email: "", lingua: "it" };
  return forms.fill(`${flow}/conferma?${new URLSearchParams(fields)}`, { ...fields, ...who }, `${flow}/conferma`);
}

// An event that staff write through the pages.
import { expect, type Page } from "@playwright/test";
import { now } from "./clock.ts";

/** A day so many weeks and days after the next Thursday but three, as inputs take it. */
export function thursday(weeks: number): Date {
  const day = now();
  day.setUTCHours(12, 0, 0, 0);
  day.setUTCDate(day.getUTCDate() + ((4 - day.getUTCDay() + 7) % 7) + 21 + 7 * weeks);
  return day;
}

/** A day as inputs take it. */
export const iso = (day: Date): string => day.toISOString().slice(0, 10);

/** Begins an event that no other test touches, in the municipality named. */
export async function beginEvent(page: Page, name: string, municipality = "Municipio 8"): Promise<void> {
  await page.goto("/staff/contenuti/nuovo");
  await page.getByLabel("Evento", { exact: true }).check();
  await page.getByLabel("Nome", { exact: true }).fill(name);
  await page.locator("#municipio").selectOption({ label: municipality });
  await page.getByRole("button", { name: "Crea la bozza" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

/** Writes when and where a part of it is. */
export async function stage(page: Page, at: number, day: Date, start: string, place: string): Promise<void> {
  await page.locator(`#tappa-${at}-giorno`).fill(iso(day));
  await page.locator(`#tappa-${at}-inizio`).fill(start);
  await page.locator(`#tappa-${at}-luogo`).fill(place);
  await page.locator(`#tappa-${at}-indirizzo`).fill("Via Ciriè 9, Milano");
}

// How clear is this page? Stars, the question that follows from them, thanks, and what staff see of it.
import { randomUUID } from "node:crypto";
import { axe } from "../support/accessible.ts";
import { Scenery } from "../support/pages.ts";
import { fits, sound } from "../support/sound.ts";
import { signIn } from "../support/staff.ts";
import { expect, test } from "../support/test.ts";

const title = "Quanto sono chiare le informazioni su questa pagina?";

test("the stars choose the question, and staff see the answer", { tag: ["@wide", "@database"] }, async ({ page, isMobile }) => {
  const words = `Dove si suona ${randomUUID().replace(/[^a-z]/g, "")}`;
  await page.goto("/it/sportelli/quarto-oggiaro");
  const block = page.getByRole("region", { name: title });
  const bad = block.getByRole("group", { name: "Dove hai incontrato le maggiori difficoltà?" });
  const good = block.getByRole("group", { name: "Quali sono stati gli aspetti che hai preferito?" });
  await expect(bad).toBeHidden();
  await expect(good).toBeHidden();
  const star = (n: number) => block.locator(`[data-element="feedback-rate-${n}"]`);
  await star(5).click();
  await expect(good).toBeVisible();
  await expect(bad).toBeHidden();
  await good.getByRole("radio", { name: "Le indicazioni erano chiare" }).check();
  for (const n of [3, 1, 2]) {
    await star(n).click();
    await expect(bad, `${n} stars`).toBeVisible();
    await expect(good, `${n} stars`).toBeHidden();
  }
  await bad.getByRole("radio", { name: "A volte non capivo se stavo procedendo correttamente" }).check();
  await block.getByLabel("Vuoi dirci di più?").fill(words);
  if (isMobile) await fits(page, [360, 320]);
  await axe(page);
  await block.getByRole("button", { name: "Manda il giudizio" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grazie, il tuo giudizio è arrivato");
  await page.getByRole("link", { name: "Torna alla pagina" }).click();
  await expect(page).toHaveURL(/\/it\/sportelli\/quarto-oggiaro$/);

  await signIn(page, "coordinator");
  await page.goto("/staff/");
  await page.getByRole("main").getByRole("link", { name: "Pareri sulle pagine" }).click();
  const card = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: /Sportello Quarto Oggiaro/ }) });
  await expect(card).toContainText(words);
  await expect(card).toContainText("A volte non capivo se stavo procedendo correttamente");
  await sound(page, await (await page.request.get(page.url())).text());
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByText(words)).toBeHidden();
  await page.getByRole("link", { name: "Tutte le lingue" }).click();
  await page.getByRole("link", { name: /^Prima: / }).click();
  await expect(page.getByText(words)).toBeHidden();
});

test("by keyboard alone", async ({ page }) => {
  await page.goto("/it/progetto");
  const block = page.getByRole("region", { name: title });
  await block.locator("#voto").focus();
  await page.keyboard.press("Space");
  for (let n = 1; n < 4; n++) await page.keyboard.press("ArrowRight");
  await expect(block.getByRole("radio", { name: "4 su 5" })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(block.getByRole("radio", { name: "Le indicazioni erano chiare" })).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Bene");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/it\/grazie\/progetto$/);
});

test("a phone number comes back, with everything that was typed", async ({ page }) => {
  await page.goto("/it/");
  const block = page.getByRole("region", { name: title });
  await block.locator('[data-element="feedback-rate-2"]').click();
  await block.getByRole("radio", { name: "A volte le indicazioni non erano complete" }).check();
  await block.getByLabel("Vuoi dirci di più?").fill("chiamatemi al 351 681 8198");
  await block.getByRole("button", { name: "Manda il giudizio" }).click();
  await expect(page).toHaveTitle(/^Errore: /);
  await page.getByRole("alert").getByRole("link", { name: /Togli dal testo/ }).click();
  const field = page.getByLabel("Vuoi dirci di più?");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("chiamatemi al 351 681 8198");
  await expect(page.getByRole("radio", { name: "2 su 5" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "A volte le indicazioni non erano complete" })).toBeChecked();
  await field.fill("Manca l’orario");
  await page.getByRole("button", { name: "Manda il giudizio" }).click();
  await expect(page).toHaveURL(/\/it\/grazie$/);
});

test("after an appointment it leads back to it, and nobody keeps its address", async ({ page, vicino }) => {
  const path = await new Scenery(vicino.url, "it").booked();
  await page.goto(path);
  const block = page.getByRole("region", { name: title });
  await block.locator('[data-element="feedback-rate-5"]').click();
  await block.getByRole("button", { name: "Manda il giudizio" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grazie, il tuo giudizio è arrivato");
  await page.getByRole("link", { name: "Torna alla pagina" }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await signIn(page, "coordinator");
  await page.goto("/staff/pareri");
  await expect(page.getByRole("heading", { name: "/appuntamento/secret" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(path.split("/").pop()!);
});

test("the marks of the national model are there", { tag: "@once" }, async ({ page }) => {
  await page.goto("/it/municipi/municipio-8");
  const block = page.locator('[data-element="feedback"]');
  await expect(block.locator('[data-element="feedback-title"]')).toHaveText(title);
  for (const n of [1, 2, 3, 4, 5]) await expect(block.locator(`[data-element="feedback-rate-${n}"]`)).toHaveCount(1);
  for (const mood of ["negative", "positive"]) {
    const question = block.locator(`[data-element="feedback-rating-${mood}"]`);
    await expect(question.locator('[data-element="feedback-rating-question"]')).toHaveCount(1);
    await expect(question.locator('[data-element="feedback-rating-answer"]')).toHaveCount(5);
  }
  await expect(block.locator('input[data-element="feedback-input-text"]')).toHaveCount(1);
});

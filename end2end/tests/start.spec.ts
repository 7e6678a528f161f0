// The start by three questions: links with pictures, each answer in the address, every question may be skipped.
import { expect, test } from "../support/test.ts";

test("three answers lead to parties for the child’s age where the family lives", { tag: "@wide" }, async ({ page }) => {
  await page.goto("/it/");
  await page.getByRole("link", { name: "Rispondi a tre domande" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quanti anni ha tuo figlio o tua figlia?");
  await page.getByRole("main").getByRole("link", { name: /6.*10 anni/ }).click();
  await page.getByRole("main").getByRole("link", { name: /Feste e attività/ }).click();
  await expect(page).toHaveURL(/\/it\/comincia\/6-10\/feste$/);
  await page.getByRole("main").getByRole("link", { name: /^Municipio 5/ }).click();
  await expect(page).toHaveURL(/\/it\/eventi\?municipio=municipio-5&eta=8$/);
});

const ways: [answers: [age: string, want: string, place: string], leads: RegExp][] = [
  [["3-5", "parlare", "Municipio 8"], /\/it\/municipi\/municipio-8$|\/it\/sportelli\/[\w-]+$/],
  [["3-5", "parlare", "Municipio 2"], /\/it\/municipi\/municipio-2$|\/it\/sportelli\/[\w-]+$/],
  [["6-10", "scuola", "Municipio 8"], /\/it\/municipi\/municipio-8$/],
  // Other tests may have begun a second collection.
  [["tutti", "dare", "Municipio 8"], /\/it\/raccolte(\/zaino-sospeso)?$/],
  [["14-17", "tutto", "Municipio 1"], /\/it\/municipi\/municipio-1$/],
];

for (const [[age, want, place], leads] of ways) {
  test(`${age}, ${want}, ${place} leads to a page that helps`, { tag: "@once" }, async ({ page }) => {
    await page.goto(`/it/comincia/${age}/${want}`);
    await page.getByRole("main").getByRole("link", { name: new RegExp(`^${place}\\b`) }).click();
    await expect(page).toHaveURL(leads);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}

test("every question may be skipped, and the way back works", async ({ page }) => {
  await page.goto("/it/comincia");
  const skip = page.getByRole("link", { name: "Salta questa domanda" });
  const back = page.getByRole("main").getByRole("link", { name: "Indietro" });
  await skip.click();
  await expect(page).toHaveURL(/\/comincia\/tutti$/);
  await skip.click();
  await expect(page).toHaveURL(/\/comincia\/tutti\/tutto$/);
  await back.click();
  await back.click();
  await expect(page).toHaveURL(/\/comincia$/);
  await skip.click();
  await skip.click();
  await skip.click();
  await expect(page).toHaveURL(/\/it\/sportelli$/);
});

test("the answers are large enough for any finger", { tag: "@once" }, async ({ page }) => {
  for (const path of ["", "/3-5", "/3-5/feste"]) {
    await page.goto(`/it/comincia${path}`);
    const boxes = await page.locator("main .doors a").evaluateAll((all) => all.map((door) => door.getBoundingClientRect().height));
    expect(boxes.length).toBeGreaterThan(3);
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(56);
  }
});

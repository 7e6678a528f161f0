// An appointment on paper.
import { Family } from "../support/family.ts";
import { expect, test } from "../support/test.ts";

test("on paper stands what a family needs, and nothing else", { tag: "@once" }, async ({ page, forms }) => {
  await page.goto(await forms.book("villapizzone", { nome: "Amina" }));
  const code = await new Family(page).code();
  await page.emulateMedia({ media: "print" });
  const main = page.getByRole("main");
  await expect(main.getByText("Sportello Villapizzone").first()).toBeVisible();
  await expect(main.locator(".code").first()).toBeVisible();
  expect(code).toHaveLength(6);
  for (const link of ["Sposta a un altro orario", "Annulla l’appuntamento", "Cancellali adesso", "Aggiungi al calendario"]) {
    await expect(page.getByText(link)).toBeHidden();
  }
  await expect(page.getByRole("navigation", { name: "Menu principale" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Esci in fretta" })).toBeHidden();
});

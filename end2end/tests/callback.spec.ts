// "Call me": three fields, a receipt, somebody to call at once.
import { Family } from "../support/family.ts";
import { somebody } from "../support/form.ts";
import { expect, test } from "../support/test.ts";
import { plain } from "../support/words.ts";

test("three fields and a desk calls", { tag: "@database" }, async ({ page }) => {
  const { telefono } = somebody();
  await page.goto("/it/richiamami?sportello=gallaratese");
  await expect(page.getByRole("main")).toContainText("Sportello Gallaratese");
  await page.getByLabel("Il tuo numero").fill(telefono);
  await page.getByLabel("In che lingua?").selectOption("ar");
  await page.getByRole("radio", { name: "Il pomeriggio" }).check();
  await page.getByRole("button", { name: "Chiedi di essere richiamato" }).click();

  await expect(page).toHaveURL(/\/it\/richiamami\/[\w-]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Abbiamo il tuo numero");
  const receipt = plain(await page.getByRole("main").innerText());
  // Enough of the number to know it by: others may use this phone.
  expect(receipt).toContain(telefono.slice(-4));
  expect(receipt).not.toContain(telefono);
  expect(receipt).toContain("Sportello Gallaratese");
  expect(receipt).toMatch(/Cancelliamo il numero il \d+ \w+ \d{4}/);
  expect(receipt).toContain("345 155 2523");
});

test("what is missing is said at its field, and what was typed stays", async ({ page }) => {
  const family = new Family(page);
  await page.goto("/it/richiamami?municipio=municipio-1");
  await family.type({ telefono: "12", lingua: "uk", ora: "morning" });
  expect((await family.send("telefono")).status()).toBe(422);
  await expect(page).toHaveTitle(/^Errore: /);
  const summary = page.getByRole("alert");
  await summary.getByRole("link", { name: /Questo numero non va bene/ }).click();
  await expect(page.getByLabel("Il tuo numero")).toBeFocused();
  await expect(page.getByLabel("Il tuo numero")).toHaveValue("12");
  await expect(page.getByLabel("Il tuo numero")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("In che lingua?")).toHaveValue("uk");
  await expect(page.getByRole("radio", { name: "La mattina" })).toBeChecked();
  await family.type({ telefono: "+40 721 234 567" });
  await family.send("telefono");
  await expect(page.getByRole("main")).toContainText("4567");
});

test("the same request sent twice is one request", { tag: "@once" }, async ({ forms }) => {
  const { telefono } = somebody();
  const { modulo } = await forms.open("/it/richiamami");
  const [first, second] = await Promise.all(
    [1, 2].map(() => forms.post("/it/richiamami", { modulo, telefono, lingua: "it", ora: "any" })),
  );
  expect([first?.status, second?.status]).toEqual([303, 303]);
  expect(first?.headers.get("location")).toBe(second?.headers.get("location"));
});

test("somebody who asks all day is told to wait for the call", { tag: "@once" }, async ({ forms }) => {
  const { telefono } = somebody();
  const statuses: number[] = [];
  for (let i = 0; i < 21; i++) {
    const { modulo } = await forms.open("/it/richiamami");
    const response = await forms.post("/it/richiamami", { modulo, telefono, lingua: "it", ora: "any" });
    statuses.push(response.status);
    if (response.status !== 303) expect(await response.text()).toContain("Per questo numero abbiamo già molte richieste");
  }
  expect(statuses.slice(0, 20)).toEqual(Array(20).fill(303));
  expect(statuses[20]).toBe(429);
});

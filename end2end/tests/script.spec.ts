// The small comforts of the script, over pages that are complete without it.
import { Family } from "../support/family.ts";
import { somebody } from "../support/form.ts";
import { expect, test } from "../support/test.ts";

test("leaving quickly leaves nothing to go back to", { tag: "@script" }, async ({ page, context }) => {
  await context.route("https://**", (route) => route.fulfill({ body: "<h1>Altrove</h1>", contentType: "text/html" }));
  await page.goto("/it/privacy");
  await page.goto("/it/sportelli/gallaratese");
  await page.getByRole("link", { name: "Esci in fretta" }).click();
  await expect(page.getByRole("heading", { name: "Altrove" })).toBeVisible();
  await page.goBack();
  await expect(page, "the page before the last").toHaveURL(/\/it\/privacy$/);
});

test("the time that is left is counted, and its end told", { tag: "@script" }, async ({ page }) => {
  await page.clock.install();
  await new Family(page).hold("villapizzone");
  await expect(page.locator("[data-left]")).toHaveText(/^(20:00|19:\d\d)$/);
  await page.clock.fastForward("05:00");
  await expect(page.locator("[data-left]")).toHaveText(/^1[45]:\d\d$/);
  await expect(page.getByText("Il tempo è finito")).toBeHidden();
  await page.clock.fastForward("16:00");
  await expect(page.getByText("Il tempo è finito")).toBeVisible();
});

test("the confirmation can be printed, and its code copied", { tag: "@script" }, async ({ page, context, forms }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.goto(await forms.book("gallaratese", { nome: "Amina" }));
  const code = await new Family(page).code();
  await page.getByRole("button", { name: "Stampa" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "");
  await page.getByRole("button", { name: "Copia" }).click();
  await expect(page.getByRole("button", { name: "Copiato" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll(/\s/g, "")).toBe(code);
});

test("what went wrong has the focus", { tag: "@script" }, async ({ page }) => {
  const family = new Family(page);
  await family.open("/richiamami");
  await family.send("telefono");
  await expect(page.getByRole("alert")).toBeFocused();
});

test("a second tap sends nothing", { tag: "@script" }, async ({ page }) => {
  const { telefono } = somebody();
  let sent = 0;
  await page.route("**/it/richiamami", async (route) => {
    if (route.request().method() === "POST") {
      sent += 1;
      await new Promise((done) => setTimeout(done, 500));
    }
    await route.continue();
  });
  await page.goto("/it/richiamami");
  await page.getByLabel("Il tuo numero").fill(telefono);
  await page.getByRole("button", { name: "Chiedi di essere richiamato" }).dblclick();
  await expect(page).toHaveURL(/\/richiamami\/[\w-]+$/);
  expect(sent).toBe(1);
});

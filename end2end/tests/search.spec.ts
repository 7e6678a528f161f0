// One box for everything that is public: places, desks, events, organisations.
import { expect, test } from "../support/test.ts";
import { plain } from "../support/words.ts";

test("the box of the home finds a party, an organisation and what they are called by", async ({ page }) => {
  await page.goto("/it/");
  await page.getByLabel("Dove abiti?").fill("casa dei giochi");
  await page.getByRole("button", { name: "Cerca" }).click();
  await expect(page).toHaveURL(/\/it\/cerca\?q=casa/);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: /^Feste e attività \(\d+\)$/ })).toBeVisible();
  await expect(main.getByRole("heading", { name: /^Enti \(\d+\)$/ })).toBeVisible();
  await main.getByRole("link", { name: /^Festa di Natale alla Casa dei Giochi \(/ }).click();
  await expect(page).toHaveURL(/festa-di-natale-casa-dei-giochi-2026$/);
});

test("what is to come stands before what is over, and both are counted", async ({ page }) => {
  await page.goto("/it/cerca?q=festa");
  const events = page.getByRole("heading", { name: "Feste e attività (4)" }).locator("xpath=following-sibling::ul[1]/li");
  const titles = (await events.locator("h3").allInnerTexts()).map(plain);
  expect(titles).toHaveLength(4);
  expect(titles.slice(0, 2).every((title) => title.includes("dimostrazione"))).toBe(true);
  await expect(events.nth(3)).toContainText("È già passato.");
});

test("a slip of the finger is forgiven, and said", async ({ page }) => {
  await page.goto("/it/cerca?q=laborattorio");
  await expect(page.getByRole("status")).toHaveText("Non troviamo «laborattorio»: cerchiamo «laboratori».");
  await expect(page.getByRole("main").getByRole("link", { name: /Casa dei Giochi/ }).first()).toBeVisible();
});

test("a search in another language finds what is written in it, and Italian too", { tag: "@once" }, async ({ page }) => {
  for (const word of ["snack", "merenda"]) {
    await page.goto(`/en/cerca?q=${word}`);
    await expect(page.getByRole("heading", { name: /^Parties and activities \(2\)$/ })).toBeVisible();
    await expect(page.getByRole("link", { name: /^Christmas party, from Torri Bianche/ }).first()).toBeVisible();
  }
  await expect(page.locator('details.languages a[hreflang="it"]')).toHaveAttribute("href", /\/it\/cerca\?q=merenda/);
});

test("nothing found says what to do next, and search engines are told to leave it", async ({ page }) => {
  const response = await page.goto("/it/cerca?q=zzzz");
  expect(response?.headers()["x-robots-tag"]).toBe("noindex");
  const main = page.getByRole("main");
  await expect(main).toContainText("Prova con un’altra parola o con meno parole");
  for (const path of ["/it/sportelli", "/it/eventi", "/it/enti"]) await expect(main.locator(`a.chip[href="${path}"]`)).toBeVisible();
  await expect(main.getByRole("link", { name: "Chiedi di essere richiamato" })).toBeVisible();
});

test("all of one kind stand on pages of their own", async ({ page }) => {
  await page.goto("/it/cerca?q=municipio");
  const all = page.getByRole("link", { name: /^Mostra tutto \(\d+\) Enti/ });
  const count = Number(/\d+/.exec((await all.innerText()) ?? "")?.[0]);
  await all.click();
  await expect(page).toHaveURL(/\/it\/cerca\?q=municipio&che=enti$/);
  await expect(page.getByRole("main").locator("ul.pile > li")).toHaveCount(Math.min(count, 20));
  await page.getByRole("link", { name: "Cerca in tutto il sito" }).click();
  await expect(page).toHaveURL(/\/it\/cerca\?q=municipio$/);
  for (const unknown of ["che=feste", "pagina=2", "che=enti&pagina=99"]) {
    expect((await page.goto(`/it/cerca?q=municipio&${unknown}`))?.status()).toBe(404);
  }
});

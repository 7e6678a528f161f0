// What is shown and sent when somebody tells of an event.
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { plain } from "../support/words.ts";

const party = "/it/eventi/festa-di-natale-torri-bianche-2026";

async function openGraph(page: Page, path: string): Promise<Record<string, string>> {
  await page.goto(path);
  const all = page.locator("head meta[property]");
  return Object.fromEntries(await all.evaluateAll((metas) => metas.map((meta) => [meta.getAttribute("property") ?? "", meta.getAttribute("content") ?? ""])));
}

test("an address that is sent shows what, when, where and at what cost", { tag: "@once" }, async ({ page }) => {
  const shown = await openGraph(page, party);
  expect(shown["og:title"]).toBe("Festa di Natale, dalle Torri Bianche a Comunità Oklahoma (dimostrazione)");
  expect(shown["og:description"]).toBe("giovedì 17 dicembre 2026, ore 16:30 · Agorà delle Torri Bianche, via Saponaro, Milano · Gratis");
  expect(shown["og:locale"]).toBe("it_IT");
  expect(shown["og:type"]).toBe("website");
  expect(new URL(shown["og:url"]!).pathname).toBe(party);
  expect(await page.locator('head meta[name="description"]').getAttribute("content")).toBe(shown["og:description"]);

  const list = await openGraph(page, "/en/eventi?municipio=municipio-5&eta=7");
  expect(list["og:locale"]).toBe("en_GB");
  expect(new URL(list["og:url"]!).search).toBe("?municipio=municipio-5&eta=7");
  const municipality = await openGraph(page, "/it/municipi/municipio-5");
  expect(municipality["og:title"]).toBe("Municipio 5");
  expect(municipality["og:description"]).not.toBe("");
});

test("an event is sent by WhatsApp or mail with plain links", async ({ page }) => {
  await page.goto(party);
  const whatsapp = new URL((await page.getByRole("link", { name: "Manda con WhatsApp" }).getAttribute("href"))!);
  expect(whatsapp.origin).toBe("https://wa.me");
  const text = whatsapp.searchParams.get("text") ?? "";
  expect(text.split("\n")).toHaveLength(3);
  expect(plain(text)).toMatch(/^Festa di Natale.* giovedì 17 dicembre 2026, ore 16:30.*\/it\/eventi\/festa-di-natale-torri-bianche-2026$/);
  const mail = (await page.getByRole("link", { name: "Manda con un’e-mail" }).getAttribute("href"))!;
  expect(mail).toMatch(/^mailto:\?subject=Festa%20di%20Natale/);
  expect(mail).not.toContain("+");
  expect(decodeURIComponent(mail)).toContain(party);
});

test("its address can be copied where there is a script", { tag: "@script" }, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(party);
  await page.getByRole("button", { name: "Copia l’indirizzo" }).click();
  await expect(page.getByRole("button", { name: "Copiato" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`${party}$`));
});

test("a list keeps its choices in another language", { tag: "@once" }, async ({ page }) => {
  await page.goto("/it/eventi?municipio=municipio-5&eta=7");
  await expect(page.locator('details.languages a[hreflang="en"]')).toHaveAttribute("href", "/en/eventi?municipio=municipio-5&eta=7&ricorda=1");
  await expect(page.locator('.menu-wide a[href="/it/eventi"]')).toHaveAttribute("aria-current", "page");
});

// What a family pays for, in bytes on the wire. A page to land on is complete in one round trip of a new connection:
// ten packets of 1,460 bytes (RFC 6928).
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import type { Page } from "@playwright/test";
import { Family } from "../support/family.ts";
import { somebody } from "../support/form.ts";
import { expect, locales, test } from "../support/test.ts";

test.use({ offered: locales.join() });

const landing = 14_600;
const wholeBooking = 60_000;

/** The bytes of an answer as they are sent. */
async function weigh(url: string): Promise<{ bytes: number; coding: string }> {
  const [response] = (await once(get(url, { headers: { "Accept-Encoding": "br" } }), "response")) as [IncomingMessage];
  return { bytes: (await buffer(response)).length, coding: response.headers["content-encoding"] ?? "" };
}

for (const locale of locales) {
  test(`a page to land on weighs at most ${landing} bytes in ${locale}, with its style`, { tag: "@once" }, async ({ vicino }) => {
    for (const path of ["/", "/municipi/municipio-8", "/municipi/municipio-1", "/sportelli/quarto-oggiaro"]) {
      const { bytes, coding } = await weigh(`${vicino.url}/${locale}${path}`);
      expect(coding).toBe("br");
      expect(bytes, path).toBeLessThanOrEqual(landing);
    }
  });
}

// How much of script there may be, and that there is no WebAssembly, is looked at on every page: see `Watch`.
for (const locale of locales) {
  // The script weighs the same in every language: with it those are weighed that weigh most.
  const tag = ["it", "ar", "bn"].includes(locale) ? [] : ["@once"];
  test(`a whole booking in ${locale} weighs at most ${wholeBooking} bytes`, { tag }, async ({ page }) => {
    const { total, told } = await bookedFrom(page, locale);
    await test.info().attach("bytes", { body: told, contentType: "text/plain" });
    expect(total, told).toBeLessThanOrEqual(wholeBooking);
  });
}

/** What somebody is sent who books, in bytes on the wire: all of it, and told one by one. */
async function bookedFrom(page: Page, locale: string): Promise<{ total: number; told: string }> {
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  const weights = new Map<string, { url: string; bytes: number }>();
  network.on("Network.responseReceived", ({ requestId, response }) => weights.set(requestId, { url: response.url, bytes: 0 }));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const weight = weights.get(requestId);
    if (weight) weight.bytes = encodedDataLength;
  });

  // As somebody comes who was given the address of the site and knows where they live.
  const family = new Family(page, locale);
  await family.open("/");
  const where = page.locator("main form", { has: page.locator("[name=q]") });
  await where.locator("[name=q]").fill("Quarto Oggiaro");
  await where.locator("button").click();
  await page.getByRole("article").locator('a[href*="/prenota/quarto-oggiaro"]').first().click();
  await page.waitForURL(/\/prenota\//);
  await family.type({ quando: (await family.times())[0]! });
  await family.send("quando");
  await family.details();
  const { nome, telefono } = somebody();
  await family.introduce({ nome, telefono });
  await family.confirm();
  await page.waitForLoadState("networkidle");

  const all = [...weights.values()];
  const told = all.map(({ url, bytes }) => `${bytes} ${new URL(url).pathname.replace(/[a-z2-7]{26}/, "…")}`).join("\n");
  return { total: all.reduce((sum, { bytes }) => sum + bytes, 0), told };
}

// What search engines read on the page of an event, with a processor of JSON-LD that knows nothing of the server.
import type { Page } from "@playwright/test";
import jsonld from "jsonld";
import { expect, test } from "../support/test.ts";

const schema = "https://schema.org/";
/** In place of the real one, which would be fetched: every word is schema.org's, addresses are addresses. */
const context = {
  "@vocab": schema,
  ...Object.fromEntries(["url", "eventStatus", "dayOfWeek"].map((name) => [name, { "@type": "@id" }])),
};

type Thing = Record<string, { "@id"?: string; "@value"?: unknown; "@type"?: string[] }[]>;

/** What the page says of an event, in its expanded form (JSON-LD 1.1, 5.1). */
async function eventOn(page: Page, path: string): Promise<Thing> {
  await page.goto(path);
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const documentLoader = async (url: string) => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`${url} is asked for`);
    return { contextUrl: undefined, documentUrl: url, document: { "@context": context } };
  };
  const things = (await Promise.all(texts.map((text) => jsonld.expand(JSON.parse(text), { documentLoader })))).flat() as unknown as Thing[];
  const events = things.filter((thing) => (thing["@type"] as unknown as string[]).includes(`${schema}Event`));
  expect(events).toHaveLength(1);
  return events[0]!;
}

const values = (thing: Thing, name: string) => (thing[schema + name] ?? []).map((value) => value["@value"] ?? value["@id"]);
const parts = (thing: Thing, name: string) => (thing[schema + name] ?? []) as unknown as Thing[];

test("a free party with two places is one event with two parts", { tag: "@once" }, async ({ page }) => {
  const path = "/it/eventi/festa-di-natale-torri-bianche-2026";
  const event = await eventOn(page, path);
  expect(values(event, "eventStatus")).toEqual([`${schema}EventScheduled`]);
  expect(values(event, "isAccessibleForFree")).toEqual([true]);
  expect(values(event, "startDate")).toEqual(["2026-12-17T16:30+01:00"]);
  expect(values(event, "endDate"), "nobody has said when it ends").toEqual([]);
  expect(new URL(values(event, "url")[0] as string).pathname).toBe(path);
  expect(parts(event, "location").flatMap((place) => values(place, "name"))).toEqual(["Agorà delle Torri Bianche", "Comunità Oklahoma"]);
  const [offer] = parts(event, "offers");
  expect([values(offer!, "price"), values(offer!, "priceCurrency")]).toEqual([["0.00"], ["EUR"]]);

  const legs = parts(event, "subEvent");
  expect(legs.flatMap((leg) => values(leg, "startDate"))).toEqual(["2026-12-17T16:30+01:00", "2026-12-17T16:45+01:00"]);
  expect(legs.flatMap((leg) => values(parts(leg, "location")[0]!, "address"))).toEqual([
    "via Saponaro, Milano",
    "via Costantino Baroni 228, Milano",
  ]);
});

test("a party by free offering costs nothing for certain, and names no price", { tag: "@once" }, async ({ page }) => {
  const event = await eventOn(page, "/en/eventi/festa-di-natale-casa-dei-giochi-2026");
  expect(values(event, "isAccessibleForFree")).toEqual([true]);
  expect(parts(event, "offers")).toEqual([]);
  expect(parts(event, "subEvent")).toEqual([]);
  expect(values(event, "endDate")).toEqual(["2026-12-20T17:30+01:00"]);
  expect(values(event, "name")[0]).toContain("Christmas party");
});

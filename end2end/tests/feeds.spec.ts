// What leaves the site about events, read by programs that know nothing of it: calendars, news readers, search engines.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { entries, readCalendar, shown, valueOf } from "../support/calendar.ts";
import { expect, test } from "../support/test.ts";

const slug = "festa-di-natale-torri-bianche-2026";
const party = `/it/eventi/${slug}`;

/** The two legs of the party, as instants. */
const legs = ["2026-12-17T15:30:00.000Z", "2026-12-17T15:45:00.000Z"];

test("a calendar program reads both legs of a party, from its file and from the feed", { tag: "@once" }, async ({ request }) => {
  for (const path of [`${party}/calendario.ics`, "/it/eventi/calendario.ics?municipio=municipio-5"]) {
    const calendar = readCalendar(await (await request.get(path)).text());
    expect(valueOf(calendar, "method")).toBe("PUBLISH");
    const zones = calendar.getAllSubcomponents("vtimezone");
    expect(zones.map((zone) => valueOf(zone, "tzid"))).toEqual(["Europe/Rome"]);
    // What RFC 5545 (3.6.5) lets a zone have; rules have no key and no hour of writing.
    expect(zones.flatMap((zone) => zone.getAllProperties().map((one) => one.name))).toEqual(["tzid"]);
    for (const entry of entries(calendar)) {
      expect(valueOf(entry, "dtstamp")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(Number(valueOf(entry, "sequence"))).toBeGreaterThanOrEqual(0);
      expect(valueOf(entry, "url")).toContain(party);
      expect(entry.getFirstProperty("dtstart")?.getParameter("tzid")).toBe("Europe/Rome");
    }
    const days = shown(calendar);
    expect(days.map((day) => day.starts)).toEqual(legs);
    expect(new Set(days.map((day) => day.uid)).size).toBe(2);
    expect(days.map((day) => day.status)).toEqual(["CONFIRMED", "CONFIRMED"]);
    expect(days[1]?.place).toBe("Comunità Oklahoma, via Costantino Baroni 228, Milano");
  }
});

test("a feed has a name, says when to look again, and stays as it is", { tag: "@once" }, async ({ request }) => {
  const path = "/it/eventi/calendario.ics";
  const answer = await request.get(path);
  const calendar = readCalendar(await answer.text());
  expect(valueOf(calendar, "name")).toBe("Feste e attività – QuBì Milano");
  expect(valueOf(calendar, "refresh-interval")).toBe("PT4H");
  const etag = answer.headers()["etag"] ?? "";
  expect(etag).toMatch(/^"[\w-]{16}"$/);
  const again = await request.get(path, { headers: { "if-none-match": etag } });
  expect(again.status()).toBe(304);
});

test("a calendar program shows a repeated event at the same hour before, between and after the clock changes", { tag: "@once" }, async () => {
  // Written by the server's own code: crates/services/tests/event_calendars.rs holds it to that.
  const file = resolve(import.meta.dirname, "../../crates/services/tests/examples/sundays.ics");
  const days = shown(readCalendar(await readFile(file, "utf8")));

  // 33 Sundays from 22 March on: at 16:30 and 16:45 in Rome, an hour ahead of UTC in winter and two in summer.
  const sundays = Array.from({ length: 33 }, (_, week) => new Date(Date.UTC(2026, 2, 22 + 7 * week)).toISOString().slice(0, 10));
  const hour = (day: string) => (day >= "2026-03-29" && day < "2026-10-25" ? "14" : "15");
  const kept = sundays.filter((day) => day !== "2026-04-05");
  for (const [minutes, moved] of [["30", "2026-10-24T08:00"], ["45", "2026-10-24T08:15"]] as const) {
    const expected = kept.map((day) => (day === "2026-10-25" ? moved : `${day}T${hour(day)}:${minutes}`));
    const leg = days.filter((day) => day.uid.startsWith(minutes === "30" ? days[0]!.uid : days[32]!.uid));
    expect(leg.map((day) => day.starts.slice(0, 16))).toEqual(expected);
    expect(leg.filter((day) => day.status === "CANCELLED").map((day) => day.starts.slice(0, 10))).toEqual(["2026-08-16"]);
    expect(leg.find((day) => day.starts.startsWith("2026-08-16"))?.title).toMatch(/^ANNULLATO: /);
  }
  expect(days).toHaveLength(64);
});

test("the file of a sign-up tells what was signed up for, and afterwards that it is off", { tag: "@database" }, async ({ page, request }) => {
  await page.goto(`${party}/iscrizione`);
  await page.getByLabel("Quanti adulti").fill("1");
  await page.getByRole("button", { name: "Iscriviti" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sei iscritto");
  const own = page.url();

  const before = readCalendar(await (await request.get(`${own}/calendario.ics`)).text());
  expect(shown(before).map((day) => day.starts)).toEqual(legs);
  expect(shown(before).map((day) => day.status)).toEqual(["CONFIRMED", "CONFIRMED"]);
  const uids = entries(before).map((entry) => valueOf(entry, "uid"));
  const sequences = entries(before).map((entry) => Number(valueOf(entry, "sequence")));
  // It is not that of the event: who follows the feed as well has both.
  const feed = readCalendar(await (await request.get(`${party}/calendario.ics`)).text());
  expect(entries(feed).filter((entry) => uids.includes(valueOf(entry, "uid")))).toEqual([]);

  await page.getByRole("link", { name: "Non vengo più" }).click();
  await page.getByRole("button", { name: "Annulla l’iscrizione" }).click();
  const after = readCalendar(await (await request.get(`${own}/calendario.ics`)).text());
  expect(shown(after).map((day) => day.status)).toEqual(["CANCELLED", "CANCELLED"]);
  expect(entries(after).map((entry) => valueOf(entry, "uid"))).toEqual(uids);
  for (const [at, entry] of entries(after).entries()) expect(Number(valueOf(entry, "sequence"))).toBeGreaterThan(sequences[at]!);
});

test("a news reader reads RSS and Atom, and both tell the same", { tag: "@once" }, async ({ request }) => {
  for (const locale of ["it", "en", "ar-XB"]) {
    const address = (file: string) => `/${locale}/eventi/${file}?municipio=municipio-5`;
    const rss = parseRssFeed(await (await request.get(address("rss.xml"))).text());
    const atom = parseAtomFeed(await (await request.get(address("atom.xml"))).text());
    expect(rss.language).toBe(locale);
    expect(rss.title).toContain("QuBì Milano");
    expect(rss.title).toContain("Municipio 5");
    expect(atom.title?.value).toBe(rss.title);
    expect(rss.link).toContain(`/${locale}/eventi?municipio=municipio-5`);
    expect(atom.links?.map((link) => link.rel)).toEqual(["self", "alternate"]);

    const items = (rss.items ?? []).map((item) => ({ id: item.guid?.value, title: item.title, url: item.link, text: item.description }));
    const news = (atom.entries ?? []).map((entry) => ({ id: entry.id, title: entry.title?.value, url: entry.links?.[0]?.href, text: entry.summary?.value }));
    expect(items).toHaveLength(1);
    expect(news).toEqual(items);
    expect(items[0]?.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(items[0]?.url).toContain(`/${locale}/eventi/${slug}`);
    expect(items[0]?.text).toMatch(/16:30[\s\S]*Agorà delle Torri Bianche[\s\S]*16:45[\s\S]*Comunità Oklahoma/);
    const published = rss.items?.[0]?.pubDate;
    expect(new Date(published!).toISOString()).toBe(new Date(atom.entries![0]!.updated!).toISOString());
  }
});

test("the list says how to follow it in a calendar", async ({ page }) => {
  await page.goto("/it/eventi?municipio=municipio-5&eta=7");
  const follow = page.getByRole("link", { name: "Segui con il calendario" });
  const address = await follow.getAttribute("href");
  expect(address).toMatch(/^webcal:\/\/[^/]+\/it\/eventi\/calendario\.ics\?municipio=municipio-5&eta=7$/);
  const same = page.getByRole("link", { name: /calendario\.ics/ });
  expect((await same.getAttribute("href"))?.replace(/^https?:/, "webcal:")).toBe(address);
  const alternates = page.locator("head link[rel=alternate][type]");
  expect(await alternates.evaluateAll((links) => links.map((link) => link.getAttribute("type")))).toEqual([
    "text/calendar",
    "application/rss+xml",
    "application/atom+xml",
  ]);
});

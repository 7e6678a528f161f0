// What takes place: found by where, age and cost; two places told as one way; a calendar that shows both.
import ICAL from "ical.js";
import { expect, test } from "../support/test.ts";
import { plain } from "../support/words.ts";

const party = "/it/eventi/festa-di-natale-torri-bianche-2026";

test("a party is found by municipality, age and cost", { tag: "@wide" }, async ({ page }) => {
  await page.goto("/it/eventi");
  await page.getByText("Altre scelte").click();
  await page.getByLabel("Municipio").selectOption({ label: "Municipio 5" });
  await page.getByLabel("Età del bambino").selectOption("7");
  await page.getByLabel("Solo dove si può non pagare").check();
  await page.getByRole("button", { name: "Mostra" }).click();
  await expect(page).toHaveURL(/municipio=municipio-5.*eta=7.*gratis=si/);
  await expect(page.locator(".event-card")).toHaveCount(1);
  await page.locator(".event-card").getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`${party}$`));
});

test("a party with two places tells both, in order, and so does its calendar", async ({ page, request }) => {
  await page.goto(party);
  const stages = page.locator("ol.stages > li");
  await expect(stages).toHaveCount(2);
  expect(plain(await stages.nth(0).innerText())).toMatch(/giovedì 17 dicembre.*16:30[\s\S]*Agorà delle Torri Bianche[\s\S]*andiamo insieme/);
  expect(plain(await stages.nth(1).innerText())).toMatch(/16:45[\s\S]*Comunità Oklahoma[\s\S]*Costantino Baroni 228/);
  for (const stage of await stages.all()) {
    expect(await stage.getByRole("link").getAttribute("href")).toMatch(/^https:\/\/www\.openstreetmap\.org\//);
  }

  const file = await (await request.get(`${party}/calendario.ics`)).text();
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  expect(events.map((event) => event.startDate.toString())).toEqual(["2026-12-17T16:30:00", "2026-12-17T16:45:00"]);
  expect(calendar.getFirstSubcomponent("vtimezone")?.getFirstPropertyValue("tzid")).toBe("Europe/Rome");
});

test("a day of the month stands under its weekday", { tag: "@wide" }, async ({ page, isMobile }) => {
  for (const [month, day, weekday] of [["2026-12", "17", "giovedì"], ["2027-02", "1", "lunedì"], ["2027-08", "1", "domenica"]] as const) {
    await page.goto(`/it/eventi/mese/${month}`);
    const cell = page.locator(".month-sheet > li", { has: page.locator(".month-number", { hasText: new RegExp(`^${day}$`) }) });
    if (isMobile) {
      if (day === "17") expect(plain(await cell.innerText())).toMatch(/^Giovedì 17 dicembre .*16:30 Festa di Natale/);
      continue;
    }
    const head = page.locator(".month-week > span", { hasText: new RegExp(`^${weekday}$`, "i") });
    const [above, below] = [await head.boundingBox(), await cell.boundingBox()];
    expect(Math.abs((above?.x ?? 0) - (below?.x ?? 9999))).toBeLessThan(3);
  }
});

test("what is over says so, and keeps its page", async ({ page }) => {
  await page.goto("/it/eventi/archivio");
  await page.getByRole("link", { name: "Festa di Natale alla Casa dei Giochi" }).first().click();
  await expect(page.getByRole("main")).toContainText("È già passato.");
  await expect(page.getByRole("main")).toContainText("Offerta libera");
  await expect(page.getByRole("main")).toContainText("Va bene anche niente");
});

test("two adults and three children sign up, and leave again", { tag: ["@wide", "@database"] }, async ({ page, mailbox }) => {
  await page.goto(party);
  await page.getByRole("link", { name: "Iscriviti" }).click();
  await page.getByLabel("Quanti adulti").fill("2");
  await page.getByLabel("Bambini e ragazzi da 6 a 10 anni", { exact: true }).fill("3");
  const email = `festa-${Math.random().toString(36).slice(2)}@example.org`;
  await page.getByLabel("Oppure e-mail").fill(email);
  await page.getByRole("button", { name: "Iscriviti" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sei iscritto");
  expect(plain(await page.getByRole("main").innerText())).toContain("2 adulti e 3 bambini o ragazzi");
  const mail = await mailbox.newest(email);
  expect(mail.subject).toContain("Iscrizione confermata");

  await page.getByRole("link", { name: "Non vengo più" }).click();
  await page.getByRole("button", { name: "Annulla l’iscrizione" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Iscrizione annullata");
});

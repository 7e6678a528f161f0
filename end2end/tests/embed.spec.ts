// The events of a municipality within the page of another site: of those sites that are let, and of no other.
import { createServer, type Server } from "node:http";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { axe } from "../support/accessible.ts";
import { htmlValid } from "../support/html.ts";
import { fits, wellFormed } from "../support/sound.ts";
import { test as base, expect, settingsFor } from "../support/test.ts";
import { freePort, runVicino, Vicino } from "../support/vicino.ts";

const list = "/incorpora/eventi/municipio-5";

interface Sites {
  /** Sites of others, by their address: one that is let, one that is not. Each shows the address of its query. */
  friend: string;
  stranger: string;
  /** Lets the first. */
  shown: Vicino;
}

function host(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const shown = new URL(request.url ?? "/", "http://localhost").searchParams.get("mostra") ?? "";
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="it"><title>Il Comune</title><h1>Il Comune</h1><iframe title="Attività" src="${shown}" width="340" height="600"></iframe>`);
  });
  return new Promise((listening) => server.listen(port, "127.0.0.1", () => listening(server)));
}

async function site(use: (address: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const server = await host(port);
  await use(`http://127.0.0.1:${port}`);
  server.close();
}

const test = base.extend<object, Sites>({
  friend: [async ({}, use) => site(use), { scope: "worker" }],
  stranger: [async ({}, use) => site(use), { scope: "worker" }],
  shown: [
    async ({ mailbox, friend }, use) => {
      const directory = await mkdtemp(join(tmpdir(), "vicino-embed-"));
      try {
        const settings = { ...(await settingsFor(directory, mailbox)), VICINO_EMBED_SITES: friend };
        for (const args of [["migrate"], ["demo"]]) await runVicino(args, settings, directory);
        const vicino = await Vicino.start(settings, directory);
        await use(vicino);
        await vicino.stop();
      } finally {
        await rm(directory, { recursive: true, force: true });
      }
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

/** What a page of a site shows within it. */
async function within(page: Page, at: string, address: string) {
  await page.goto(`${at}/?mostra=${encodeURIComponent(address)}`);
  return page.frameLocator("iframe");
}

test("a site that is let shows the list, and a link of it opens the whole page", async ({ page, friend, shown }) => {
  const frame = await within(page, friend, `${shown.url}/it${list}`);
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Feste e attività, Municipio 5");
  await frame.getByRole("link", { name: /Festa di Natale, dalle Torri Bianche/ }).click();
  await page.waitForURL(`${shown.url}/it/eventi/festa-di-natale-torri-bianche-2026`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Festa di Natale");
});

test("a site that nobody let shows nothing of ours", async ({ page, stranger, shown }) => {
  const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  const frame = await within(page, stranger, `${shown.url}/it${list}`);
  await refused;
  await expect(frame.getByRole("heading", { level: 1 })).toHaveCount(0);
});

test("no other page of ours stands within the site that is let", { tag: "@once" }, async ({ page, friend, shown }) => {
  const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  const frame = await within(page, friend, `${shown.url}/it/eventi`);
  await refused;
  await expect(frame.getByRole("heading", { level: 1 })).toHaveCount(0);
});

for (const [locale, query] of [["it", ""], ["ar-XB", "?tema=scuro"], ["en", "?tema=chiaro&colore=mattone"]] as const) {
  test(`the list is sound in ${locale}${query}`, async ({ page, shown, javaScriptEnabled }) => {
    const response = await page.goto(`${shown.url}/${locale}${list}${query}`);
    const html = (await response?.text()) ?? "";
    expect(html).not.toMatch(/<script|<form/);
    if (!javaScriptEnabled) await htmlValid(html);
    await wellFormed(page, locale);
    await fits(page, [360, 280]);
    await axe(page);
  });
}

test("light or dark is as the site says, else as the device says", { tag: "@once" }, async ({ page, shown }) => {
  const ground = async (query: string, colorScheme: "light" | "dark") => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${shown.url}/it${list}${query}`);
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  const [light, dark] = [await ground("", "light"), await ground("", "dark")];
  expect(dark).not.toBe(light);
  expect(await ground("?tema=chiaro", "dark")).toBe(light);
  expect(await ground("?tema=scuro", "light")).toBe(dark);
});

test("an unknown choice or municipality is no address of ours", { tag: "@once" }, async ({ request, shown }) => {
  for (const path of [`${list}?tema=rosa`, `${list}?colore=verde`, "/incorpora/eventi/atlantide"]) {
    expect((await request.get(`${shown.url}/it${path}`)).status(), path).toBe(404);
  }
});

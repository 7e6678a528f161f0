// The week of a desk as a grid: an island of WebAssembly over a list that does without.
import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/accessible.ts";
import { somebody } from "../support/form.ts";
import { htmlValid } from "../support/html.ts";
import { keyboardWalk } from "../support/keyboard.ts";
import { fits } from "../support/sound.ts";
import { signIn } from "../support/staff.ts";
import { expect, test } from "../support/test.ts";

/** Open on Fridays from ten to one, and on no other day. */
const desk = "villapizzone";
const week = `/staff/sportelli/${desk}/aperture`;

/** What the browser complains about, a refused policy among it. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.push(message.text());
  });
  page.on("pageerror", (error) => heard.push(error.message));
  return heard;
}

/** Opens a week and waits until the grid is there. */
async function grid(page: Page, path = week): Promise<void> {
  await signIn(page, "social");
  await page.goto(path);
  await expect(page.locator(".week")).toHaveClass(/is-live/);
}

/** The column of a day, 1 to 7, also where there is room for one. */
async function column(page: Page, day: number): Promise<Locator> {
  const button = page.getByRole("group", { name: "Giorno da mostrare" }).getByRole("button").nth(day - 1);
  if (await button.isVisible()) await button.click();
  return page.locator(".week-track").nth(day - 1);
}

/** What was said last, with plain spaces. */
const said = (page: Page): Locator => page.locator(".week-bar").getByRole("status");

/** Drags with the mouse from one height to another within an element. */
async function drag(page: Page, element: Locator, from: number, to: number): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const box = (await element.boundingBox())!;
  const x = box.x + box.width / 3;
  await page.mouse.move(x, box.y + from);
  await page.mouse.down();
  await page.mouse.move(x, box.y + (from + to) / 2);
  await page.mouse.move(x, box.y + to);
  await page.mouse.up();
}

const saved = (page: Page): Locator => page.getByRole("status").filter({ hasText: "Fatto." });

test("without a script the week is a list that leads to each opening", { tag: "@wide" }, async ({ page }) => {
  await signIn(page, "social");
  const answer = await page.goto(week);
  await htmlValid(await answer!.text());
  const list = page.locator(".week");
  await expect(list.getByRole("link", { name: "Nuova apertura" })).toHaveAttribute("href", `${week}/nuova`);
  const opening = list.locator("[data-block] a").first();
  await expect(opening).toHaveAttribute("href", new RegExp(`^${week}/[0-9a-f-]{36}$`));
  await page.goto((await opening.getAttribute("href"))!);
  await expect(page.locator("#dalle")).toHaveValue("10:00");
});

test("the list is sound", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled !== false, "with a script it is a grid");
  await signIn(page, "social");
  await page.goto(week);
  await axe(page);
  await fits(page, [320, 768, 1280]);
  await keyboardWalk(page);
});

test("the grid takes the list over without complaint", { tag: ["@script", "@wide"] }, async ({ page }) => {
  const heard = complaints(page);
  await grid(page);
  await axe(page);
  await fits(page, [320, 768, 1280]);
  await keyboardWalk(page);
  await page.getByRole("button", { name: "Nuova apertura" }).click();
  await axe(page);
  await fits(page, [320, 768, 1280]);
  expect(heard).toEqual([]);
});

test("WebAssembly is allowed and loaded where there is an island, and nowhere else", { tag: "@script" }, async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  const policy = async (path: string) => (await page.goto(path))!.headers()["content-security-policy"];
  await signIn(page, "social");
  for (const path of ["/it/", "/staff/", `/staff/sportelli/${desk}`]) {
    expect(await policy(path), path).not.toContain("unsafe");
  }
  await page.waitForLoadState("networkidle");
  expect(loaded.filter((url) => /wasm|islands|frontend/.test(url))).toEqual([]);
  expect(await policy(week)).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

test("an opening is drawn with the mouse, moved, and saved", { tag: ["@script", "@wide"] }, async ({ page }) => {
  await grid(page);
  // An hour is sixty pixels high, and the first is that from eight to nine.
  await drag(page, await column(page, 6), 65, 170);
  await expect(said(page)).toHaveText("sabato 09:00–11:00, nessun appuntamento");
  const opening = page.locator("[data-block=nuova]");
  await drag(page, opening, 60, 90);
  await expect(said(page)).toHaveText("sabato 09:30–11:30, nessun appuntamento");
  await drag(page, opening.locator("[data-edge=end]"), 4, 34);
  await expect(said(page)).toHaveText("sabato 09:30–12:00, nessun appuntamento");
  await expect(page.getByLabel("Dalle")).toHaveValue("09:30");

  await page.getByRole("button", { name: "Salva" }).click();
  await expect(saved(page)).toBeVisible();
  await page.goto(`/it/sportelli/${desk}`);
  await expect(page.getByRole("main")).toContainText("09:30–12:00");
});

test("an opening is made with the keyboard alone", { tag: ["@script", "@wide"] }, async ({ page }) => {
  await grid(page);
  await page.getByRole("button", { name: "Nuova apertura" }).focus();
  await page.keyboard.press("Enter");
  const opening = page.locator("[data-block=nuova] > a");
  await expect(opening).toBeFocused();
  // From Friday, the first day that is open, to Sunday, where the focus goes with it.
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown"]) {
    await page.keyboard.press(key);
    await expect(opening).toBeFocused();
  }
  await expect(said(page)).toHaveText("domenica 09:15–10:45, nessun appuntamento");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Giorno", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Giorno", { exact: true })).toHaveValue("7");
  await page.getByLabel("Famiglie alla volta").fill("3");
  await page.keyboard.press("Enter");
  await expect(saved(page)).toBeVisible();
  await page.goto(week);
  await expect(page.locator(".week-day").nth(6)).toContainText("3 posti");
});

test("appointments fall in and out while an opening changes", { tag: "@script" }, async ({ page, forms }) => {
  const [time] = await forms.freeTimes(desk);
  await forms.book(desk, somebody());
  await grid(page, `${week}?dal=${time!.slice(0, 10)}`);
  const opening = page.locator(".week-day").nth(4).locator("[data-block] > a").first();
  const mark = page.locator(".week-day").nth(4).locator(".week-mark").first();
  await opening.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(said(page)).toContainText(/^giovedì 10:00–13:00, (un appuntamento resta|\d+ appuntamenti restano) fuori$/);
  await expect(mark).toHaveClass(/is-out/);

  // Another opening waits until this one is saved or given up.
  await page.getByRole("button", { name: "Nuova apertura" }).click();
  await expect(said(page)).toHaveText("Prima salva o annulla la modifica che hai iniziato.");
  await page.getByRole("button", { name: "Annulla" }).click();
  await expect(said(page)).toHaveText("venerdì 10:00–13:00, modifica annullata");
  await expect(mark).not.toHaveClass(/is-out/);
  await expect(opening).toBeFocused();
});

test("Delete proposes to remove an opening, on a page that asks", { tag: "@script" }, async ({ page }) => {
  await grid(page);
  await page.locator(".week-day").nth(4).locator("[data-block] > a").first().focus();
  await page.keyboard.press("Delete");
  const remove = page.getByRole("link", { name: "Togli questa apertura" });
  await expect(remove).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/elimina$/);
  await expect(page.getByRole("main").getByRole("button")).toBeVisible();
});

test("a finger scrolls, and drags when it rests", { tag: "@script" }, async ({ page }) => {
  await grid(page);
  const track = await column(page, 3);
  await track.evaluate((element) => element.scrollIntoView({ block: "start" }));
  const touch = await page.context().newCDPSession(page);
  const finger = async (type: "touchStart" | "touchMove" | "touchEnd", y = 0) => {
    const box = (await track.boundingBox())!;
    const touchPoints = type === "touchEnd" ? [] : [{ x: box.x + 100, y }];
    await touch.send("Input.dispatchTouchEvent", { type, touchPoints });
  };
  const before = await page.evaluate(() => scrollY);
  await finger("touchStart", 500);
  for (let y = 490; y >= 400; y -= 15) await finger("touchMove", y);
  await finger("touchEnd");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await expect(page.locator("[data-block=nuova]")).toHaveCount(0);

  await finger("touchStart", 300);
  await expect(page.locator("[data-block=nuova]"), "after a moment").toBeVisible();
  await finger("touchEnd");
  await expect(said(page)).toHaveText(/^mercoledì \d\d:\d\d–\d\d:\d\d, nessun appuntamento$/);
});

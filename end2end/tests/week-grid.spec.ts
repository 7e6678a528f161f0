// The week of a desk as a grid: an island of WebAssembly over a list that does without.
import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/accessible.ts";
import { somebody } from "../support/form.ts";
import { htmlValid } from "../support/html.ts";
import { keyboardWalk } from "../support/keyboard.ts";
import { fits } from "../support/sound.ts";
import { signIn } from "../support/staff.ts";
import { expect, test } from "../support/test.ts";
import { plain } from "../support/words.ts";

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

/** The files of WebAssembly that are asked for. */
function wasm(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.endsWith(".wasm")) asked.push(request.url());
  });
  return asked;
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

/** Waits until this is what was said last. */
async function says(page: Page, words: string | RegExp): Promise<void> {
  const said = async () => plain((await page.locator(".week-bar").getByRole("status").textContent()) ?? "").trim();
  if (typeof words === "string") await expect.poll(said).toBe(words);
  else await expect.poll(said).toMatch(words);
}

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

/** Saves what the form holds. The grid has openings that are called "not saved yet". */
async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Salva", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Fatto." })).toBeVisible();
}

test.describe("without a script", () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, "with a script it is a grid");

  test("the week is a sound list that leads to each opening", async ({ page }) => {
    const heard = complaints(page);
    const asked = wasm(page);
    await signIn(page, "social");
    const answer = await page.goto(week);
    await htmlValid(await answer!.text());
    await axe(page);
    await fits(page, [320, 768, 1280]);
    await keyboardWalk(page);
    const opening = page.locator(".week [data-block] a").first();
    await expect(opening).toHaveAttribute("href", new RegExp(`^${week}/[0-9a-f-]{36}$`));
    await opening.click();
    await expect(page.locator("#dalle")).toHaveValue("10:00");
    await expect(page.locator("#alle")).toHaveValue("13:00");
    expect(asked, "what it cannot run it does not load").toEqual([]);
    expect(heard).toEqual([]);
  });

  test("an opening is made and changed by the plain form", { tag: "@database" }, async ({ page }) => {
    await signIn(page, "social");
    await page.goto(week);
    await page.locator(".week").getByRole("link", { name: "Nuova apertura" }).click();
    await page.getByLabel("Giorno").selectOption("6");
    await page.locator("#dalle").fill("09:30");
    await page.locator("#alle").fill("12:00");
    await save(page);
    await page.goto(week);
    const opening = page.locator(".week-day").nth(5).locator("[data-block] a");
    await expect(opening).toContainText("09:30–12:00");
    await opening.click();
    await page.locator("#alle").fill("12:30");
    await save(page);
    await page.goto(`/it/sportelli/${desk}`);
    await expect(page.getByRole("main")).toContainText("09:30–12:30");
  });
});

test("the grid takes the list over, once and without complaint", { tag: ["@script", "@wide"] }, async ({ page }) => {
  const heard = complaints(page);
  const asked = wasm(page);
  await signIn(page, "social");
  const answer = await page.goto(week);
  // What the server draws has no mark of it: that is the browser's.
  expect(await answer!.text()).not.toContain("is-live");
  await expect(page.locator(".week")).toHaveClass(/is-live/);
  expect(asked).toHaveLength(1);
  await axe(page);
  await fits(page, [320, 768, 1280]);
  await keyboardWalk(page);
  await page.getByRole("button", { name: "Nuova apertura" }).click();
  await axe(page);
  await fits(page, [320, 768, 1280]);
  expect(heard).toEqual([]);
});

test("WebAssembly is allowed and loaded where there is an island, and nowhere else", { tag: "@script" }, async ({ page }) => {
  const asked = wasm(page);
  const policy = async (path: string) => (await page.goto(path, { waitUntil: "networkidle" }))!.headers()["content-security-policy"];
  for (const path of ["/it/", `/it/sportelli/${desk}`]) expect(await policy(path), path).not.toContain("unsafe");
  await signIn(page, "coordinator");
  for (const path of ["/staff/", "/staff/oggi", `/staff/sportelli/${desk}`]) {
    expect(await policy(path), path).not.toContain("unsafe");
  }
  expect(asked).toEqual([]);
  expect(await policy(week)).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(asked).toHaveLength(1);
});

test("an opening is drawn with the mouse, moved, saved, and changed", { tag: ["@script", "@wide"] }, async ({ page }) => {
  const heard = complaints(page);
  await grid(page);
  // An hour is sixty pixels high, and the first is that from eight to nine.
  await drag(page, await column(page, 6), 65, 170);
  await says(page, "sabato 09:00–11:00, nessun appuntamento");
  const fresh = page.locator("[data-block=nuova]");
  await drag(page, fresh, 60, 90);
  await says(page, "sabato 09:30–11:30, nessun appuntamento");
  await drag(page, fresh.locator("[data-edge=end]"), 4, 34);
  await says(page, "sabato 09:30–12:00, nessun appuntamento");
  await expect(page.getByLabel("Dalle")).toHaveValue("09:30");
  await save(page);
  await page.goto(`/it/sportelli/${desk}`);
  await expect(page.getByRole("main")).toContainText("09:30–12:00");

  // It is there now: its end is dragged half an hour further.
  await grid(page);
  await column(page, 6);
  const opening = page.locator(".week-day").nth(5).locator("[data-block]");
  await opening.locator("a").click();
  await expect(page.getByRole("heading", { name: "Dettagli dell’apertura" })).toBeVisible();
  await drag(page, opening.locator("[data-edge=end]"), 12, 42);
  await says(page, "sabato 09:30–12:30, nessun appuntamento");
  await save(page);
  await page.goto(`/it/sportelli/${desk}`);
  await expect(page.getByRole("main")).toContainText("09:30–12:30");
  expect(heard).toEqual([]);
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
  await says(page, "domenica 09:15–10:45, nessun appuntamento");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Giorno", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Giorno", { exact: true })).toHaveValue("7");
  await page.getByLabel("Famiglie alla volta").fill("3");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Fatto." })).toBeVisible();
  await page.goto(week);
  await expect(page.locator(".week-day").nth(6)).toContainText("3 posti");
});

test("appointments fall out of an opening and into it while it changes", { tag: ["@script", "@wide"] }, async ({ page, forms }) => {
  // Other tests may have opened the desk on other days.
  const isFriday = (time: string) => new Date(`${time.slice(0, 10)}T12:00:00Z`).getUTCDay() === 5;
  const time = (await forms.freeTimes(desk)).find(isFriday);
  const { nome, email } = somebody();
  await forms.book(desk, { nome, email }, "it", time);
  const heard = complaints(page);
  await grid(page, `${week}?dal=${time!.slice(0, 10)}`);
  const friday = await column(page, 5);
  const mark = page.locator(".week-day").nth(4).locator(".week-mark").first();
  await expect(mark).not.toHaveClass(/is-out/);
  const opening = friday.locator("[data-block] > a");
  await opening.focus();
  await page.keyboard.press("ArrowLeft");
  await says(page, /^giovedì 10:00–13:00, (un appuntamento resta|\d+ appuntamenti restano) fuori$/);
  await expect(mark).toHaveClass(/is-out/);
  await axe(page);
  await page.keyboard.press("ArrowRight");
  await says(page, /^venerdì 10:00–13:00, (un appuntamento resta|\d+ appuntamenti restano) dentro$/);
  await expect(mark).not.toHaveClass(/is-out/);

  // Another opening waits until this one is saved or given up.
  await page.keyboard.press("ArrowDown");
  await page.getByRole("button", { name: "Nuova apertura" }).click();
  await says(page, "Prima salva o annulla la modifica che hai iniziato.");
  await page.getByRole("button", { name: "Annulla", exact: true }).click();
  await says(page, "venerdì 10:00–13:00, modifica annullata");
  await expect(opening).toBeFocused();
  expect(heard).toEqual([]);
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
  await says(page, /^mercoledì \d\d:\d\d–\d\d:\d\d, nessun appuntamento$/);
});

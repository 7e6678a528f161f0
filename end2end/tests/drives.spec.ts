// Somebody gives: where and when first, what and how many, a promise, and a change of mind.
import { somebody } from "../support/form.ts";
import { calendarOf } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";
import { plain } from "../support/words.ts";

const drive = "/it/raccolte/zaino-sospeso";

test("a donor promises three things, changes, and takes the promise back", { tag: ["@wide", "@database"] }, async ({ page, forms, mailbox }) => {
  const before = await forms.needed("zaino-sospeso");
  const left = (name: string, less: number) => (before.get(name) ?? 0) - less;
  await page.goto(drive);
  const first = await page.locator(".where-when").boundingBox();
  const list = await page.locator(".quantities").boundingBox();
  expect(first!.y, "where and when stand above what is needed").toBeLessThan(list!.y);
  for (const [name, n] of [["matita", "4"], ["gomma", "2"], ["righello", "1"]] as const) {
    await page.getByRole("textbox", { name, exact: true }).fill(n);
  }
  await page.getByRole("button", { name: "Avanti: dove e quando" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dove e quando lo porti");
  await page.locator('main input[name="orario"]').first().check();
  await page.getByRole("button", { name: "Avanti" }).click();
  const summary = plain(await page.locator("main .summary").innerText());
  for (const said of ["4 × matita", "2 × gomma", "1 × righello", "La Casa dei Giochi"]) expect(summary).toContain(said);
  expect(await page.evaluate(() => location.search), "who somebody is stands in no address").not.toMatch(/nome|email|telefono/);
  const { email } = somebody();
  await page.getByLabel("Come ti chiamiamo").fill("Ada");
  await page.getByLabel("Oppure e-mail").fill(email);
  await page.getByRole("button", { name: "Prometto di portarlo" }).click();
  await expect(page).toHaveURL(/\/it\/promessa\/[\w-]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grazie, è segnato");

  const mail = await mailbox.newest(email);
  expect(mail.text).toContain("4 × matita");
  expect(plain(mail.text ?? "")).toContain("La Casa dei Giochi");
  const { method, event } = calendarOf(mail);
  expect([method, event.location]).toEqual(["REQUEST", expect.stringContaining("La Casa dei Giochi")]);
  const link = /https?:\/\/\S*\/it\/promessa\/\S+/.exec(mail.text ?? "")?.[0];
  expect((await page.request.get(new URL(link ?? "").pathname)).status()).toBe(200);
  const promised = await forms.needed("zaino-sospeso");
  expect([promised.get("matita"), promised.get("gomma"), promised.get("righello")]).toEqual([left("matita", 4), left("gomma", 2), left("righello", 1)]);

  await page.getByRole("link", { name: "Cambia la promessa" }).click();
  await page.getByRole("textbox", { name: "matita", exact: true }).fill("1");
  await page.getByRole("textbox", { name: "righello", exact: true }).fill("");
  await page.locator('main input[name="orario"]').last().check();
  await page.getByRole("button", { name: "Salva" }).click();
  await expect(page.getByRole("main")).toContainText("Abbiamo cambiato la tua promessa.");
  await expect(page.getByRole("main")).toContainText("Cartoleria");
  const changed = await forms.needed("zaino-sospeso");
  expect([changed.get("matita"), changed.get("gomma"), changed.get("righello")]).toEqual([left("matita", 1), left("gomma", 2), left("righello", 0)]);

  await page.getByRole("link", { name: "Non lo porto più" }).click();
  await page.getByRole("button", { name: "Ritira la promessa" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Promessa ritirata");
  const last = await mailbox.newest(email, 3);
  expect(plain(last.text ?? "")).toContain("ritirat");
  expect(await forms.needed("zaino-sospeso")).toEqual(before);
});

test("what nobody can mean is told at its field, and what was typed stays", async ({ page }) => {
  await page.goto(`${drive}/dona`);
  const typed = [["zaino", "0"], ["matita", "-2"], ["gomma", "1,5"], ["squadra", "99999999"], ["diario", "molti"], ["astuccio", "2"]] as const;
  for (const [name, n] of typed) await page.getByRole("textbox", { name, exact: true }).fill(n);
  await page.getByRole("button", { name: "Avanti: dove e quando" }).click();
  await expect(page.locator("#errori li")).toHaveCount(5);
  for (const [name, n] of typed) await expect(page.getByRole("textbox", { name, exact: true })).toHaveValue(n);
  await page.locator("#errori a").first().click();
  await expect(page.getByRole("textbox", { name: "zaino", exact: true })).toBeFocused();
});

test("of a thing that has just run out it is told what is left, and the rest is kept", { tag: ["@database", "@once"] }, async ({ page, forms }) => {
  await page.goto(drive);
  await page.getByRole("textbox", { name: "atlante", exact: true }).fill("3");
  await page.getByRole("textbox", { name: "penna blu", exact: true }).fill("2");
  await page.getByRole("button", { name: "Avanti: dove e quando" }).click();
  await page.locator('main input[name="orario"]').last().check();
  await page.getByRole("button", { name: "Avanti" }).click();
  await page.getByLabel("Come ti chiamiamo").fill("Ada");
  const field = await page.locator("main input[type=hidden]").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name).filter((name) => name.startsWith("a-")));
  const shop = await page.locator('main input[name="orario"]').inputValue();
  const needed = (await forms.needed("zaino-sospeso")).get("atlante") ?? 0;
  const fields = await page.locator("main form").first().evaluate((form) => Object.fromEntries([...new FormData(form as HTMLFormElement)].map(([k, v]) => [k, String(v)])));
  const atlas = field.find((name) => fields[name] === "3") ?? "";
  const other = await forms.pledge("zaino-sospeso", { [atlas]: String(needed - 1) }, shop);
  const answered = page.waitForResponse((r) => r.request().method() === "POST");
  await page.getByRole("button", { name: "Prometto di portarlo" }).click();
  expect((await answered).status()).toBe(409);
  await expect(page.locator("#errori")).toContainText("Ne manca ancora solo 1");
  await expect(page.getByRole("textbox", { name: "penna blu", exact: true })).toHaveValue("2");
  await expect(page.getByRole("textbox", { name: "atlante", exact: true })).toHaveValue("3");
  await expect(page.getByLabel("Come ti chiamiamo")).toHaveValue("Ada");
  await page.getByRole("textbox", { name: "atlante", exact: true }).fill("1");
  await page.getByRole("button", { name: "Prometto di portarlo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grazie, è segnato");
  await forms.fill(`${new URL(page.url()).pathname}/ritira`, {});
  await forms.fill(`${other}/ritira`, {});
});

test("a full hour offers others, and what was typed stays", { tag: ["@database", "@once"] }, async ({ page, forms }) => {
  const basket = await forms.basket("zaino-sospeso", [0, 0, 1]);
  const hours = await forms.hours("zaino-sospeso", basket);
  const full = hours.at(-2) ?? "";
  const query = new URLSearchParams({ ...basket, orario: full }).toString();
  await page.goto(`${drive}/dona/conferma?${query}`);
  await page.getByLabel("Come ti chiamiamo").fill("Ada");
  const taken: string[] = [];
  for (let n = 0; n < 12; n++) taken.push(await forms.pledge("zaino-sospeso", basket, full));
  const answered = page.waitForResponse((r) => r.request().method() === "POST");
  await page.getByRole("button", { name: "Prometto di portarlo" }).click();
  expect((await answered).status()).toBe(409);
  await expect(page.locator("#errori")).toContainText("non c’è più posto");
  await expect(page.getByLabel("Come ti chiamiamo")).toHaveValue("Ada");
  expect(await page.locator(`main input[value="${full}"][type=radio]`).count()).toBe(0);
  await page.locator('main input[name="orario"]').first().check();
  await page.getByRole("button", { name: "Prometto di portarlo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grazie, è segnato");
  taken.push(new URL(page.url()).pathname);
  for (const path of taken) await forms.fill(`${path}/ritira`, {});
  expect(await forms.hours("zaino-sospeso", basket)).toEqual(hours);
});

test("the same promise sent again is one, and its code leads back to it", { tag: ["@database", "@once"] }, async ({ page, forms }) => {
  const basket = await forms.basket("zaino-sospeso", [0, 2]);
  const shop = (await forms.hours("zaino-sospeso", basket)).at(-1) ?? "";
  const path = `${drive}/dona/conferma`;
  const { modulo } = await forms.open(`${path}?${new URLSearchParams({ ...basket, orario: shop })}`);
  const before = await forms.needed("zaino-sospeso");
  const fields = { modulo, ...basket, orario: shop, lingua: "it", nome: "Ada", telefono: "", email: "" };
  const sent = await Promise.all(Array.from({ length: 20 }, () => forms.post(path, fields)));
  expect(new Set(sent.map((response) => response.headers.get("location"))).size).toBe(1);
  const after = await forms.needed("zaino-sospeso");
  expect([...before].filter(([name, n]) => n !== after.get(name)).map(([name, n]) => [name, n - (after.get(name) ?? 0)])).toEqual([["scatola di matite colorate", 2]]);

  const promise = new URL(sent[0]!.headers.get("location") ?? "", "http://x").pathname;
  await page.goto(promise);
  const code = ((await page.locator("main .code").textContent()) ?? "").replaceAll(/\W/g, "");
  await page.goto("/it/appuntamento");
  await page.locator("main [name=codice]").fill(code);
  await page.locator("main [name=prova]").fill("ada");
  await page.locator("main form[method=post] button[type=submit]").click();
  await expect(page).toHaveURL(/\/it\/promessa\/[\w-]+$/);
  await page.getByRole("link", { name: /adesso/ }).last().click();
  await page.locator("main form button[type=submit]").click();
  expect((await page.request.get(promise)).status()).toBe(404);
  expect(await forms.needed("zaino-sospeso")).toEqual(before);
});

test("whoever brings things for a class begins with whole kits", async ({ page }) => {
  await page.goto(drive);
  await page.getByText("Porti per una classe o un’azienda?").click();
  await page.getByLabel("Per quale anno di scuola").selectOption({ label: "Prima elementare" });
  await page.getByLabel("Quanti bambini").fill("3");
  await page.getByRole("button", { name: "Metti nella lista" }).click();
  await expect(page.getByRole("textbox", { name: "matita", exact: true })).toHaveValue("12");
  await expect(page.getByRole("textbox", { name: "zaino", exact: true })).toHaveValue("3");
  await expect(page.getByRole("textbox", { name: "atlante", exact: true })).toHaveValue("");
});

test("with a script, one more is one tap", { tag: "@script" }, async ({ page }) => {
  await page.goto(`${drive}/dona`);
  const field = page.getByRole("textbox", { name: "gomma", exact: true });
  const more = page.getByRole("button", { name: "Uno in più: gomma" });
  await more.click();
  await more.click();
  await expect(field).toHaveValue("2");
  for (let n = 0; n < 3; n++) await page.getByRole("button", { name: "Uno in meno: gomma" }).click();
  await expect(field).toHaveValue("");
});

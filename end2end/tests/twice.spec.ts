// What happens twice counts once: double taps, back, reload, two families for one seat.
import { Family } from "../support/family.ts";
import { Forms, somebody } from "../support/form.ts";
import { expect, test } from "../support/test.ts";

test("back and send again: the same appointment", { tag: "@database" }, async ({ page, forms, mailbox }) => {
  const { email } = somebody();
  const family = new Family(page);
  const time = await family.book("villapizzone", { nome: "Amina", email });
  const [code, address] = [await family.code(), page.url()];
  await mailbox.newest(email);

  // To the summary, and confirm again.
  await page.goBack();
  if (/\/riepilogo$/.test(page.url())) {
    await family.type({ condizioni: "si" });
    await family.send("condizioni");
  }
  await expect(page).toHaveURL(address);
  expect(await family.code()).toBe(code);
  // Every page of the flow leads to the appointment now.
  for (const step of ["dettagli", "richiedente", "riepilogo"]) {
    await page.goto(address.replace("/appuntamento/", "/prenota/in-corso/") + `/${step}`);
    await expect(page).toHaveURL(address);
  }
  await page.reload();
  expect(await family.code()).toBe(code);
  expect(await forms.freeTimes("villapizzone")).not.toContain(time);
  expect(mailbox.to(email)).toHaveLength(1);
});

test("a double tap on every button books once", { tag: "@database" }, async ({ page, forms, mailbox }) => {
  const { email } = somebody();
  const family = new Family(page);
  const [time] = await family.look("gallaratese");
  const before = await forms.freeTimes("gallaratese");
  const tapTwice = async (field: string, then: RegExp) => {
    await family.form(field).locator("button[type=submit]").last().dblclick();
    await expect(page).toHaveURL(then);
  };
  await family.type({ quando: time! });
  await tapTwice("quando", /\/dettagli$/);
  await tapTwice("nota", /\/richiedente$/);
  await family.type({ nome: "Amina", email });
  await tapTwice("nome", /\/riepilogo$/);
  await family.type({ condizioni: "si" });
  await tapTwice("condizioni", /\/appuntamento\/[\w-]+$/);
  await mailbox.newest(email);
  expect(await forms.freeTimes("gallaratese"), "one time is taken").toEqual(before.filter((free) => free !== time));
  expect(mailbox.to(email)).toHaveLength(1);
});

test("going back to choose another time gives the first one back", { tag: "@database" }, async ({ page, forms }) => {
  const family = new Family(page);
  const first = await family.hold("quarto-oggiaro");
  await family.details({ nota: "con il passeggino" });
  await page.goto(page.url().replace(/richiedente$/, "dettagli"));
  await expect(page.getByLabel(/Una nota/), "what was typed is still there").toHaveValue("con il passeggino");
  await page.getByRole("button", { name: "Lascia questo orario" }).click();
  expect(await forms.freeTimes("quarto-oggiaro")).toContain(first);
});

test("going back to the times chooses none that the family did not choose", { tag: "@once" }, async ({ page }) => {
  const family = new Family(page);
  const time = await family.hold("villapizzone");
  await page.goBack();
  expect(await family.times()).not.toContain(time);
  await expect(page.locator('main input[name="quando"]:checked')).toHaveCount(0);
});

test("more time is given to whoever asks", { tag: "@once" }, async ({ page }) => {
  const family = new Family(page);
  await family.hold("gallaratese");
  await page.getByLabel(/Una nota/).fill("con il passeggino");
  await page.getByRole("button", { name: "Mi serve più tempo" }).click();
  await expect(page.getByText(/Teniamo per te .* fino alle \d\d:\d\d/)).toBeVisible();
  await expect(page.getByLabel(/Una nota/), "what was typed stays").toHaveValue("con il passeggino");
  await page.getByLabel(/Una nota/).press("Tab");
  await page.getByRole("button", { name: "Continua: chi sei" }).click();
  await expect(page).toHaveURL(/\/richiedente$/);
});

test("of two families after the last seat one gets it, the other is offered the nearest ones", { tag: "@database" }, async ({ page, browser }) => {
  const one = new Family(page);
  const context = await browser.newContext();
  const other = new Family(await context.newPage());
  const [time] = await one.look("quarto-oggiaro");
  await other.look("quarto-oggiaro");
  await one.type({ quando: time! });
  await other.type({ quando: time! });
  await one.send("quando");
  await expect(one.page).toHaveURL(/\/dettagli$/);

  const refused = await other.send("quando");
  expect(refused.status()).toBe(409);
  await expect(other.page.getByRole("heading", { name: "Questo orario è appena stato preso" })).toBeVisible();
  const offered = await other.times();
  expect(offered.length).toBeGreaterThan(0);
  expect(offered).not.toContain(time);
  const main = other.page.getByRole("main");
  await expect(main.getByRole("button", { name: /Sportello Villapizzone/ }), "a neighbour").toBeVisible();
  await expect(main.getByRole("link", { name: /Ti richiamiamo noi/ })).toBeVisible();
  await expect(main.getByRole("link", { name: /Chiama 351 681 8198/ })).toBeVisible();
  await other.instead();
  await expect(other.page).toHaveURL(/\/dettagli$/);
  await context.close();
});

test("a time lost while changing it keeps what the family has typed", { tag: "@database" }, async ({ page, vicino }) => {
  const rival = new Forms(vicino.url);
  const who = somebody();
  const family = new Family(page);
  await family.hold("villapizzone");
  await family.details({ nota: "con il passeggino" });
  await family.introduce({ nome: who.nome, telefono: who.telefono });
  await page.getByRole("link", { name: "Modifica data e ora" }).click();
  const wanted = (await family.enoughTimes(2))[1]!;
  await family.choose("quando", wanted);
  await rival.hold("villapizzone", wanted);
  expect((await family.send("quando")).status()).toBe(409);
  await family.instead();
  await expect(page, "nothing has to be said again").toHaveURL(/\/riepilogo$/);
  const main = page.getByRole("main");
  for (const typed of [who.nome, who.telefono, "con il passeggino"]) await expect(main).toContainText(typed);
  await family.confirm();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Appuntamento confermato");
});

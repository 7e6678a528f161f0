// When desks receive: changed by plain forms, with the families whom a change concerns; "closed today"; is the card right?
import type { TestInfo } from "@playwright/test";
import { today } from "../support/clock.ts";
import { Forms, somebody } from "../support/form.ts";
import { sound } from "../support/sound.ts";
import { people, signIn } from "../support/staff.ts";
import { expect, test } from "../support/test.ts";
import { plain } from "../support/words.ts";

/** Something that differs between the projects, which may share a server. */
function turn(info: TestInfo): number {
  return ["phone-nojs", "phone-js", "desktop", "postgres"].indexOf(info.project.name);
}

/** Books a given time; answers with the appointment's path. */
async function bookAt(forms: Forms, desk: string, quando: string, who: Record<string, string>, locale: string): Promise<string> {
  const flow = await forms.hold(desk, quando, locale);
  await forms.fill(`${flow}/dettagli`, { tema: "none", come: "in_person", nota: "" });
  await forms.fill(`${flow}/richiedente`, { telefono: "", email: "", lingua: locale, interprete: "no", ...who });
  return forms.fill(`${flow}/riepilogo`, { condizioni: "si" });
}

test("an opening is made by a plain form, and a break makes two", { tag: ["@wide", "@database"] }, async ({ page }, info) => {
  await signIn(page, "desk");
  await page.goto("/staff/sportelli");
  await page.getByRole("main").getByRole("link", { name: "Sportello Quarto Oggiaro", exact: true }).click();
  await page.getByRole("link", { name: "Nuova apertura", exact: true }).click();
  await page.getByLabel("Giorno").selectOption(String(4 + turn(info)));
  await page.getByLabel("Dalle", { exact: false }).first().fill("14:00");
  await page.locator("#alle").fill("18:00");
  await page.getByLabel("Pausa dalle").fill("15:30");
  await page.getByLabel("Pausa alle").fill("16:00");
  await sound(page);
  await page.getByRole("button", { name: "Salva" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Fatto." })).toBeVisible();
  await page.goto("/it/sportelli/quarto-oggiaro");
  await expect(page.getByRole("main")).toContainText("14:00–15:30, 16:00–18:00");
});

test("what is wrong with an opening is told at its field, and what was typed stays", async ({ page }) => {
  await signIn(page, "desk");
  await page.goto("/staff/sportelli/quarto-oggiaro/aperture/nuova?giorno=2&dalle=12:00&alle=11:00");
  await page.locator("#posti").fill("7");
  await page.getByRole("button", { name: "Salva" }).click();
  await expect(page).toHaveTitle(/^Errore: /);
  await expect(page.locator("#alle-errore")).toContainText("La fine deve venire dopo l’inizio");
  await expect(page.locator("#posti")).toHaveValue("7");
  await page.locator("#alle").fill("13:30");
  await page.getByRole("button", { name: "Salva" }).click();
  // Tuesdays ten to one there is one already.
  await expect(page.locator("#dalle-errore")).toContainText("c’è già un’altra apertura");
  await sound(page);
});

test("a closure shows its families first, then each hears of it in its language", { tag: "@database" }, async ({ page, forms, mailbox }, info) => {
  const times = await forms.freeTimes("gallaratese");
  const days = [...new Set(times.map((time) => time.slice(0, 10)))];
  const day = days[days.length - 1 - turn(info)]!;
  const [first, second] = times.filter((time) => time.startsWith(day));
  const [amina, john] = [somebody("Amina"), somebody("John")];
  await bookAt(forms, "gallaratese", first!, { nome: amina.nome, email: amina.email }, "it");
  await bookAt(forms, "gallaratese", second!, { nome: john.nome, email: john.email }, "en");

  await signIn(page, "social");
  await page.goto("/staff/chiusure/nuova?sportello=gallaratese");
  await page.getByLabel("Primo giorno").fill(day);
  await page.getByLabel("Perché").fill("Lavori");
  await sound(page);
  await page.getByRole("button", { name: "Chiudi" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 famiglie hanno un appuntamento in queste ore");
  await expect(page.getByRole("main")).toContainText("Amina");
  await expect(page.getByRole("main")).toContainText("La avvisiamo con un’e-mail");
  await sound(page);
  await page.getByRole("button", { name: "Conferma" }).click();
  await expect(page.getByRole("alert")).toContainText("Scegli che cosa succede a questi appuntamenti");
  await page.getByLabel("Annulla gli appuntamenti").check();
  await page.getByRole("button", { name: "Conferma" }).click();
  await expect(page.getByRole("status").filter({ hasText: "2 appuntamenti sono annullati" })).toBeVisible();

  const italian = await mailbox.newest(amina.email, 2);
  expect(plain(italian.subject ?? "")).toContain("Lo sportello non può riceverti");
  expect(italian.text).toMatch(/\/it\/prenota\/[\w-]+\?quando=\d{4}-\d\d-\d\dT\d\d:\d\d/);
  expect(italian.text).not.toContain(`quando=${day}`);
  const english = await mailbox.newest(john.email, 2);
  expect(plain(english.subject ?? "")).toContain("The help desk cannot receive you");
  expect(english.text).toMatch(/\/en\/prenota\/[\w-]+\?quando=/);
});

test("closed today in two taps, once, and open again", { tag: "@wide" }, async ({ page, context }) => {
  await signIn(page, "social");
  await page.goto("/staff/");
  await expect(page, "who only receives families begins with today").toHaveURL(/\/staff\/oggi$/);
  await page.getByRole("link", { name: /Oggi chiuso: Sportello Villapizzone/ }).click();
  await sound(page);
  await page.getByRole("button", { name: "Chiudi il resto di oggi" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Oggi è chiuso");
  await expect(page.getByRole("button", { name: "Chiudi il resto di oggi" })).toHaveCount(0);
  await sound(page);

  const family = await context.newPage();
  await family.goto("/it/sportelli/villapizzone");
  await expect(family.getByRole("status")).toContainText("Oggi chiuso");
  await family.goto("/en/municipi/municipio-8");
  await expect(family.getByRole("main")).toContainText("Closed today");

  await page.getByRole("button", { name: "Riapri oggi" }).click();
  await family.goto("/it/sportelli/villapizzone");
  await expect(family.getByRole("status")).toHaveCount(0);
});

test("closed today, every family still expected hears of it in its language", { tag: "@database" }, async ({ page, mailbox }, info) => {
  await signIn(page, "social");
  const desk = ["quarto-oggiaro", "gallaratese", "", "villapizzone"][turn(info)];
  // Nobody books on the site for the same day: an opening until midnight, and two callers.
  await page.goto(`/staff/sportelli/${desk}/straordinarie/nuova`);
  await page.locator("#giorno").fill(today());
  await page.locator("#dalle").fill("00:00");
  await page.locator("#alle").fill("00:00");
  await page.locator("#durata").fill("5");
  await page.locator("#posti").fill("3");
  await page.getByRole("button", { name: "Salva" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Fatto." })).toBeVisible();
  const [amina, john] = [somebody("Amina"), somebody("John")];
  for (const [who, lingua] of [[amina, "it"], [john, "en"]] as const) {
    const path = `/staff/prenota?sportello=${desk}`;
    const html = await (await page.request.get(path)).text();
    const modulo = /name="modulo" value="([^"]+)"/.exec(html.slice(html.indexOf("<main")))?.[1] ?? "";
    const form = { modulo, sito: "", passo: "conferma", quando: `${today()}T23:55`, nome: who.nome, email: who.email, telefono: "" };
    const answer = await page.request.post(path, { form: { ...form, lingua, come: "in_person", tema: "none", nota: "", interprete: "no" }, maxRedirects: 0 });
    expect(answer.status(), await answer.text()).toBe(303);
    // A confirmation that is not sent yet when the desk closes is not true any more, and never sent.
    await mailbox.newest(who.email);
  }
  await page.goto(`/staff/sportelli/${desk}/chiuso-oggi`);
  await expect(page.getByRole("main")).toContainText("Aspetti ancora 2 famiglie");
  await page.getByRole("button", { name: "Chiudi il resto di oggi" }).click();
  await expect(page.getByRole("heading", { name: "Avvisate" })).toBeVisible();
  const italian = await mailbox.newest(amina.email, 2);
  expect(plain(italian.subject ?? "")).toContain("Lo sportello non può riceverti");
  expect(italian.text).toMatch(/\/it\/prenota\/[\w-]+\?quando=/);
  const english = await mailbox.newest(john.email, 2);
  expect(plain(english.subject ?? "")).toContain("The help desk cannot receive you");
  expect(english.text).toMatch(/\/en\/prenota\/[\w-]+\?quando=/);
  await page.goto(`/it/sportelli/${desk}`);
  await expect(page.getByRole("status")).toContainText("Oggi chiuso");
});

test("three families find nobody on the phone, and one tap says that all is right", { tag: ["@once", "@database"] }, async ({ page, vicino, mailbox }) => {
  const path = "/it/sportelli/quarto-oggiaro/non-risponde";
  for (let family = 0; family < 3; family++) {
    await new Forms(vicino.url).fill(path, {});
  }
  const mail = await mailbox.newest(people.desk);
  expect(mail.subject).toContain("Sportello Quarto Oggiaro: è ancora tutto giusto?");
  const link = /http\S+\/staff\/conferma\/\w+/.exec(mail.text ?? "")?.[0];
  await page.goto(link!);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("È ancora tutto giusto?");
  await expect(page.getByRole("main")).toContainText("351 681 8198");
  await sound(page);
  await page.reload();
  await page.getByRole("button", { name: "Sì, è tutto giusto" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grazie, è confermato");
  await page.goto("/it/sportelli/quarto-oggiaro");
  await expect(page.locator(".verified")).toBeVisible();
});

test("the pages of openings are sound", { tag: "@wide" }, async ({ page }) => {
  await signIn(page, "social");
  const desk = "/staff/sportelli/quarto-oggiaro";
  for (const path of [
    "/staff/sportelli",
    desk,
    `${desk}/aperture`,
    `${desk}/aperture/nuova`,
    `${desk}/straordinarie/nuova`,
    `${desk}/chiuso-oggi`,
    "/staff/chiusure/nuova",
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
    await sound(page, await response!.text());
  }
});

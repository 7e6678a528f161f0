// A family books and signs up for a party, a donor promises something, in each language of the product, on a phone without a script: pages, mail and calendar are in
// that language and in its direction.
import { Family } from "../support/family.ts";
import { Forms, somebody } from "../support/form.ts";
import { htmlValid } from "../support/html.ts";
import { calendarOf, type Mail } from "../support/mailbox.ts";
import { fits, wellFormed } from "../support/sound.ts";
import { expect, locales, test } from "../support/test.ts";

test.use({ offered: locales.join() });

function direction(locale: string): string {
  return ["ar", "ur"].includes(locale) ? "rtl" : "ltr";
}

/** What a mail of this language is, whatever it says. */
function soundMail(mail: Mail, locale: string): void {
  expect(mail.html).toContain(`<html lang="${locale}" dir="${direction(locale)}">`);
  expect(mail.subject, "no marks of direction").not.toMatch(/[\u2066-\u2069\u202A-\u202E\u200E\u200F]/);
  expect(mail.subject, "no id of a message").not.toMatch(/mail-/);
  expect(mail.text).toContain(`/${locale}/`);
  if (locale !== "it") expect(mail.html, "the same in Italian").toContain('<div lang="it" dir="ltr">');
}

for (const locale of locales) {
  test(`a booking in ${locale}`, { tag: "@once" }, async ({ page, mailbox }) => {
    const family = new Family(page, locale);
    const { email } = somebody();
    const sound = async () => {
      await wellFormed(page, locale);
      await fits(page, [360, 320]);
      await htmlValid(await page.content());
    };
    await family.open("/");
    await sound();
    await family.open("/sportelli/quarto-oggiaro");
    await sound();
    await family.look("quarto-oggiaro");
    await sound();
    await family.hold("quarto-oggiaro");
    await sound();
    await family.details();
    await sound();
    await family.introduce({ nome: "Amina", email });
    await sound();
    await family.confirm();
    await sound();
    expect(await family.code()).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);

    const mail = await mailbox.newest(email);
    soundMail(mail, locale);
    const { method, event } = calendarOf(mail);
    expect(method).toBe("REQUEST");
    expect(event.summary).not.toMatch(/[\u2066-\u2069]|mail-|ics-/);
  });

  test(`a sign-up in ${locale}`, { tag: "@once" }, async ({ page, vicino, mailbox }) => {
    const { email } = somebody();
    const fields = { adulti: "2", "bambini-3-5": "1", email, lingua: locale };
    const path = await new Forms(vicino.url).signUp("festa-di-natale-casa-dei-giochi-2026", fields, locale);
    for (const seen of ["/eventi", "/eventi/festa-di-natale-casa-dei-giochi-2026/iscrizione"].map((p) => `/${locale}${p}`).concat(path)) {
      await page.goto(seen);
      await wellFormed(page, locale);
      await fits(page, [360, 320]);
      await htmlValid(await page.content());
    }
    const mail = await mailbox.newest(email);
    soundMail(mail, locale);
    expect(calendarOf(mail).method).toBe("REQUEST");
  });

  test(`a promise in ${locale}`, { tag: "@once" }, async ({ page, mailbox }) => {
    const family = new Family(page, locale);
    const { email } = somebody();
    const sound = async () => {
      await wellFormed(page, locale);
      await fits(page, [360, 320]);
      await htmlValid(await page.content());
    };
    await family.open("/raccolte");
    await sound();
    await page.locator("main .event-card a").first().click();
    await sound();
    for (const at of [0, 1, 2]) await page.locator(".quantity input").nth(at).fill("1");
    await page.locator(".basket-bar button").click();
    await sound();
    await page.locator('main input[name="orario"]').first().check();
    await page.locator("main form button[type=submit]").click();
    await sound();
    await family.type({ nome: "Ada", email });
    await family.send("nome");
    await expect(page).toHaveURL(new RegExp(`/${locale}/promessa/[\\w-]+$`));
    await sound();
    expect(await family.code()).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);

    const mail = await mailbox.newest(email);
    soundMail(mail, locale);
    expect(calendarOf(mail).method).toBe("REQUEST");
  });
}

test("what is only in Italian is shown in Italian, and says so in Arabic", { tag: "@once" }, async ({ page }) => {
  // What the demonstration leaves in Italian: the story of the drive, and the parties of 2024.
  for (const { path, texts, titles } of [
    { path: "/ar/raccolte/zaino-sospeso", texts: 1, titles: 0 },
    { path: "/ar/eventi/festa-di-natale-casa-dei-giochi-2024", texts: 3, titles: 1 },
    { path: "/ar/eventi/archivio", texts: 0, titles: 2 },
  ]) {
    await page.goto(path);
    await wellFormed(page, "ar");
    await fits(page, [360, 320]);
    const italian = page.locator("main [lang=it]:not(bdi)");
    expect(await italian.count(), path).toBeGreaterThan(0);
    for (const text of await italian.all()) await expect(text).toHaveAttribute("dir", "ltr");
    // Whole texts stand under a sentence, titles before a word; both are read aloud in Arabic.
    const notes = await page.locator(".untranslated").all();
    expect(notes.length, `${path}: whole texts`).toBeGreaterThanOrEqual(texts);
    for (const note of notes) {
      await expect(note).toHaveText("هذا النص بالإيطالية فقط.");
      await expect(note.locator("xpath=following-sibling::*[1]")).toHaveAttribute("lang", "it");
    }
    const headings = await page.locator("main :is(h1, h2, h3) span[lang=it]").all();
    expect(headings.length, `${path}: titles`).toBeGreaterThanOrEqual(titles);
    for (const title of headings) await expect(title.locator("xpath=following-sibling::*[1]")).toHaveText("(الإيطالية)");
  }
});

test("what a family reads first is in every language", { tag: "@once" }, async ({ page }) => {
  for (const locale of locales) {
    for (const path of ["/", "/municipi/municipio-1", "/municipi/municipio-8", "/sportelli/gallaratese", "/eventi/festa-di-natale-casa-dei-giochi-2026"]) {
      await page.goto(`/${locale}${path}`);
      await expect(page.locator(".untranslated"), `${locale}${path}`).toHaveCount(0);
    }
  }
});

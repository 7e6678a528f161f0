// A family finds a desk and books, moves and cancels: every step a page, in the words that people see.
import { somebody } from "../support/form.ts";
import { Family } from "../support/family.ts";
import { calendarOf, parseCalendar } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";
import { italianDay, italianTime, plain } from "../support/words.ts";

const phone = "351 681 8198";

test("from the name people use to a confirmed appointment", { tag: ["@database", "@wide"] }, async ({ page, mailbox }) => {
  const family = new Family(page);
  const { email } = somebody();

  await page.goto("/it/");
  await page.getByLabel("Dove abiti?").fill("quarto oggiaro");
  await page.getByRole("button", { name: "Cerca" }).click();
  // A name that means one municipality leads there.
  await expect(page).toHaveURL(/\/it\/municipi\/municipio-8$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Municipio 8");
  await page.getByRole("main").getByRole("link", { name: "Sportello Quarto Oggiaro", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sportello Quarto Oggiaro");
  await page.getByRole("link", { name: "Tutti gli orari liberi" }).first().click();

  await expect(page.getByText("Passo 2 di 5: Data e orario")).toBeAttached();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quando vuoi venire?");
  const [time] = await family.times();
  expect(time, "there is a free time").toBeDefined();
  const when = italianTime(time!);
  await page.getByRole("radio", { name: `ore ${time!.slice(11)}` }).first().check();
  await page.getByRole("button", { name: "Tieni questo orario e continua" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Di che cosa vuoi parlare?");
  await expect(page.getByText(/Teniamo per te .* fino alle \d\d:\d\d/)).toContainText(italianDay(time!));
  await page.getByRole("radio", { name: "Servizi vicino a casa" }).check();
  await page.getByLabel("Una nota per lo sportello (facoltativa)").fill("Vengo con il passeggino");
  await page.getByRole("button", { name: "Continua: chi sei" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chi sei?");
  await page.getByLabel("Nome *").fill("Amina");
  await page.getByLabel("Oppure e-mail").fill(email);
  await page.getByRole("radio", { name: "Sì" }).check();
  await page.getByRole("button", { name: "Continua: il riepilogo" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Controlla e conferma");
  const summary = plain(await page.getByRole("main").innerText());
  for (const said of ["Sportello Quarto Oggiaro", when, "Servizi vicino a casa", "Vengo con il passeggino", "Amina", email, "con interprete"]) {
    expect(summary).toContain(said);
  }
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: `Prenota ${italianDay(time!)}` }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Appuntamento confermato");
  const confirmed = plain(await page.getByRole("main").innerText());
  const code = await family.code();
  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
  for (const said of ["Sportello Quarto Oggiaro", italianDay(time!), time!.slice(11), phone, email]) {
    expect(confirmed.toLowerCase()).toContain(said.toLowerCase());
  }
  expect(confirmed).toMatch(/Cancelliamo i tuoi dati il \d+ \w+ \d{4}/);

  const mail = await mailbox.newest(email);
  expect(mail.subject).toBe(`Appuntamento confermato: ${when}`);
  for (const words of [mail.text, mail.html]) {
    const read = plain(words ?? "");
    for (const said of ["Ciao Amina", when, "Sportello Quarto Oggiaro", phone, `${code.slice(0, 3)} ${code.slice(3)}`, "/it/appuntamento/"]) {
      expect(read).toContain(said);
    }
  }
  const { method, calendar, event } = calendarOf(mail);
  expect(method).toBe("REQUEST");
  expect(event.sequence).toBe(0);
  expect(event.startDate.toString()).toBe(`${time}:00`);
  expect(event.component.getFirstProperty("dtstart")?.getParameter("tzid")).toBe("Europe/Rome");
  expect(calendar.getFirstSubcomponent("vtimezone")?.getFirstPropertyValue("tzid")).toBe("Europe/Rome");
  expect(event.attendees.map((attendee) => attendee.getFirstValue())).toEqual([`mailto:${email}`]);
  expect(event.attendees[0]?.getParameter("rsvp")).toBe("FALSE");
  expect(event.summary, "the calendar tells neither who nor why").toBe("Appuntamento");
});

test("from a municipality chip to its desk", async ({ page }) => {
  await page.goto("/it/");
  await page.getByRole("link", { name: "Municipio 8", exact: true }).first().click();
  await expect(page).toHaveURL(/\/it\/municipi\/municipio-8$/);
  const desk = page.getByRole("article").filter({ hasText: "Sportello Gallaratese" });
  await expect(desk.getByRole("link", { name: /Chiama 345 155 2523/ })).toHaveAttribute("href", "tel:+393451552523");
  await desk.getByRole("link", { name: /^Prenota/ }).first().click();
  await expect(page).toHaveURL(/\/it\/prenota\/gallaratese/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quando vuoi venire?");
});

test("the appointment and its mail are in the family's language, and once more in Italian", { tag: "@database" }, async ({ page, mailbox }) => {
  const family = new Family(page, "en");
  const { email } = somebody();
  await family.book("villapizzone", { nome: "Grace", email });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Appointment confirmed");
  await expect(page.locator('main [lang="it"]').filter({ hasText: "333 268 3456" }).first()).toBeVisible();

  const mail = await mailbox.newest(email);
  expect(mail.subject).toMatch(/^Appointment confirmed: /);
  for (const words of [mail.text, mail.html]) {
    expect(words).toContain("Grace");
    expect(words, "the same in Italian").toContain("Il tuo appuntamento è confermato.");
    expect(words).toContain("/en/appuntamento/");
  }
  expect(mail.html).toContain('<html lang="en" dir="ltr">');
  expect(mail.html).toContain('<div lang="it" dir="ltr">');
});

test("the calendar to download invites nobody", async ({ page, forms }) => {
  const { email } = somebody();
  const path = await forms.book("gallaratese", { nome: "Amina", email });
  await page.goto(path);
  const link = page.getByRole("link", { name: "Aggiungi al calendario" });
  const response = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(response.headers()["content-type"]).toContain("text/calendar");
  const { method, event, calendar } = parseCalendar(await response.text());
  expect(method).toBe("PUBLISH");
  expect(event.attendees).toEqual([]);
  expect(event.component.getFirstProperty("organizer")).toBeNull();
  expect(event.sequence).toBe(0);
  expect(event.uid).toMatch(/@/);
  expect(calendar.getFirstSubcomponent("vtimezone")).not.toBeNull();
  expect(await response.text()).not.toContain("Amina");
});

test("a booking is found by its code and something only the family knows", { tag: "@database" }, async ({ page, forms }) => {
  const who = somebody("Zoë");
  const family = new Family(page);
  await page.goto(await forms.book("quarto-oggiaro", { nome: who.nome, telefono: who.telefono }));
  const code = await family.code();

  await page.goto("/it/");
  await page.getByRole("link", { name: /Il mio appuntamento/ }).locator("visible=true").first().click();
  await page.getByLabel("Codice").fill(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `);
  await page.getByLabel("Una cosa che sai solo tu").fill(who.telefono.slice(-4));
  await page.getByRole("button", { name: "Mostra il mio appuntamento" }).click();
  await expect(page).toHaveURL(/\/it\/appuntamento\/[\w-]+$/);
  expect(await family.code()).toBe(code);
});

test("moving keeps the appointment and tells the calendar", { tag: "@database" }, async ({ page, forms, mailbox }) => {
  const { email } = somebody();
  const path = await forms.book("gallaratese", { nome: "Amina", email });
  const first = calendarOf(await mailbox.newest(email)).event;
  const family = new Family(page);
  await page.goto(path);
  const code = await family.code();

  await page.getByRole("link", { name: "Sposta a un altro orario" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A quando lo spostiamo?");
  const [, later] = await family.enoughTimes(2);
  await family.choose("quando", later!);
  await page.getByRole("button", { name: "Sposta l’appuntamento" }).click();
  await expect(page).toHaveURL(path);
  await expect(page.locator("main .slip-when").first()).toContainText(italianDay(later!), { ignoreCase: true });
  expect(await family.code(), "the code stays").toBe(code);

  const mail = await mailbox.newest(email, 2);
  expect(mail.subject).toBe(`Nuovo orario: ${italianTime(later!)}`);
  const { method, event } = calendarOf(mail);
  expect(method).toBe("REQUEST");
  expect(event.uid).toBe(first.uid);
  expect(event.sequence).toBe(1);
  expect(event.startDate.toString()).toBe(`${later}:00`);
  const old = first.startDate.toString().slice(0, 16);
  expect(await forms.freeTimes("gallaratese"), "the old time is free again").toContain(old);
  expect(await forms.freeTimes("gallaratese")).not.toContain(later);
});

test("a time that is gone while moving leaves the appointment as it was", { tag: "@once" }, async ({ page, forms }) => {
  const family = new Family(page);
  await page.goto(await forms.book("villapizzone", { nome: "Amina" }));
  const before = plain(await page.locator("main .slip-when").first().innerText());
  await page.getByRole("link", { name: "Sposta a un altro orario" }).click();
  const wanted = (await family.enoughTimes(3))[2]!;
  await forms.hold("villapizzone", wanted);
  await family.choose("quando", wanted);
  expect((await family.send("quando")).status()).toBe(409);
  await expect(page.getByText("Questo orario è appena stato preso").first()).toBeVisible();
  expect(await family.times()).not.toContain(wanted);
  await page.goto(page.url().replace(/\/sposta.*/, ""));
  expect(plain(await page.locator("main .slip-when").first().innerText())).toBe(before);
});

test("cancelling from the mail: looking changes nothing, the button frees the time", { tag: "@database" }, async ({ page, forms, mailbox }) => {
  const { email } = somebody();
  const family = new Family(page);
  const time = await family.book("gallaratese", { nome: "Amina", email });
  const mail = await mailbox.newest(email);
  const link = /http:\/\/\S+\/it\/appuntamento\/[\w-]+/.exec(mail.text ?? "")?.[0];
  expect(link, "the mail has a link").toBeDefined();

  await page.goto(link!);
  await page.getByRole("link", { name: "Annulla l’appuntamento" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vuoi annullare l’appuntamento?");
  const cancelPage = page.url();
  for (const path of [cancelPage, cancelPage]) await page.goto(path);
  expect(await forms.freeTimes("gallaratese"), "a GET cancels nothing").not.toContain(time);

  await page.getByRole("button", { name: "Annulla l’appuntamento" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Appuntamento annullato");
  const last = await mailbox.newest(email, 2);
  expect(last.subject).toBe(`Appuntamento annullato: ${italianTime(time)}`);
  const { method, event } = calendarOf(last);
  expect(method).toBe("CANCEL");
  expect(event.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(event.uid).toBe(calendarOf(mail).event.uid);
  expect(await forms.freeTimes("gallaratese"), "the time is free again").toContain(time);

  await page.goto(link!);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Appuntamento annullato");
  await expect(page.getByRole("link", { name: "Sposta a un altro orario" })).toHaveCount(0);
});

test("a phone is enough", { tag: "@database" }, async ({ page, mailbox }) => {
  const who = somebody("Yusuf");
  const before = mailbox.mails.length;
  await new Family(page).book("villapizzone", { nome: who.nome, telefono: who.telefono });
  // Without a gateway for text messages nothing is written to a phone, and nothing is promised.
  await expect(page.getByText("Scrivi questo codice su un foglio")).toBeVisible();
  expect(mailbox.mails.length, "no mail for a family without an address").toBe(before);
});

test("without a phone or an address there is a code to keep", { tag: "@database" }, async ({ page }) => {
  const family = new Family(page);
  await family.book("villapizzone", { nome: "Irina" });
  await expect(page.getByText("Scrivi questo codice su un foglio")).toBeVisible();
  const code = await family.code();
  await page.goto("/it/appuntamento");
  await family.type({ codice: code, prova: "IRINA" });
  await family.send("codice");
  await expect(page).toHaveURL(/\/appuntamento\/[\w-]+$/);
  expect(await family.code()).toBe(code);
});

test("whoever has an appointment at the desk already is told, and may take one more", { tag: "@once" }, async ({ page, forms }) => {
  const who = somebody();
  await forms.book("gallaratese", { nome: who.nome, telefono: who.telefono });
  const family = new Family(page);
  const time = await family.hold("gallaratese");
  await family.details();
  await family.introduce({ nome: "Amina", telefono: who.telefono });
  const told = page.locator("main .alert").filter({ hasText: "Hai già un appuntamento" });
  await expect(told.getByRole("link", { name: "Sposta quello che hai" })).toHaveAttribute("href", "/it/appuntamento");
  expect(plain(await told.innerText()), "who types a number need not be its owner").not.toMatch(/\d/);
  await expect(page.getByRole("main")).toContainText(italianDay(time));
  await family.confirm();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Appuntamento confermato");
});

test("erasing one's data calls the appointment off and closes the link", { tag: "@database" }, async ({ page, forms }) => {
  const path = await forms.book("gallaratese", { nome: "Amina" });
  await page.goto(path);
  await page.getByRole("link", { name: "Cancellali adesso" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vuoi cancellare i tuoi dati adesso?");
  await page.getByRole("button", { name: "Cancella i miei dati e annulla" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("I tuoi dati sono cancellati");
  const gone = await page.goto(path);
  expect([404, 410]).toContain(gone?.status());
  await expect(page.getByRole("link", { name: /Chiama|351 681 8198/ }).first()).toBeVisible();
});

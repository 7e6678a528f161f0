// The checks check: each of them finds the fault that it is there to find. No server is needed.
import { expect, type Page, test } from "@playwright/test";
import { createTransport } from "nodemailer";
import { axe } from "../support/accessible.ts";
import { htmlValid } from "../support/html.ts";
import { keyboardWalk } from "../support/keyboard.ts";
import { calendarOf, Mailbox } from "../support/mailbox.ts";

const page = (body: string) => `<!DOCTYPE html>
<html lang="it"><head><meta charset="utf-8"><title>Prova</title>
<style>a:focus-visible, summary:focus-visible, button:focus-visible, input:focus-visible + label { outline: 3px solid black }</style>
</head><body>${body}</body></html>`;

const form = `<main><h1>Prova</h1><p><a href="/it/">Inizio della prova</a></p>
<details><summary>Menu della prova</summary><a href="/it/municipi">Municipi</a></details>
<form action="/it/prova" method="post"><fieldset><legend>Orario</legend>
<input type="radio" name="quando" id="a" value="a"> <label for="a">martedì</label>
<input type="radio" name="quando" id="b" value="b"> <label for="b">mercoledì</label></fieldset>
<button type="submit">Prenota la prova</button></form></main>`;

async function refuses(check: Promise<void>, reason: RegExp): Promise<void> {
  await expect(check).rejects.toThrow(reason);
}

async function show(browserPage: Page, body: string): Promise<void> {
  await browserPage.setContent(page(body));
}

test("a good page passes every check", async ({ page: browserPage }) => {
  await show(browserPage, form);
  await axe(browserPage);
  await keyboardWalk(browserPage);
  await htmlValid(page(form));
});

test("axe finds a field without a label", async ({ page: browserPage }) => {
  await show(browserPage, `<main><h1>Prova</h1><input name="nome"></main>`);
  await refuses(axe(browserPage), /label/);
});

test("the HTML check finds an element where none may stand", async () => {
  await refuses(htmlValid(page("<main><h1>Prova</h1><p><div>no</div></p></main>")), /element-permitted-content|no-implicit-close/);
});

test("the keyboard walk finds a focus that does not show", async ({ page: browserPage }) => {
  await show(browserPage, `<main><a href="/" style="outline: none">Inizio</a></main>`);
  await refuses(keyboardWalk(browserPage), /does not show/);
});

test("the keyboard walk finds an element out of order", async ({ page: browserPage }) => {
  await show(browserPage, `<main><a href="/1">Primo</a> <a href="/2" tabindex="2">Secondo</a></main>`);
  await refuses(keyboardWalk(browserPage), /order of the document/);
});

test("the keyboard walk finds a trap", { tag: "@script" }, async ({ page: browserPage }) => {
  await show(browserPage, `<main><a href="/1">Primo</a> <a href="/2" onblur="this.focus()">Secondo</a> <a href="/3">Terzo</a></main>`);
  await refuses(keyboardWalk(browserPage), /order of the document/);
});

test("the mailbox keeps a mail and reads its calendar", async () => {
  const mailbox = await Mailbox.open();
  await createTransport(mailbox.url).sendMail({
    from: "rete@example.org",
    to: "amina@example.org",
    subject: "Appuntamento",
    text: "martedì alle 10",
    icalEvent: {
      method: "REQUEST",
      content: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270112T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    },
  });
  const mail = await mailbox.newest("amina@example.org");
  expect(mail.text?.trim()).toBe("martedì alle 10");
  expect(calendarOf(mail).method).toBe("REQUEST");
  expect(calendarOf(mail).event.uid).toBe("1");
  await mailbox.close();
});

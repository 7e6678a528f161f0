// The checks check: each of them finds the fault that it is there to find. No server is needed.
import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { createTransport } from "nodemailer";
import { axe } from "../support/accessible.ts";
import { htmlValid } from "../support/html.ts";
import { changes } from "../support/changes.ts";
import { keyboardWalk } from "../support/keyboard.ts";
import { calendarOf, Mailbox } from "../support/mailbox.ts";
import { seenInForcedColours, still } from "../support/modes.ts";
import { growsWithText, reflows, targets } from "../support/room.ts";
import { codeSniffer } from "../support/sniffer.ts";
import { wellFormed } from "../support/sound.ts";
import { unlessUnchanged } from "../support/unchanged.ts";

const page = (body: string) => `<!DOCTYPE html>
<html lang="it" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Prova</title>
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
  await codeSniffer(browserPage);
  await keyboardWalk(browserPage);
  await htmlValid(page(form));
  await growsWithText(browserPage);
  await reflows(browserPage);
});

test("axe finds a field without a label", async ({ page: browserPage }) => {
  await show(browserPage, `<main><h1>Prova</h1><input name="nome"></main>`);
  await refuses(axe(browserPage), /label/);
});

test("HTML_CodeSniffer finds a language that nobody has", async ({ page: browserPage }) => {
  await show(browserPage, `<main><h1>Prova</h1><p lang="italiano_">Ciao</p></main>`);
  await refuses(codeSniffer(browserPage), /3_1_2/);
});

test("a word that has no room for twice its size is found, and so is what is cut off", async ({ page: browserPage }) => {
  await show(browserPage, `<main><h1>Prova</h1><p>precipitevolissimevolmente</p></main>`);
  await reflows(browserPage);
  await refuses(growsWithText(browserPage), /px wide/);
  await show(browserPage, `<main><h1>Prova</h1><p style="height: 1.5em; overflow: hidden">${"Una riga e poi un'altra. ".repeat(4)}</p></main>`);
  await refuses(reflows(browserPage), /cut off below/);
});

test("a window as narrow as a telephone finds what sticks out", async ({ page: browserPage }) => {
  await show(browserPage, `<main><h1>Prova</h1><p style="width: 340px">Prova</p></main>`);
  await refuses(reflows(browserPage), /sticks out/);
});

test("what is too small to be hit is found, and what a page is for must be larger", async ({ page: browserPage }) => {
  await show(browserPage, `<main><a href="/" style="display: block; width: 20px; height: 20px; overflow: hidden">Inizio</a></main>`);
  await refuses(targets(browserPage), /20 × 20 \(24\)/);
  await show(browserPage, `<main><button type="submit" style="width: 80px; height: 30px">Prenota</button></main>`);
  await refuses(targets(browserPage), /80 × 30 \(44\)/);
});

test("what moves though nothing should, and what nobody sees in colours of their own, is found", async ({ page: browserPage }) => {
  await show(browserPage, form);
  await still(browserPage);
  await seenInForcedColours(browserPage);
  await show(browserPage, `<main><h1>Prova</h1><p style="transition: opacity 1s">Prova</p></main>`);
  await refuses(still(browserPage), /<p class=/);
  await show(browserPage, `<main><h1>Prova</h1><p>Prova <svg class="icon" style="fill: none; stroke: white"></svg></p></main>`);
  await refuses(seenInForcedColours(browserPage), /<svg class=/);
});

test("what a script changes in a page is told by kind", { tag: "@script" }, async ({ page: browserPage }) => {
  const sent = page(`<main><h1>Prova</h1><button class="copy" hidden>Copia</button><p>Ancora</p></main>`);
  await browserPage.setContent(sent);
  expect(await changes(browserPage, sent)).toEqual([]);
  await browserPage.evaluate(() => document.querySelector("button")?.removeAttribute("hidden"));
  expect(await changes(browserPage, sent)).toEqual(["button.copy hidden"]);
  await browserPage.evaluate(() => document.querySelector("p")?.replaceChildren("Altro"));
  expect(await changes(browserPage, sent)).toEqual(["button.copy hidden", "p. text"]);
});

test("the HTML check finds an element where none may stand", async () => {
  await refuses(htmlValid(page("<main><h1>Prova</h1><p><div>no</div></p></main>")), /element-permitted-content|no-implicit-close/);
});

test("a message without words or without a value is found, and a page in another language than its address", async ({ page: browserPage }) => {
  await show(browserPage, form);
  await wellFormed(browserPage, "it");
  await refuses(wellFormed(browserPage, "fr"), /fr/);
  await show(browserPage, `<main><h1>book-title</h1></main>`);
  await refuses(wellFormed(browserPage, "it"), /every message has words/);
  await show(browserPage, `<main><h1>Alle {$time}</h1></main>`);
  await refuses(wellFormed(browserPage, "it"), /every variable has a value/);
  await show(browserPage, `<main><h1>Alle 10:00 .</h1></main>`);
  await refuses(wellFormed(browserPage, "it"), /no stop stands alone/);
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

test("what is unchanged is not looked at again, unless something was found in it", async ({ page: browserPage }) => {
  let looks = 0;
  const look = async (html: string, found?: Error) => {
    await browserPage.setContent(page(html));
    await unlessUnchanged("harness", browserPage, async () => {
      looks++;
      if (found) throw found;
    });
  };
  const word = randomUUID().replace(/\d/g, "x");
  const html = (code: string, width = 10) => `<style>b { width: ${width}px }</style><h1>${word}</h1><p>alle 10:0${looks}: <b>${code}</b></p><input>`;
  await refuses(look(html("K7M 4PX"), new Error("something is found")), /something/);
  await look(html("K7M 4PX"));
  expect(looks, "looked at again, because something was found").toBe(2);
  await look(html("ZZ3 9QT"));
  expect(looks, "another time and another code are no other page").toBe(2);
  await look(html("ZZ3 9QT", 20));
  expect(looks, "another sheet is").toBe(3);
  await look(`${html("ZZ3 9QT")}<p>Un’altra riga</p>`);
  expect(looks, "another line is").toBe(4);
  await browserPage.setViewportSize({ width: 320, height: 740 });
  await look(html("ZZ3 9QT"));
  expect(looks, "another window is").toBe(5);
});

import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import ICAL from "ical.js";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export type Mail = Email & { envelope: { from: string; to: string[] } };

/** A mail server that keeps what it receives: nothing leaves the machine. */
export class Mailbox {
  readonly mails: Mail[] = [];
  readonly url: string;
  readonly #refused = new Set<string>();
  #server: SMTPServer;

  private constructor(server: SMTPServer, port: number) {
    this.#server = server;
    this.url = `smtp://127.0.0.1:${port}`;
  }

  static async open(): Promise<Mailbox> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["AUTH", "STARTTLS"],
      onRcptTo({ address }, _session, done) {
        const refusal = Object.assign(new Error("no such mailbox"), { responseCode: 550 });
        done(mailbox.#refused.has(address) ? refusal : null);
      },
      onData(stream, session, done) {
        void buffer(stream)
          .then((bytes) => PostalMime.parse(bytes))
          .then((mail) => {
            const from = session.envelope.mailFrom;
            const to = session.envelope.rcptTo.map((recipient) => recipient.address);
            mailbox.mails.push({ ...mail, envelope: { from: from ? from.address : "", to } });
          })
          .then(() => done(), done);
      },
    });
    const listener = server.listen(0, "127.0.0.1");
    await once(listener, "listening");
    const { port } = listener.address() as { port: number };
    const mailbox = new Mailbox(server, port);
    return mailbox;
  }

  /** From now on says for good that nobody has this address. */
  refuse(address: string): void {
    this.#refused.add(address);
  }

  /** From now on takes mails to this address again. */
  accept(address: string): void {
    this.#refused.delete(address);
  }

  /** The mails sent to an address, oldest first. */
  to(address: string): Mail[] {
    return this.mails.filter((mail) => mail.envelope.to.includes(address));
  }

  /** Waits until `address` has `count` mails and answers with the newest. */
  async newest(address: string, count = 1, patience = 15_000): Promise<Mail> {
    const deadline = Date.now() + patience;
    for (;;) {
      const found = this.to(address);
      const newest = found.at(-1);
      if (newest && found.length >= count) return newest;
      if (Date.now() > deadline) {
        throw new Error(`${address} has ${found.length} mails and not ${count} after ${patience} ms`);
      }
      await sleep(50);
    }
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => this.#server.close(() => closed()));
  }
}

/** The calendar in a mail; throws when there is none or it does not parse. */
export function calendarOf(mail: Mail): { method: string; calendar: ICAL.Component; event: ICAL.Event } {
  const part = mail.attachments.find((attachment) => attachment.mimeType === "text/calendar");
  if (!part) throw new Error(`no calendar in the mail "${mail.subject}"`);
  return parseCalendar(typeof part.content === "string" ? part.content : new TextDecoder().decode(part.content));
}

/** Parses an iCalendar text that holds one event. */
export function parseCalendar(text: string): { method: string; calendar: ICAL.Component; event: ICAL.Event } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent("vevent");
  if (!event) throw new Error("the calendar holds no event");
  return { method: String(calendar.getFirstPropertyValue("method")), calendar, event: new ICAL.Event(event) };
}

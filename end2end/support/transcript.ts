// What somebody hears of a page: pieces that transcripts share. They are said by a browser's accessibility tree, in Italian.
import { expect, type Locator, type Page } from "@playwright/test";

/** Lines of a transcript, so many steps further in. */
export const within = (steps: number, text: string): string => text.replaceAll(/^(?=.)/gm, "  ".repeat(steps));

/** The way back: links, then the page itself. */
export const trail = (links: string[], here: string): string => `
  - navigation "Percorso di navigazione":
    - list:${links.map((link) => `
      - listitem:
        - link "${link}"`).join("")}
      - listitem: ${here}`;

/** A field of one line with its label, and what is wrong with it. */
export function field(label: string, wrong?: { fault: string; typed?: string }): string {
  if (!wrong) return `
  - text: ${label}
  - textbox "${label}"`;
  return `
  - text: ${JSON.stringify(`${label} ${wrong.fault}`)}
  - textbox "${label}" [invalid]${wrong.typed ? `: ${JSON.stringify(wrong.typed)}` : ""}`;
}

/** Phone and e-mail, none of which must be given. */
export const contact = (legend: string, email = field("Oppure e-mail")): string => `
  - group "${legend}":
    - text: ${legend}
    - paragraph: "Telefono o e-mail. Se vuoi, lasciali vuoti: alla fine hai un codice da tenere."${within(1, field("Telefono") + email)}`;

const names = ["Italiano", "English", "العربية", "Filipino", "中文", "Español", "සිංහල", "Română", "Українська", "বাংলা", "Shqip", "Français", "اردو"];

/** The choice of the language of messages. */
export const language = (label = "La lingua dei messaggi"): string => `
  - text: ${label}
  - combobox "${label}":${names.map((name, at) => `
    - option "${name}"${at === 0 ? " [selected]" : ""}`).join("")}`;

/** The code, as it is spelt out. */
export const code = String.raw`
  - term: Il tuo codice
  - definition: /^[2-9A-Z]{3} [2-9A-Z]{3}$/`;

/** When name and contact are erased, what is said besides, and where a link leads from there. */
export const erased = (link: string, besides = ""): string => String.raw`
  - paragraph:
    - text: Cancelliamo nome e contatto il
    - strong:
      - time: /^\d+ \w+ \d{4}$/
    - text: .${besides}
    - link "${link}"`;

/** What is wrong, as it is said at once; each a link. */
export const alert = (title: string, faults: string[]): string => `
  - alert:
    - heading "${title}" [level=2]
    - list:${faults.map((fault) => `
      - listitem:
        - 'link "${fault}"'`).join("")}`;

/** Fails unless the main part of the page is heard as written, all of it and nothing else. */
export async function heard(page: Page, transcript: string): Promise<void> {
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
- main:
  - /children: deep-equal${transcript}
`);
}

/** Fails unless the title says at once that something is wrong, and each link of the summary leads to its field, which is described by its fault. */
export async function faultsLead(page: Page, faults: [link: string, field: Locator, description: string | RegExp][]): Promise<void> {
  await expect(page).toHaveTitle(/^Errore: /);
  const links = page.getByRole("alert").getByRole("link");
  await expect(links).toHaveText(faults.map(([link]) => link));
  for (const [at, [, field, description]] of faults.entries()) {
    await links.nth(at).click();
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(description);
  }
}

// What somebody hears of each step of a booking: structure and words of the pages in Italian.
import { Family } from "../support/family.ts";
import { test } from "../support/test.ts";
import { alert, faultsLead, field, heard, language, trail, within } from "../support/transcript.ts";

const day = String.raw`[a-zì]+ \d+ [a-z]+`;
const time = String.raw`\d\d:\d\d`;

/** Lines, each of which is a radio with its label. */
const radios = (names: string[], checked?: string): string =>
  names.map((name) => `
    - radio "${name}"${name === checked ? " [checked]" : ""}
    - text: "${name}"`).join("");

const crumbs = trail(["Home", "Sportelli", "Sportello Villapizzone"], "Prenota");

const steps = (name: string, number: number): string => {
  const all = ["Luogo", "Data e orario", "Dettagli", "Richiedente", "Riepilogo"];
  const items = all.map((step, at) => `
    - listitem: ${step}${at < number - 1 ? " (fatto)" : ""}`);
  return `
  - paragraph:
    - text: "Passo ${number} di 5:"
    - strong: ${name}
  - list:${items.join("")}`;
};

/** A step for which a time is kept. */
const kept = (name: string, number: number, step: string): string => String.raw`${crumbs}${steps(name, number)}
  - paragraph:
    - text: Teniamo per te
    - strong: /^${day}, ore ${time}$/
    - text: /^fino alle ${time}\.$/
    - status
  - button "Mi serve più tempo"${step}
  - link "Indietro"
  - button "Lascia questo orario"${helpline}`;

const helpline = `
  - paragraph:
    - text: Preferisci telefonare?
    - link "333 268 3456":
      - /url: tel:+393332683456
    - text: ", venerdì 10:00–13:00"`;

const desk = (name: string, hours: string): string => {
  // Others may have opened it at more hours.
  const said = String.raw`/^Sportello ${name} Municipio 8 · ${hours}(, .*)? L’indirizzo te lo dice lo sportello\.( .*)? [\d ]+$/`;
  return `
    - radio ${said}
    - text: ${said}`;
};

/** Who it is, with what is wrong. */
const who = (wrong = "", name = "Nome * Basta il nome, senza cognome", fields = field("Telefono") + field("Oppure e-mail"), invalid = ""): string => String.raw`${wrong}
  - heading "Chi sei?" [level=1]
  - paragraph: I campi contraddistinti dal simbolo asterisco (*) sono obbligatori.
  - text: ${name}
  - textbox "Nome *"${invalid}
  - group "Come ti avvisiamo?":
    - text: Come ti avvisiamo?
    - paragraph: Ne basta uno. Se non vuoi lasciarli, ti diamo un codice da conservare.${within(1, fields)}${language("In che lingua ti scriviamo?")}
  - group "Ti serve un interprete?":
    - text: Ti serve un interprete?${radios(["No", "Sì"], "No")}
  - paragraph:
    - text: Lo vede solo lo sportello. Cancelliamo i tuoi dati il
    - strong:
      - time: /^\d+ \w+ \d{4}$/
    - text: ", 30 giorni dopo l’appuntamento."
    - link "I tuoi dati"
  - 'button "Continua: il riepilogo"'`;

const fact = (term: string, said: string, change?: string): string => `
  - term: ${term}
  - definition: ${said}${change ? `
  - definition:
    - link "Modifica ${change}"` : ""}`;

test("the steps of a booking and its confirmation, as they are read aloud", { tag: "@once" }, async ({ page }) => {
  const family = new Family(page);

  // Others may have opened desks.
  await family.open("/prenota");
  await heard(page, `${trail(["Home", "Sportelli"], "Prenota")}${steps("Luogo", 1)}
  - heading "Dove vuoi andare?" [level=1]
  - group "Scegli lo sportello":
    - /children: contain
    - text: Scegli lo sportello${desk("Gallaratese", "mercoledì 14:00–17:00")}${desk("Quarto Oggiaro", "martedì 10:00–13:00")}${desk("Villapizzone", "venerdì 10:00–13:00")}
  - button "Vedi gli orari liberi"
  - link "Indietro"
  - complementary "Nessuno va bene? Ti richiamiamo noi":
    - heading "Nessuno va bene? Ti richiamiamo noi" [level=2]
    - paragraph: Lascia il tuo numero, la lingua e l’ora migliore.
    - link "Chiedi di essere richiamato"`);

  const [first] = await family.look("villapizzone");
  // How many months, days and hours there are is up to the day.
  await heard(page, String.raw`${crumbs}${steps("Data e orario", 2)}
  - heading "Quando vuoi venire?" [level=1]
  - paragraph: Sportello Villapizzone
  - text: Mese
  - combobox "Mese":
    - /children: contain
    - option /^\w+ \d{4}$/ [selected]
  - button "Mostra"
  - group "Scegli giorno e ora":
    - /children: contain
    - text: Scegli giorno e ora
    - group:
      - text: /^${day} (\d+ posti liberi|un posto libero)$/
      - radio /^ore ${time} ${day}$/
      - text: /^ore ${time} ${day}$/
  - button "Tieni questo orario e continua"
  - link "Indietro"
  - group: Nessun orario va bene?${helpline}`);

  await family.type({ quando: first! });
  await family.send("quando");
  await heard(page, kept("Dettagli", 3, `
  - heading "Di che cosa vuoi parlare?" [level=1]
  - paragraph: Puoi anche non dirlo.
  - group "Argomento":
    - text: Argomento${radios(["Servizi vicino a casa", "Attività per i figli", "Ascolto e orientamento", "Preferisco dirlo a voce"], "Preferisco dirlo a voce")}
  - text: "Una nota per lo sportello (facoltativa) Per esempio: vengo con il passeggino. Non scrivere cose riservate: le dirai a voce."
  - textbox "Una nota per lo sportello (facoltativa)"
  - 'button "Continua: chi sei"'`));

  await family.details({ tema: "listening", nota: "con il passeggino" });
  await heard(page, kept("Richiedente", 4, who()));

  await family.introduce({ nome: "Amina", email: "amina@example.org" });
  await heard(page, kept("Riepilogo", 5, String.raw`
  - heading "Controlla e conferma" [level=1]
  - heading "Appuntamento" [level=2]${[
    fact("Sportello", "Sportello Villapizzone", "lo sportello"),
    fact("Quando", String.raw`/^${day} \d{4}, ore ${time}$/`, "data e ora"),
    fact("Argomento", "Ascolto e orientamento", "l’argomento"),
    fact("Come", "Di persona"),
    fact("Nota", "con il passeggino", "la nota"),
  ].join("")}
  - heading "Chi sei" [level=2]${[
    fact("Nome", "Amina", "il nome"),
    fact("E-mail", "amina@example.org", "come ti avvisiamo"),
    fact("Lingua", "italiano, senza interprete", "la lingua"),
  ].join("")}
  - checkbox "Ho letto che cosa fate dei miei dati *"
  - text: Ho letto
  - link "che cosa fate dei miei dati"
  - text: "*"
  - button /^Prenota ${day}, ore ${time}$/`));

  await family.confirm();
  await heard(page, String.raw`${trail(["Home"], "Il tuo appuntamento")}
  - heading "Appuntamento confermato" [level=1]
  - region "Il tuo appuntamento":
    - paragraph: /^${day} \d{4}$/
    - paragraph: /^ore ${time}$/
    - paragraph: dura 30 minuti
    - term: Dove
    - definition:
      - strong: Sportello Villapizzone
      - text: Per l’indirizzo telefona allo sportello.
    - term: Telefono dello sportello
    - definition:
      - link "333 268 3456":
        - /url: tel:+393332683456
      - text: venerdì 10:00–13:00
    - term: Cosa portare
    - definition: Lo sportello non ha indicato niente da portare.
    - paragraph: /^Il tuo codice [2-9A-Z]{3} [2-9A-Z]{3}$/
  - paragraph: Ti scriviamo a amina@example.org.
  - paragraph: "Conserva il codice: con il codice puoi vedere, spostare o annullare l’appuntamento."
  - paragraph: Se arrivi tardi o non puoi venire, telefona.
  - list:
    - listitem:
      - link "Aggiungi al calendario"
    - listitem:
      - link "Sposta a un altro orario"
    - listitem:
      - link "Annulla l’appuntamento"
  - paragraph:
    - text: Cancelliamo i tuoi dati il
    - strong:
      - time: /^\d+ \w+ \d{4}$/
    - text: .
    - link "Cancellali adesso"`);
});

test("what is wrong with who one is is said at once, and again at each field", { tag: "@once" }, async ({ page, forms }) => {
  const family = new Family(page);
  const flow = await forms.hold("villapizzone");
  await forms.fill(`${flow}/dettagli`, { tema: "none", come: "in_person", nota: "" });
  await page.goto(`${flow}/richiedente`);
  await family.type({ email: "nessuno" });
  await family.send("nome");
  const [name, email] = ["Scrivi come ti chiami", "Questo indirizzo e-mail non va bene: controllalo. È fatto così: nome@esempio.it"] as const;
  const fields = field("Telefono") + field("Oppure e-mail", { fault: email, typed: "nessuno" });
  await heard(page, kept("Richiedente", 4, who(alert("Ci sono 2 cose da correggere", [name, email]), `Nome * Basta il nome, senza cognome ${name}`, fields, " [invalid]")));
  await faultsLead(page, [
    [name, page.getByRole("textbox", { name: "Nome *" }), `Basta il nome, senza cognome ${name}`],
    [email, page.getByRole("textbox", { name: "Oppure e-mail" }), email],
  ]);
});

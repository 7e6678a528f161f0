// The marks of the Italian national model of municipal sites (data-element): on which element each stands, and which page has which.
import { expect, type Page } from "@playwright/test";

/** The element that carries a mark, wherever it is found. */
const elements: Record<string, string> = {
  management: 'footer a[href="/it/enti"]',
  "all-services": 'header nav.menu a[href="/it/sportelli"]',
  live: 'header nav.menu a[href="/it/municipi"]',
  "live-button-events": 'header nav.menu a[href="/it/eventi"]',
  "appointment-booking": 'a[href="/it/prenota"], main a[href^="/it/prenota/"]',
  faq: 'footer a[href="/it/domande-frequenti"]',
  "report-inefficiency": 'footer a[href="/it/accessibilita#segnala"]',
  "accessibility-link": 'footer a[href="/it/accessibilita"]',
  "privacy-policy-link": 'footer a[href="/it/privacy"]',
  "legal-notes": 'footer a[href="/it/note-legali"]',
  breadcrumb: "main nav > ol",
  metatag: 'script[type="application/ld+json"]',

  feedback: "section:has(> form[method=post])",
  "feedback-title": "section h2",
  ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`feedback-rate-${n}`, `label:has(> input[type=radio][value="${n}"])`])),
  "feedback-rating-positive": "fieldset",
  "feedback-rating-negative": "fieldset",
  "feedback-rating-question": "fieldset > legend",
  "feedback-rating-answer": "fieldset label:has(> input[type=radio])",
  "feedback-input-text": "input[type=text]",

  "service-link": 'main article h3 > a[href^="/it/sportelli/"]',
  "event-link": 'main li h3 > a[href^="/it/eventi/"]',
  "pager-link": "main nav > a[rel=next], main nav > a[rel=prev]",

  "service-title": "main h1",
  "service-status": "main h1 ~ div",
  "service-topic": "main dl li",
  "page-index": "main nav ul",
  "service-addressed": 'main section[aria-labelledby="chi"] > div',
  "service-how-to": 'main section[aria-labelledby="come"] > div',
  "service-needed": 'main section[aria-labelledby="serve"] > div',
  "service-achieved": 'main section[aria-labelledby="ottieni"] > div',
  "service-description": 'main section[aria-labelledby="ottieni"] div',
  "service-calendar-text": 'main section[aria-labelledby="tempi"] > div',
  "service-booking-access": 'main section[aria-labelledby="accedi"] a[href^="/it/prenota/"]',
  "service-generic-access": 'main section[aria-labelledby="accedi"] span',
  "service-file": 'main section[aria-labelledby="condizioni"] a[href="/it/privacy"]',
  "service-area": 'main section[aria-labelledby="contatti"] > div',

  "event-title": "main h1",
  "legal-notes-section": "main h2",
  "legal-notes-body": "main h2 ~ div",
};

const those = (like: RegExp): string[] => Object.keys(elements).filter((mark) => like.test(mark));

/** Menu and foot. */
const everywhere = those(/^(management|all-services|live.*|appointment-booking|faq|report-.*|accessibility-.*|privacy-.*|legal-notes)$/);
const trail = [...everywhere, "breadcrumb"];
/** What one reads, and is asked about. */
const read = [...trail, ...those(/^feedback/)];
const asked = [...everywhere, ...those(/^feedback/)];

const names = (text: string): string[] => text.trim().split(/\s+/);

const kinds: [string[], string[]][] = [
  // Where something went wrong, and what only a shop has.
  [
    everywhere,
    names(`
      start-unknown feedback-unknown events-unknown poster-unknown drive-poster-unknown search-unknown not-found not-ours
      drive-shop drive-shop-error drive-shop-gone`),
  ],
  // Steps, and sheets to be printed.
  [
    trail,
    names(`
      start-age start-what start-where feedback-thanks silent-phone silent-phone-noted apply apply-error poster poster-a5 drive-poster
      drive-poster-a5 shift-sign-up sign-up sign-up-error pledge-basket pledge-kits-error pledge-basket-error pledge-when pledge-confirm
      pledge-confirm-error book-place book-place-municipality book-place-error book-time book-time-error book-time-taken book-details
      book-details-error book-more-time book-who book-who-error book-summary book-summary-already book-summary-error book-other-place
      book-other-time book-too-many find find-error move move-taken cancel erase erased callback callback-desk callback-error
      callback-erase callback-erased unknown-link unknown-flow sign-up-change sign-up-change-error sign-up-leave sign-up-erase
      sign-up-erased sign-up-gone pledge-change pledge-withdraw pledge-erase pledge-gone`),
  ],
  [
    read,
    names(`
      feedback feedback-error municipalities organisations organisations-municipality organisation events-none events-archive
      events-month drives search-none search-empty search-organisations search-drives project privacy accessibility questions figures
      apply-received confirmed appointment moved cancelled callback-received signed-up pledged pledge-withdrawn`),
  ],
  [[...asked, "service-link"], ["home"]],
  [[...read, "service-link"], names("desks municipality municipality-empty search")],
  [[...read, "event-link"], names("events events-narrowed events-days search-events search-slip")],
  [[...read, "event-title", "metatag"], names("event shift")],
  [[...read, "event-title", "metatag", "event-link"], ["event-over"]],
  [[...read, "metatag"], ["drive"]],
  [[...read, "legal-notes-section", "legal-notes-body"], ["legal"]],
  [[...read, "metatag", "page-index", ...those(/^service-(?!link)/)], ["desk"]],
];

/** The marks that a page (of support/pages.ts) has. */
const marksOf: ReadonlyMap<string, string[]> = new Map(kinds.flatMap(([marks, pages]) => pages.map((page) => [page, marks] as const)));

/** Every mark of a page, of which those that stand on a wrong element, or are none of ours, say so. */
export async function marksOn(page: Page): Promise<Set<string>> {
  const found = await page.locator("[data-element]").evaluateAll((all, elements) => {
    return all.map((element) => {
      const name = element.getAttribute("data-element") ?? "";
      const where = elements[name];
      return where !== undefined && element.matches(where) ? name : `${name} on ${element.outerHTML.slice(0, 120)}`;
    });
  }, elements);
  return new Set(found);
}

/** Fails unless the Italian page of this name has the marks that it should have, and no other. */
export async function marked(page: Page, screen: string): Promise<void> {
  const found = await marksOn(page);
  // What others have published may stand here too.
  if (!marksOf.get(screen)?.includes("event-link")) found.delete("event-link");
  expect([...found].sort(), "the page has its marks").toEqual(marksOf.get(screen)?.toSorted());
}

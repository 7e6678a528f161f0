import { type CDPSession, expect, type Page } from "@playwright/test";
import { withScript } from "./scripted.ts";
import { lookedAtElsewhere } from "./twice.ts";
import { unlessUnchanged } from "./unchanged.ts";

/**
 * Walks through the page with the Tab key alone. Fails unless every interactive element is reached, once, in the order
 * of the document, each shows that it has the focus and is in view, and the last lets go of it.
 */
export async function keyboardWalk(page: Page): Promise<void> {
  if (lookedAtElsewhere()) return;
  await unlessUnchanged("keyboard", page, () => walkThrough(page));
}

function walkThrough(page: Page): Promise<void> {
  return withScript(page, async (session) => {
    const walk = await page.evaluateHandle(prepareWalk);
    const { expected, parts } = await walk.evaluate(({ names, parts }) => ({ expected: names, parts }));
    // One press more than there are stops: the last must not keep the focus.
    let presses = expected.length + 1;
    await tab(session, presses);
    let { reached, ended } = await walk.evaluate(({ soFar }) => soFar());
    while (!ended && reached.length <= expected.length && presses < expected.length + 1 + parts) {
      await tab(session, 1);
      presses++;
      ({ reached, ended } = await walk.evaluate(({ soFar }) => soFar()));
    }
    await walk.evaluate(({ end }) => end());
    await walk.dispose();
    const names = reached.map(({ name }) => name);
    // After the last stop a browser goes to its own bar, or round to the first.
    if (names.length === expected.length + 1 && names.at(-1) === expected[0]) names.pop();
    expect(names, "the Tab key goes through the page in the order of the document").toEqual(expected);
    const faults = reached.flatMap(({ name, indicated, inView }) => [
      ...(indicated ? [] : [`${name} does not show that it has the focus`]),
      ...(inView ? [] : [`${name} has the focus out of view`]),
    ]);
    expect(faults, "the focus is always to be seen").toEqual([]);
  });
}

/** Presses the Tab key so many times, without waiting between: the page takes one after the other. It goes on when the key goes down. */
async function tab(session: CDPSession, times: number): Promise<void> {
  const down = { type: "rawKeyDown", key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 } as const;
  await Promise.all(Array.from({ length: times }, () => session.send("Input.dispatchKeyEvent", down)));
}

interface Stop {
  name: string;
  indicated: boolean;
  inView: boolean;
}

interface Walk {
  /** Where Tab should stop. */
  names: string[];
  /** How many more presses it may take: the browser stops at each part of a date or a time, which are of one control. */
  parts: number;
  /** Where it has stopped, and whether the page has let go of the focus. */
  soFar: () => { reached: Stop[]; ended: boolean };
  end: () => void;
}

/** Runs in the page: finds the elements that Tab should stop at, notes how each looks, and starts from the top. */
function prepareWalk(): Walk {
  const stops = new Map<Element, { name: string; unfocused: string }>();
  const isStop = (element: HTMLElement): boolean => {
    if (element.tabIndex < 0 || element.matches(":disabled, [type=hidden]")) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (element instanceof HTMLInputElement && element.type === "radio" && element.name) {
      // A group of radios is one stop: the chosen one, or the first.
      const group = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]:enabled")].filter(
        (radio) => radio.name === element.name && radio.form === element.form,
      );
      return element === (group.find((radio) => radio.checked) ?? group[0]);
    }
    return true;
  };

  const nameOf = (element: HTMLElement): string => {
    const label = element.getAttribute("aria-label") ?? element.getAttribute("name") ?? element.textContent ?? "";
    return `${stops.size + 1} <${element.localName}> ${label.trim().replace(/\s+/g, " ").slice(0, 40)}`;
  };

  /** The element itself, its labels, and what holds it: where a focus may show. */
  const lookedAt = (element: Element): Element[] => {
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    return [element, ...labels, element.parentElement, element.parentElement?.parentElement].filter((e) => !!e);
  };

  const looks = (element: Element): string =>
    lookedAt(element)
      .flatMap((e) => [getComputedStyle(e), getComputedStyle(e, "::before"), getComputedStyle(e, "::after")])
      .map((style) => {
        const outlined = style.outlineStyle !== "none" && style.outlineWidth !== "0px";
        const outline = outlined ? `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}` : "";
        return [outline, style.boxShadow, style.borderColor, style.borderWidth, style.backgroundColor, style.textDecoration].join();
      })
      .join("|");

  /** What must be in view for the focus to be seen: a control too small to see stands behind its label. */
  const visiblePart = (element: HTMLElement): Element =>
    element.offsetWidth > 2 ? element : ((element as HTMLInputElement).labels?.[0] ?? element);

  const look = (element: Element): Stop => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
    const stop = stops.get(element);
    const box = visiblePart(element as HTMLElement).getBoundingClientRect();
    return {
      name: stop?.name ?? `unexpected <${element.localName}> ${element.id || element.getAttribute("name")}`,
      indicated: stop !== undefined && looks(element) !== stop.unfocused,
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  };

  const focusable =
    "a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex]";
  // First let go of a focus that the page itself may have set, then look at each element without it.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  for (const element of document.querySelectorAll<HTMLElement>(focusable)) {
    if (isStop(element)) stops.set(element, { name: nameOf(element), unfocused: looks(element) });
  }

  const reached: Stop[] = [];
  const listening = new AbortController();
  let ended = false;
  const note = (event: FocusEvent) => {
    if (event.type === "focusin") reached.push(look(event.target as Element));
    else ended = event.relatedTarget === null;
    if (ended) listening.abort();
  };
  for (const kind of ["focusin", "focusout"] as const) document.addEventListener(kind, note, listening);
  return {
    names: [...stops.values()].map((stop) => stop.name),
    parts: 6 * document.querySelectorAll("input[type=date], input[type=time], input[type=datetime-local]").length,
    soFar: () => ({ reached, ended }),
    end: () => listening.abort(),
  };
}

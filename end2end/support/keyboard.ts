import { expect, type Page } from "@playwright/test";

/**
 * Walks through the page with the Tab key alone. Fails unless every interactive element is reached, once, in the order
 * of the document, each shows that it has the focus and is in view, and the last lets go of it.
 */
export async function keyboardWalk(page: Page): Promise<void> {
  const walk = await page.evaluateHandle(prepareWalk);
  const expected = await walk.evaluate(({ names }) => names);
  const reached: string[] = [];
  const faults: string[] = [];
  // The browser stops at each part of a date or a time, which are of one control.
  const parts = 6 * (await page.locator("input[type=date], input[type=time]").count());
  // One press more than there are stops: the last must not keep the focus.
  for (let press = 0; press <= expected.length + parts && reached.length <= expected.length; press++) {
    await page.keyboard.press("Tab");
    const stop = await walk.evaluate(({ look }) => look());
    if (!stop) break;
    if (stop.inParts && stop.name === reached.at(-1)) continue;
    reached.push(stop.name);
    if (!stop.indicated) faults.push(`${stop.name} does not show that it has the focus`);
    if (!stop.inView) faults.push(`${stop.name} has the focus out of view`);
  }
  // After the last stop a browser goes to its own bar, or round to the first.
  if (reached.length === expected.length + 1 && reached.at(-1) === expected[0]) reached.pop();
  expect(reached, "the Tab key goes through the page in the order of the document").toEqual(expected);
  expect(faults, "the focus is always to be seen").toEqual([]);
}

interface Stop {
  name: string;
  /** A control of several parts, each a stop of its own. */
  inParts: boolean;
  indicated: boolean;
  inView: boolean;
}

/** Runs in the page: finds the elements that Tab should stop at, notes how each looks, and starts from the top. */
function prepareWalk(): { names: string[]; look: () => Stop | null } {
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

  const look = (): Stop | null => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
    const stop = stops.get(element);
    const box = visiblePart(element).getBoundingClientRect();
    return {
      inParts: element.matches("input[type=date], input[type=time]"),
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
  return { names: [...stops.values()].map((stop) => stop.name), look };
}

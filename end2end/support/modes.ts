// What somebody has asked of their device: no motion, or colours of their own.
import { expect, type Page } from "@playwright/test";
import { keyboardWalk } from "./keyboard.ts";

/** Fails when anything in the page would move though the device asks for stillness (WCAG 2.2, 2.3.3). */
export async function still(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) =>
      [undefined, "::before", "::after"].flatMap((part) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
        const moves = animationName !== "none" || scrollBehavior === "smooth" || transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0);
        return moves ? [`<${element.localName} class="${element.getAttribute("class") ?? ""}">${part ?? ""}`] : [];
      }),
    ),
  );
  expect(moving, "nothing moves").toEqual([]);
  await page.emulateMedia({ reducedMotion: null });
}

/** Fails when in the colours of the device a focus cannot be seen, a choice not be told from the others, or a picture not from its ground. */
export async function seenInForcedColours(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: "active" });
  const unseen = await page.evaluate(() => {
    const clear = (colour: string) => colour === "transparent" || /^rgba\(.*, 0\)$/.test(colour);
    const ground = (element: Element | null): string => {
      if (!element) return "rgb(255, 255, 255)";
      const { backgroundColor } = getComputedStyle(element);
      return clear(backgroundColor) ? ground(element.parentElement) : backgroundColor;
    };
    const told = (element: Element) => `<${element.localName} class="${element.getAttribute("class") ?? ""}"> ${element.parentElement?.textContent?.trim().slice(0, 40)}`;
    const visible = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));

    const pictures = visible("svg.icon").filter((icon) => {
      const { stroke, fill } = getComputedStyle(icon);
      return [stroke, fill].every((colour) => colour === "none" || clear(colour) || colour === ground(icon.parentElement));
    });
    const bars = visible(".progress-bar .progress-arrived").filter((bar) => getComputedStyle(bar).fill === ground(bar.closest("svg")?.parentElement ?? null));
    const look = (choice: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, borderColor, borderWidth } = getComputedStyle(choice);
      return [outlineStyle, outlineWidth, outlineColor, borderColor, borderWidth].join();
    };
    const choices = visible(".choice:has(:checked)").filter((chosen) => {
      const other = [...(chosen.parentElement?.querySelectorAll(".choice:not(:has(:checked))") ?? [])][0];
      return other !== undefined && look(other) === look(chosen);
    });
    return [...pictures, ...bars, ...choices].map(told);
  });
  expect(unseen, "in the colours of the device everything is to be seen").toEqual([]);
  await keyboardWalk(page);
  await page.emulateMedia({ forcedColors: null });
}

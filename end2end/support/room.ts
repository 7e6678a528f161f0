import { expect, type Page } from "@playwright/test";

/** Runs in the page: what is wider than the window, and what has more in it than it shows. */
function tight(): string[] {
  const told = (element: Element) => `<${element.localName} class="${element.className}"> ${element.textContent?.trim().replace(/\s+/g, " ").slice(0, 50)}`;
  const room = document.documentElement.clientWidth;
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > room) faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
    if (element.closest("svg, input, select, textarea, .honey") || !element.checkVisibility({ visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    // What is there for the ears only has a pixel to itself.
    if (box.width <= 2 || box.height <= 2) continue;
    const style = getComputedStyle(element);
    // A wide table is moved about within a place of its own.
    const scrolled = element.parentElement?.closest(".table-responsive, .scroller");
    if (faults.length > 0 && !scrolled && (box.right > room + 1 || box.left < -1)) faults.push(`sticks out: ${told(element)}`);
    const clips = (axis: string) => axis === "hidden" || axis === "clip";
    if (clips(style.overflowX) && element.scrollWidth > element.clientWidth + 1) faults.push(`cut off at the side: ${told(element)}`);
    if (clips(style.overflowY) && element.scrollHeight > element.clientHeight + 1) faults.push(`cut off below: ${told(element)}`);
  }
  return faults.slice(0, 6);
}

// What a page is asked for right after it has changed may be of a moment before it has settled.

/** Fails when a page of twice the size of letters (WCAG 2.2, 1.4.4) is wider than the window or hides a part of a text. */
export async function growsWithText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // What somebody sets in the browser.
  const size = (standard: number) => session.send("Page.setFontSizes", { fontSizes: { standard, fixed: standard } });
  await size(32);
  const large = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(large).toBe("32px");
  await expect.poll(() => page.evaluate(tight), { message: "there is room for letters of twice the size", timeout: 2_000 }).toEqual([]);
  await size(16);
  await session.detach();
}

/** Fails when a window of 320 px, which is one of 1,280 at 400 % (WCAG 2.2, 1.4.10), is too narrow or hides a part of a text. */
export async function reflows(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: size?.height ?? 740 });
  await expect.poll(() => page.evaluate(tight), { message: "there is room at 400 %", timeout: 2_000 }).toEqual([]);
  if (size) await page.setViewportSize(size);
}

/** Fails when something to be hit is smaller than 24 px (WCAG 2.2, 2.5.8), or a main action than 44. */
export async function targets(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const main = ".btn, .call, .door, .chip, button[type=submit], main summary";
    return [...document.querySelectorAll<HTMLElement>("a[href], button, summary, input:not([type=hidden]), select, textarea")].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) return [];
      const labels = [...((element as HTMLInputElement).labels ?? [])];
      // A label is a part of the target, and so is what stands in a link.
      const boxes = [element, ...labels, ...element.querySelectorAll("*")].map((part) => part.getBoundingClientRect()).filter((box) => box.width > 2 && box.height > 2);
      if (boxes.length === 0) return [];
      const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
      const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
      // In a sentence the height of a line decides.
      const inSentence = element.localName === "a" && getComputedStyle(element).display === "inline" && element.parentElement?.textContent?.trim() !== element.textContent?.trim();
      const least = element.matches(main) ? 44 : inSentence ? 0 : 24;
      if (width >= least - 0.5 && height >= least - 0.5) return [];
      return [`${Math.round(width)} × ${Math.round(height)} (${least}) <${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`];
    });
  });
  expect(small, "everything is large enough to be hit").toEqual([]);
}

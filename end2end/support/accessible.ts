import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** WCAG 2.2, levels A and AA. */
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Fails with rule, help and elements when axe finds a fault of WCAG 2.2 AA in the page as it stands. */
export async function axe(page: Page): Promise<void> {
  // axe is itself a script: where the browser runs none, it looks at a copy of the page.
  const copied = test.info().project.use.javaScriptEnabled === false;
  const looked = copied ? await copyOf(page) : page;
  // Legacy mode keeps axe to this one page, which has no frames.
  const { violations } = await new AxeBuilder({ page: looked }).withTags(wcag).setLegacyMode(true).analyze();
  if (copied) await looked.context().close();

  const faults = violations.map(({ id, help, nodes }) =>
    [`${id}: ${help}`, ...nodes.map((node) => `    ${node.target.join(" ")}  ${node.failureSummary}`)].join("\n"),
  );
  expect(faults, "axe finds nothing").toEqual([]);
}

/** The page as it is shown without JavaScript, in a browser window that has it: its own scripts are not loaded. */
async function copyOf(page: Page): Promise<Page> {
  const html = (await page.content()).replaceAll(/<\/?noscript[^>]*>/g, "");
  const browser = page.context().browser();
  if (!browser) throw new Error("the page belongs to no browser");
  // Of the same size, because whether things are large enough to hit depends on it.
  const copy = await (await browser.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() })).newPage();
  if (page.url().startsWith("http")) {
    await copy.route(page.url(), (route) => route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }));
    await copy.route(
      () => true,
      (route) => (route.request().resourceType() === "script" ? route.abort() : route.fallback()),
    );
    await copy.goto(page.url());
  } else {
    await copy.setContent(html);
  }
  return copy;
}

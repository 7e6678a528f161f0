import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";

/** WCAG 2.2, levels A and AA. */
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Fails with rule, help and elements when axe finds a fault of WCAG 2.2 AA in the page as it stands. */
export async function axe(page: Page): Promise<void> {
  // axe is itself a script: where the browser runs none, it looks at a copy of the page.
  const copied = test.info().project.use.javaScriptEnabled === false;
  const looked = copied ? await copyOf(page) : page;
  // Legacy mode keeps axe to this one page, which has no frames. What passes is not told apart: that is half its work.
  const builder = new AxeBuilder({ page: looked }).options({ resultTypes: ["violations"] }).withTags(wcag).setLegacyMode(true);
  const { violations } = await builder.analyze();

  const faults = violations.map(({ id, help, nodes }) =>
    [`${id}: ${help}`, ...nodes.map((node) => `    ${node.target.join(" ")}  ${node.failureSummary}`)].join("\n"),
  );
  expect(faults, "axe finds nothing").toEqual([]);
}

/** The window for copies, one for all that a worker's browser shows. */
const copies = new WeakMap<Browser, Promise<Page>>();

async function windowFor(browser: Browser): Promise<Page> {
  const copy = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
  // Scripts of the page stay out: it is to be seen as a browser without any shows it.
  await copy.route("**/*", (route) => (route.request().resourceType() === "script" ? route.abort() : route.fallback()));
  return copy;
}

/** The page as it is shown without JavaScript, in a browser window that has it. */
async function copyOf(page: Page): Promise<Page> {
  const html = (await page.content()).replaceAll(/<\/?noscript[^>]*>/g, "");
  const browser = page.context().browser();
  if (!browser) throw new Error("the page belongs to no browser");
  const made = copies.get(browser) ?? windowFor(browser);
  copies.set(browser, made);
  const copy = await made;
  // Of the same size, because whether things are large enough to hit depends on it.
  const size = page.viewportSize();
  if (size) await copy.setViewportSize(size);
  if (page.url().startsWith("http")) {
    const address = (url: URL) => url.href === page.url();
    await copy.route(address, (route) => route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }), { times: 1 });
    await copy.goto(page.url());
  } else {
    await copy.goto("about:blank");
    await copy.setContent(html);
  }
  return copy;
}

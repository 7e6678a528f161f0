import type { Page } from "@playwright/test";

/**
 * What a script has made of a page: for every element that is not as it was sent, which kind of element it is and what about it
 * differs. Equal is what the standard of the DOM calls equal: the same elements, attributes and texts in the same places.
 */
export async function changes(page: Page, sent: string): Promise<string[]> {
  return page.evaluate((html) => {
    const attributes = (element: Element) => new Map([...element.attributes].map(({ name, value }) => [name, value]));
    const texts = (element: Element) => [...element.childNodes].filter((node) => !(node instanceof Element)).map((node) => node.nodeValue).join("|");

    const compare = (now: Element, then: Element | undefined): string[] => {
      if (then && now.isEqualNode(then)) return [];
      const kind = `${now.localName}.${now.className}`;
      if (!then || then.localName !== now.localName || then.childElementCount !== now.childElementCount) return [`${kind} of another shape`];
      const [a, b] = [attributes(now), attributes(then)];
      const own = [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
      if (texts(now) !== texts(then)) own.push("text");
      const below = [...now.children].flatMap((child, at) => compare(child, then.children[at]));
      return [...own.map((what) => `${kind} ${what}`), ...below];
    };
    return compare(document.documentElement, new DOMParser().parseFromString(html, "text/html").documentElement);
  }, sent);
}

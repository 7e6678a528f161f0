import { type CDPSession, type Page, test } from "@playwright/test";

/** One session a page, which is never ended: that would let the page's own scripts run. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/**
 * Does something that takes a script to a page, also where the browser runs none. There scripts are allowed only meanwhile: the
 * page was read without them, so none of its own is waiting.
 */
export async function withScript<T>(page: Page, act: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await sessionOf(page);
  if (test.info().project.use.javaScriptEnabled !== false) return act(session);
  const disabled = (value: boolean) => session.send("Emulation.setScriptExecutionDisabled", { value });
  // Allowing has an effect only after this very session has forbidden.
  await disabled(true);
  await disabled(false);
  try {
    return await act(session);
  } finally {
    await disabled(true);
  }
}

/** The value of an expression, or of its promise, in the page. */
export async function evaluated<T>(session: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

import type { Page } from "playwright-core";

/**
 * Collects what a page of ours never does: a word on the console, a dialog, a request to another
 * host than `address`, a request that fails, a violation of its own policy.
 */
export async function listenForFaults(page: Page, address: string): Promise<readonly string[]> {
  const heard: string[] = [];
  const tell = (fault: string) => heard.push(`${page.url()}: ${fault}`);
  page.on("console", (message) => tell(message.text()));
  page.on("pageerror", (error) => tell(error.message));
  page.on("dialog", (dialog) => {
    tell(`a script asked ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) tell(`asked for ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) tell(`${response.url()} gave ${response.status()}`);
  });
  // A violated policy is an event of the page, whether or not it is also told on the console.
  await page.exposeFunction("tellViolation", tell);
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ blockedURI, violatedDirective }) => {
      (window as unknown as { tellViolation(text: string): void }).tellViolation(
        `${violatedDirective} forbids ${blockedURI}`,
      );
    });
  });
  return heard;
}

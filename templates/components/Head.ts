import { html } from "hono/html";
import { contentPolicy, searchPolicy } from "../../src/build/security-headers.ts";
import { type Links, searchPath } from "../../src/paths.ts";
import type { Settings } from "../../src/settings.ts";

interface HeadProps {
  readonly settings: Settings;
  readonly to: Links;
  /** Address of this page in the site; missing on a page that is served at any address. */
  readonly path: string | undefined;
  readonly title: string;
  readonly description: string | undefined;
  /** Where the browser goes at once, on a page that only leads elsewhere. */
  readonly refresh: string | undefined;
}

/**
 * The head of every page. Written as text, which escapes what is put into it as elements do: for each
 * `<link>` element hono seeks a better place in the whole page, a third of the time that a page took.
 */
export function Head({ settings, to, path, title, description, refresh }: HeadProps) {
  const name = title === settings.title ? title : `${title} · ${settings.title}`;
  return html`<head>${[
    viewport,
    html`<title>${name}</title>`,
    description && html`<meta name="description" content="${description}"/>`,
    path === searchPath ? searchPolicies : policies,
    refresh && html`<meta http-equiv="refresh" content="0; url=${refresh}"/>`,
    settings.url && path && html`<link rel="canonical" href="${settings.url}${path.slice(1)}"/>`,
    html`<link rel="icon" href="${to("/favicon.svg")}" type="image/svg+xml"/>`,
    html`<link rel="stylesheet" href="${to("/assets/style.css")}"/>`,
  ]}</head>`;
}

const viewport = html`<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>`;

const policies = policyMetas(contentPolicy);
const searchPolicies = policyMetas(searchPolicy);

function policyMetas(policy: string) {
  return html`${[
    html`<meta name="color-scheme" content="light dark"/>`,
    html`<meta name="referrer" content="no-referrer"/>`,
    html`<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  ]}`;
}

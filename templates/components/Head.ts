import { html } from "hono/html";
import { contentPolicy } from "../../src/build/security-headers.ts";
import { papers } from "../../src/look/accents.ts";
import { socialPicture } from "../../src/look/draw.ts";
import type { Links } from "../../src/paths.ts";
import { interfaceLanguage, type Settings } from "../../src/settings.ts";

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
    policies,
    refresh && html`<meta http-equiv="refresh" content="0; url=${refresh}"/>`,
    settings.url && path && html`<link rel="canonical" href="${settings.url}${path.slice(1)}"/>`,
    settings.url && path && openGraph(settings.url, title, description, path, settings),
    speaksLatin(settings) && fontFiles.map((file) => preload(to(file))),
    html`<link rel="icon" href="${to("/favicon.svg")}" type="image/svg+xml"/>`,
    html`<link rel="stylesheet" href="${to("/assets/style.css")}"/>`,
  ]}</head>`;
}

const viewport = html`<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>`;

const policies = html`${[
  html`<meta name="color-scheme" content="light dark"/>`,
  html`<meta name="theme-color" content="${papers.light[0]}" media="(prefers-color-scheme: light)"/>`,
  html`<meta name="theme-color" content="${papers.dark[0]}" media="(prefers-color-scheme: dark)"/>`,
  html`<meta name="referrer" content="no-referrer"/>`,
  html`<meta http-equiv="Content-Security-Policy" content="${contentPolicy}"/>`,
]}`;

/**
 * What others show of a link to the page (ogp.me). Without `og:site_name` and `og:type`: programs that
 * gather citations would take this archive for the newspaper.
 */
function openGraph(
  url: string,
  title: string,
  description: string | undefined,
  path: string,
  { look }: Settings,
) {
  const picture = look.picture ? encodeURI(look.picture) : socialPicture.slice(1);
  return html`${[
    html`<meta property="og:title" content="${title}"/>`,
    description && html`<meta property="og:description" content="${description}"/>`,
    html`<meta property="og:url" content="${url}${path.slice(1)}"/>`,
    html`<meta property="og:image" content="${url}${picture}"/>`,
  ]}`;
}

/** What nearly every page in a Latin script shows. Fetched with the style sheet, not after it. */
const fontFiles = [
  "/assets/fonts/source-serif-4-latin-wght-normal.woff2",
  "/assets/fonts/source-sans-3-latin-wght-normal.woff2",
];

function speaksLatin(settings: Settings): boolean {
  return interfaceLanguage(settings) === "en" && settings.look.fonts === undefined;
}

function preload(href: string) {
  return html`<link rel="preload" as="font" type="font/woff2" href="${href}" crossorigin="anonymous"/>`;
}

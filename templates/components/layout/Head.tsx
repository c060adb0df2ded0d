import { type Links, searchPath } from "../../../src/model/paths.ts";
import { contentPolicy, searchPolicy } from "../../../src/render/security-headers.ts";
import { papers } from "../../../src/render/theme/colours.ts";
import { socialPicture } from "../../../src/render/theme/pictures.tsx";
import { firstFonts } from "../../../src/render/theme/theme.ts";
import { interfaceLanguage, type Settings } from "../../../src/settings/settings.ts";

interface HeadProps {
  readonly settings: Settings;
  readonly portable: boolean;
  readonly to: Links;
  /** Address of this page in the site; missing on a page that is served at any address. */
  readonly path: string | undefined;
  readonly title: string;
  readonly description: string | undefined;
  /** Target to which the browser goes at once, on a page that only leads elsewhere. */
  readonly refresh: string | undefined;
  readonly languages: readonly PageInLanguage[] | undefined;
}

/** An address of the site, and the language (BCP 47) of the article there. */
export interface PageInLanguage {
  readonly path: string;
  readonly language: string;
}

/** The head of every page. */
export function Head({ settings, portable, to, path, title, ...more }: HeadProps) {
  const { description, refresh, languages = [] } = more;
  const { url } = settings;
  const address = url && path && `${url}${path.slice(1)}`;
  return (
    <head>
      {viewport}
      <title>{title === settings.title ? title : `${title} · ${settings.title}`}</title>
      {description && <meta name="description" content={description} />}
      {path === searchPath ? searchPolicies : policies}
      {refresh && <meta http-equiv="refresh" content={`0; url=${refresh}`} />}
      {address && <link rel="canonical" href={address} />}
      {languages.map((one) => (
        <link
          rel="alternate"
          hreflang={one.language}
          href={url ? `${url}${one.path.slice(1)}` : to(one.path)}
        />
      ))}
      {address && <OpenGraph {...{ settings, address, title, description }} />}
      {/* From a disk browsers load fonts, but not before they are needed. */}
      {!portable &&
        firstFonts(settings.look, interfaceLanguage(settings) === "en").map((file) => (
          <FontPreload href={to(file)} />
        ))}
      {url && path === searchPath && (
        // Browsers look for it where readers search.
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={settings.title}
          href={to("/opensearch.xml")}
        />
      )}
      <link rel="icon" href={to("/favicon.svg")} type="image/svg+xml" />
      <link rel="stylesheet" href={to("/assets/style.css")} />
    </head>
  );
}

const viewport = (
  <>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
  </>
);

const policies = <Policies policy={contentPolicy} />;
const searchPolicies = <Policies policy={searchPolicy} />;

function Policies({ policy }: { readonly policy: string }) {
  return (
    <>
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={papers.light[0]} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={papers.dark[0]} media="(prefers-color-scheme: dark)" />
      <meta name="referrer" content="no-referrer" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
    </>
  );
}

interface OpenGraphProps extends Pick<HeadProps, "settings" | "title" | "description"> {
  readonly address: string;
}

/**
 * The data that others show of a link to the page (ogp.me). Without `og:site_name` and `og:type`:
 * programs that collect citations would take this archive for the newspaper.
 */
function OpenGraph({ settings: { url, look }, address, title, description }: OpenGraphProps) {
  const picture = look.picture ? encodeURI(look.picture) : socialPicture.slice(1);
  return (
    <>
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={address} />
      <meta property="og:image" content={`${url}${picture}`} />
    </>
  );
}

function FontPreload({ href }: { readonly href: string }) {
  return <link rel="preload" as="font" type="font/woff2" href={href} crossorigin="anonymous" />;
}

/** Folders in which other systems keep templates: Jekyll's have names that nothing else has; Hugo's and Hexo's lie at the root. */
const ownFolders = /(?:^|\/)_(?:layouts|includes)\/|^(?:archetypes|scaffolds)\//;
const likelyFolders = /(?:^|\/)(?:layouts|partials|shortcodes|templates|themes?)\//;
const code = /\{\{[^{}]+\}\}|\{%[^{}]+%\}/;
/** A loop over the articles of a site. */
const loop = /\{%-?\s*for\s+\w+\s+in\s+(?:site|paginator|collections?)\b/;

/** Whether a file is a template of another system, which makes pages of articles and is none. */
export function isTemplate(path: string, text: string): boolean {
  if (ownFolders.test(path)) return true;
  return /\.html?$/i.test(path) && likelyFolders.test(path) && code.test(text);
}

/** Whether a text without a date lists the articles of a site. */
export function isList(content: string): boolean {
  return content.includes("{%") && loop.test(content);
}

/** Names of texts that every copied site has for programs. */
const ofSites = /(?:^|\/)(?:robots|humans|ads|app-ads|security|requirements)\.txt$/i;

/** Whether a text is for programs that visit or make a site. */
export function isOfSite(path: string): boolean {
  return ofSites.test(path);
}

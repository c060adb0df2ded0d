/** Folders in which other systems keep templates: Jekyll's have names that nothing else has. */
const ownFolders = /(?:^|\/)_(?:layouts|includes)\//;
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

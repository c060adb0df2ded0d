/** The tags and attributes that our Markdown renderer writes. */
const ownTags =
  /<\/?(?:p|h[2-6]|ul|ol|li|blockquote|pre|code|em|strong|del|br|hr|table|thead|tbody|tr|th|td|a)(?: class="raw"| start="\d+"| scope="col"| tabindex="0"| href="(?:https?:|mailto:)[^"<>]*" rel="noopener noreferrer nofollow")?>/g;

/** What looks like markup in a page and was not made by our renderer; "" where there is none. */
export function foreignMarkup(html: string): string {
  const rest = html.replace(ownTags, "");
  return rest.includes("<") ? rest.slice(rest.indexOf("<")) : "";
}

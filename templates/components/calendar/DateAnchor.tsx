import type { Links } from "../../../src/model/paths.ts";
import type { DateLink } from "../../../src/pages/calendar/calendar.ts";
import type { Child } from "../../../src/render/jsx-runtime.ts";

interface DateAnchorProps {
  readonly link: DateLink;
  readonly class?: string;
  /** Name of the link, if its visible text is not enough. */
  readonly label: string;
  readonly to: Links;
  readonly children: Child;
}

/** A link to the page of a date, or to an anchor in a page. */
export function DateAnchor({ link, class: name, label, to, children }: DateAnchorProps) {
  const fragment = link.anchor ? `#${link.anchor}` : "";
  return (
    <a class={name} href={`${to(link.path)}${fragment}`} aria-label={label}>
      {children}
    </a>
  );
}

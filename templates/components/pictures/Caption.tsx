import type { Child } from "../../../src/render/jsx-runtime.ts";

interface CaptionProps {
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  /** What stands after its words. */
  readonly children?: Child;
}

/** The words below a picture: what it shows, and whose it is. */
export function Caption({ caption, credit, children }: CaptionProps) {
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption && <span class="caption">{caption}</span>}
      {caption && credit && " "}
      {credit && <span class="credit">{credit}</span>}
      {children}
    </figcaption>
  );
}

interface CaptionProps {
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** The words below a picture: what it shows, and whose it is. */
export function Caption({ caption, credit }: CaptionProps) {
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption && <span class="caption">{caption}</span>}
      {caption && credit && " "}
      {credit && <span class="credit">{credit}</span>}
    </figcaption>
  );
}

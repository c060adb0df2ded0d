interface FurtherFactsProps {
  readonly facts: Readonly<Record<string, string>>;
  /** What the page calls facts that are known here. */
  readonly names?: Readonly<Record<string, string>>;
}

/** What an article's file says of it that has no place of its own on the page. */
export function FurtherFacts({ facts, names = {} }: FurtherFactsProps) {
  const rows = Object.entries(facts);
  if (rows.length === 0) return null;
  return (
    <dl class="provenance__facts">
      {rows.map(([name, text]) => (
        <div>
          <dt>
            <bdi>{Object.hasOwn(names, name) ? names[name] : name}</bdi>
          </dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

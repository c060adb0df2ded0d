interface FurtherFactsProps {
  readonly facts: Readonly<Record<string, string>>;
  /** Names that the page has for known facts. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Facts from an article's file that have no place of their own on the page. */
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

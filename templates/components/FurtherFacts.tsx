/** What an article's file says of it beyond the facts that are known here, by the file's own names. */
export function FurtherFacts({ facts }: { readonly facts: Readonly<Record<string, string>> }) {
  if (Object.keys(facts).length === 0) return null;
  return (
    <dl class="provenance__facts">
      {Object.entries(facts).map(([name, text]) => (
        <div>
          <dt>
            <bdi>{name}</bdi>
          </dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

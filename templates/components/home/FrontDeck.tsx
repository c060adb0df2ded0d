import type { HomeView } from "../../../src/pages/home.ts";
import type { Settings } from "../../../src/settings/settings.ts";
import type { Words } from "../../words/en.ts";

interface FrontDeckProps {
  readonly settings: Settings;
  readonly home: HomeView;
  readonly words: Words;
}

/** What the archive is: as its owner says, else what its articles say of themselves. */
export function FrontDeck({ settings: { description }, home, words }: FrontDeckProps) {
  const { outlets, years } = home;
  if (!description && !outlets) return null;
  const [first, last] = [years[0], years.at(-1)].map((one) => one && "year" in one && one.year);
  return (
    <p class="nameplate__deck">
      {description ? (
        <bdi>{description}</bdi>
      ) : (
        <>
          {words.front.from(
            (outlets?.names ?? []).map((name) => <bdi>{name}</bdi>),
            outlets?.further ?? 0,
          )}
          {first && last && words.front.published(first, last)}.
        </>
      )}
    </p>
  );
}

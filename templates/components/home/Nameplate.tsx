import type { Links } from "../../../src/model/paths.ts";
import type { HomeView } from "../../../src/pages/home/home.ts";
import type { Settings } from "../../../src/settings/settings.ts";
import type { Words } from "../../words/en.ts";

interface NameplateProps {
  readonly settings: Settings;
  readonly home: HomeView;
  readonly to: Links;
  readonly words: Words;
}

/** Most characters of a name in the largest type. */
const longName = 40;
const longClass = "nameplate__title nameplate__title--long";

/** The head of the home page: the archive's name, large, and its description. */
export function Nameplate({ settings, home, to, words }: NameplateProps) {
  const { title, look } = settings;
  return (
    <header class="nameplate">
      <h1 class={title.length > longName ? longClass : "nameplate__title"}>
        {look.logo ? (
          <img class="nameplate__logo" src={to(encodeURI(`/${look.logo}`))} alt={title} />
        ) : (
          <bdi>{title}</bdi>
        )}
      </h1>
      <FrontDeck settings={settings} home={home} words={words} />
    </header>
  );
}

interface FrontDeckProps {
  readonly settings: Settings;
  readonly home: HomeView;
  readonly words: Words;
}

/** The description of the archive: its owner's, else one from the articles. */
function FrontDeck({ settings: { description }, home, words }: FrontDeckProps) {
  const { outlets, years } = home;
  if (!description && !outlets) return null;
  const [first, last] = [years[0], years.at(-1)].map((one) => one && "year" in one && one.year);
  return (
    <p class="nameplate__deck">
      {description ? (
        <bdi>{description}</bdi>
      ) : (
        <>
          {words.home.from(
            (outlets?.names ?? []).map((name) => <bdi>{name}</bdi>),
            outlets?.further ?? 0,
          )}
          {first && last && words.home.published(first, last)}.
        </>
      )}
    </p>
  );
}

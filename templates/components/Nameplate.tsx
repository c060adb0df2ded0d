import type { Links } from "../../src/paths.ts";
import type { Settings } from "../../src/settings.ts";

interface NameplateProps {
  readonly settings: Settings;
  readonly to: Links;
}

/** The head of the front page: the archive's name, large, and what it is. */
export function Nameplate({ settings, to }: NameplateProps) {
  const { title, description, look } = settings;
  return (
    <header class="nameplate">
      <h1 class="nameplate__title">
        {look.logo ? (
          <img class="nameplate__logo" src={to(encodeURI(`/${look.logo}`))} alt={title} />
        ) : (
          <bdi>{title}</bdi>
        )}
      </h1>
      {description && (
        <p class="nameplate__deck">
          <bdi>{description}</bdi>
        </p>
      )}
    </header>
  );
}

import { type City, citiesNamed, cityNameIn } from "./cities.ts";
import { foldName } from "./fold-name.ts";
import { findRegion } from "./regions.ts";

/**
 * Returns the name of the shelf for a place as a dateline has it: “Miami”, “Miami, Fla” and “Miami, Florida” are
 * one place, and so are “Seul” and “Seoul”. A city of the lists has its name in the archive's language.
 *
 * @param place - one town, with the regions it is in: “St. Petersburg, Fla.”
 */
export function shelfNameOf(place: string, language: string): string {
  const [town = "", ...regions] = place.split(", ");
  const cities = citiesNamed(town);
  const last = regions.at(-1);
  if (last === undefined) {
    const [city] = cities;
    if (!city) return town;
    // Of several towns of one name, a bare name means none for sure; a name in another language does.
    const certain = city.alone || foldName(town) !== foldName(city.name);
    return certain ? cityNameIn(language, city.name) : town;
  }
  const region = findRegion(last);
  const city = region && cities.find((one) => isIn(one, region.id));
  if (city?.alone) return cityNameIn(language, city.name);
  return [city?.name ?? town, ...regions.slice(0, -1), region?.name ?? last].join(", ");
}

/** Whether a city is in a state or in a country: a city of Florida is in both. */
function isIn({ region }: City, id: string): boolean {
  return region === id || region.startsWith(`${id}-`);
}

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findMovedPlaces } from "../../src/engine/publish/moved-places.ts";
import { byPlace } from "../../src/indexes/by-place.ts";
import { citiesNamed } from "../../src/places/cities.ts";
import { presentSegments } from "../../src/places/former-shelf.ts";
import { findRegion } from "../../src/places/regions.ts";
import { shelfNameOf } from "../../src/places/shelf-name.ts";
import { defaultSettings } from "../../src/settings/settings.ts";

/** Shelves, each with what datelines call its place. */
const shelves: Readonly<Record<string, readonly string[]>> = {
  Miami: ["Miami, Fla", "Miami, Fla.", "Miami, Florida", "Miami, FL", "MIAMI"],
  "Miami, Okla.": ["Miami, Okla", "Miami, OK", "Miami, Oklahoma"],
  "Springfield, Ill.": ["Springfield, Illinois", "Springfield, IL", "Springfield, Ill"],
  Seoul: ["Seul", "Séoul", "Seúl", "서울", "Сеул", "ソウル", "Seoul, South Korea"],
  "New York": [
    "Nova York",
    "Nova Iorque",
    "Nueva York",
    "Nowy Jork",
    "New York, N.Y.",
    "New York City",
  ],
  London: ["Londres", "Londra", "Londen", "Londyn", "Лондон", "لندن", "伦敦", "London, England"],
  Tokyo: ["Tóquio", "Tokio", "東京", "東京", "도쿄"],
  Beijing: ["Peking", "Pekín", "Pequim", "北京", "بكين"],
  Mumbai: ["Bombay", "Mumbai, Maharashtra, India"],
  "St. Petersburg": [
    "Leningrad",
    "Saint Petersburg",
    "Санкт-Петербург",
    "Sankt Petersburg, Russia",
  ],
  "St. Petersburg, Fla.": ["St. Petersburg, Florida"],
  "Portland, Maine": ["Portland, ME"],
  Kyiv: ["Kiev", "Київ", "Kyiv, Ukraine"],
  "Rio de Janeiro": ["Rio de Janeiro, Brazil", "Río de Janeiro", "Rio de Janeiro, Brasil"],
  Geneva: ["Genf", "Ginebra", "Genève", "Genebra, Suíça", "Ginevra"],
  Washington: ["Washington, D.C.", "Washington D.C.", "Вашингтон", "ワシントン"],
  Lanternport: ["Lanternport"],
};

describe("shelfNameOf", () => {
  for (const [shelf, names] of Object.entries(shelves))
    it(`puts ${names.join(" / ")} on the shelf “${shelf}”`, () => {
      for (const name of names) assert.equal(shelfNameOf(name, "en"), shelf, name);
      assert.equal(shelfNameOf(shelf, "en"), shelf);
    });

  it("calls a city as the archive's language does", () => {
    assert.equal(shelfNameOf("New York", "pt"), "Nova York");
    assert.equal(shelfNameOf("Londres", "de"), "London");
    assert.equal(shelfNameOf("Cairo", "ar"), "القاهرة");
    assert.equal(shelfNameOf("Lanternport", "pt"), "Lanternport");
  });

  it("leaves a name that several large towns have on its own shelf", () => {
    assert.equal(shelfNameOf("Charleston", "en"), "Charleston");
    assert.equal(shelfNameOf("Charleston, W.Va.", "en"), "Charleston, W.Va.");
    assert.equal(shelfNameOf("Charleston, South Carolina", "en"), "Charleston, S.C.");
  });
});

describe("the lists of places", () => {
  it("know every capital, towns that agencies write from, and no words", () => {
    for (const name of ["Ouagadougou", "Nuku'alofa", "Thimphu", "Davos", "Rafah", "United Nations"])
      assert.equal(citiesNamed(name).length > 0, true, name);
    for (const name of ["Update", "Breaking", "Police", "The", ""])
      assert.deepEqual(citiesNamed(name), [], name);
  });

  it("know regions in several languages, and not the titles of people", () => {
    assert.equal(findRegion("Frankreich")?.id, "FR");
    assert.equal(findRegion("Calif.")?.id, "US-CA");
    assert.equal(findRegion("West Germany")?.name, "West Germany");
    assert.equal(findRegion("MD"), undefined);
  });
});

describe("presentSegments", () => {
  it("leads former addresses of shelves to the present ones", () => {
    assert.deepEqual(presentSegments("miami-fla", "en"), ["miami"]);
    assert.deepEqual(presentSegments("nova-york", "en"), ["new-york"]);
    assert.ok(presentSegments("springfield-illinois", "en").includes("springfield-ill"));
    assert.deepEqual(presentSegments("lanternport", "en"), []);
  });
});

describe("findMovedPlaces", () => {
  const shelf = (key: string, label: string) =>
    [key, { index: byPlace, key, label, path: byPlace.path(key), children: [], count: 1 }] as const;
  const byKey = new Map([
    shelf("miami", "Miami"),
    shelf("miami/2021", "2021"),
    shelf("oslo", "Oslo"),
  ]);
  const archive = {
    indexes: [{ index: byPlace, shelves: [], byKey }],
    settings: defaultSettings,
  } as unknown as Parameters<typeof findMovedPlaces>[1];

  it("makes redirects of the pages of shelves that have another name", () => {
    const before = [
      "miami-fla/index",
      "miami-fla/2021/index",
      "miami-fla/2020/page-2",
      "oslo/index",
      "gone/index",
    ];
    const files = [...before.map((one) => `places/${one}.html`), "places/index.html", "index.html"];
    assert.deepEqual(
      findMovedPlaces(files, archive).map(({ path, article }) => [path, article.path]),
      [
        ["/places/miami-fla/", "/places/miami/"],
        ["/places/miami-fla/2020/page-2.html", "/places/miami/"],
        ["/places/miami-fla/2021/", "/places/miami/2021/"],
      ],
    );
  });
});

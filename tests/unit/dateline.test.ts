import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDateline } from "../../src/enrich/read-dateline.ts";
import { measureCpuTime } from "./cpu-time.ts";
import { noDatelines } from "./no-datelines.ts";

const story = "Officials said on Wednesday that the talks would go on in the next month.";

/** What opens a paragraph; the place and the agency that are read from it. */
const openings: readonly [
  opening: string,
  place: string | undefined,
  agency: string | undefined,
][] = [
  ["MOSCOW (AP) — ", "Moscow", "ap"],
  ["MOSCOW (AP) _ ", "Moscow", "ap"],
  ["MOSCOW (AP) - ", "Moscow", "ap"],
  ["MOSCOW (AP)-- ", "Moscow", "ap"],
  ["MOSCOW (AP) ", "Moscow", "ap"],
  ["WASHINGTON (A.P.) — ", "Washington", "ap"],
  ["LONDON (Reuters) – ", "London", "reuters"],
  ["WASHINGTON, June 3 (Reuters) - ", "Washington", "reuters"],
  ["RIO DE JANEIRO, Brazil (AP) -- ", "Rio de Janeiro, Brazil", "ap"],
  ["ST. PETERSBURG, Fla. (AP) ", "St. Petersburg, Fla.", "ap"],
  ["CAPE CANAVERAL, FLA. (AP) — ", "Cape Canaveral, Fla.", "ap"],
  ["WASHINGTON, D.C. (AP) — ", "Washington", "ap"],
  ["WASHINGTON, DC (AP) — ", "Washington", "ap"],
  ["LONDON (PA) — ", "London", "pa"],
  ["JERUSALEM (JTA) — ", "Jerusalem", "jta"],
  ["ROME, Jun 3 (IPS) - ", "Rome", "ips"],
  ["MANILA, June 3 (PNA) -- ", "Manila", "pna"],
  ["VATICAN CITY (CNS) -- ", "Vatican City", "cns"],
  ["GREENWICH, Conn., June 3 (AP) — ", "Greenwich, Conn.", "ap"],
  ["SAO PAULO (AP) — ", "Sao Paulo", "ap"],
  ["SÃO PAULO (AFP) - ", "São Paulo", "afp"],
  ["ŁÓDŹ, Poland (AP) — ", "Łódź, Poland", "ap"],
  ["KYIV, Ukraine (AP) — ", "Kyiv, Ukraine", "ap"],
  ["TEL AVIV-YAFO (Reuters) - ", "Tel Aviv-Yafo", "reuters"],
  ["GAZA/JERUSALEM, June 3 (Reuters) - ", "Gaza/Jerusalem", "reuters"],
  ["JERUSALEM/RAMALLAH, West Bank (Reuters) - ", "Jerusalem/Ramallah, West Bank", "reuters"],
  ["McALLEN, Texas (AP) — ", "McAllen, Texas", "ap"],
  ["DeKALB, Ill. (AP) — ", "DeKalb, Ill.", "ap"],
  ["COEUR d'ALENE, Idaho (AP) — ", "Coeur d'Alene, Idaho", "ap"],
  ["O'FALLON, Mo. (AP) — ", "O'Fallon, Mo.", "ap"],
  ["PORT-AU-PRINCE, Haiti (AP) — ", "Port-au-Prince, Haiti", "ap"],
  ["AIX-EN-PROVENCE, France (AFP) - ", "Aix-en-Provence, France", "afp"],
  ["N'DJAMENA, Chad (AP) — ", "N'Djamena, Chad", "ap"],
  ["L'AQUILA, Italy (AP) — ", "L'Aquila, Italy", "ap"],
  ["XI'AN, China (AP) — ", "Xi'an, China", "ap"],
  ["SHARM EL-SHEIKH, Egypt (AP) — ", "Sharm el-Sheikh, Egypt", "ap"],
  ["THE HAGUE, Netherlands (AP) — ", "The Hague, Netherlands", "ap"],
  ["UNITED NATIONS (AP) — ", "United Nations", "ap"],
  ["ABOARD THE USS NIMITZ (AP) — ", "Aboard the USS Nimitz", "ap"],
  ["NEAR MOSUL, Iraq (AP) — ", "Near Mosul, Iraq", "ap"],
  ["KUTTAWA (AP) — ", "Kuttawa", "ap"],
  ["WASHINGTON (AP/Reuters) — ", "Washington", "ap"],
  ["LOS ANGELES, Wednesday, June 3 (UPI) -- ", "Los Angeles", "upi"],
  ["BEIJING, June 3 (Xinhua) -- ", "Beijing", "xinhua"],
  ["ABU DHABI, 3rd June, 2021 (WAM) -- ", "Abu Dhabi", "wam"],
  ["MADRID, 3 jun (EFE).- ", "Madrid", "efe"],
  ["Berlin (dpa) - ", "Berlin", "dpa"],
  ["Taipei, June 3 (CNA) ", "Taipei", "cna"],
  ["Tokyo, June 3 (Jiji Press)--", "Tokyo", "jiji"],
  ["Lisbon, June 3, 2021 (Lusa) - ", "Lisbon", "lusa"],
  ["Mumbai (Maharashtra) [India], June 3 (ANI): ", "Mumbai, Maharashtra, India", "ani"],
  ["New Delhi, June 3 (IANS) ", "New Delhi", "ians"],
  ["STOCKHOLM (TT) - ", "Stockholm", "tt"],
  ["ATLANTA (Cox) — ", "Atlanta", "cox"],
  ["MOSCOW. Dec 22 (Interfax) - ", "Moscow", "interfax"],
  ["MOSCOW, December 22. /TASS/. ", "Moscow", "tass"],
  ["МОСКВА, 22 декабря. /ТАСС/. ", "Москва", "tass"],
  ["(Reuters) - ", undefined, "reuters"],
  ["Jan. 10 (Xinhua) -- ", undefined, "xinhua"],
  ["(ANSA) - ROME, JUN 3 - ", "Rome", "ansa"],
  ["By ELAINE KURTENBACH    SHANGHAI, China (AP) -- ", "Shanghai, China", "ap"],
  // Without brackets.
  ["TOKYO, June 3, Kyodo - ", "Tokyo", "kyodo"],
  ["SYDNEY, AAP - ", "Sydney", "aap"],
  ["MOSCOW AP - ", "Moscow", "ap"],
  // Damaged: the marks were lost, their blanks were not.
  ["MOSCOW AP  ", "Moscow", "ap"],
  ["LONDON Reuters  ", "London", "reuters"],
  ["RIO DE JANEIRO, Brazil AP  ", "Rio de Janeiro, Brazil", "ap"],
  ["ST. PETERSBURG, Fla. AP  ", "St. Petersburg, Fla.", "ap"],
  ["WASHINGTON, June 3 Reuters  ", "Washington", "reuters"],
  ["MURFREESBORO, TN AP  ", "Murfreesboro, TN", "ap"],
  ["Washington, June 18.?", "Washington", undefined],
  ["MURFREESBORO, June 3 AP  ", "Murfreesboro", "ap"],
  ["TORONTO CP  ", "Toronto", "cp"],
  ["ISLAMABAD APP  ", "Islamabad", "app"],
  ["NEW YORK  ", "New York", undefined],
  // A place alone.
  ["NEW YORK — ", "New York", undefined],
  ["NEW YORK—", "New York", undefined],
  ["WASHINGTON _ ", "Washington", undefined],
  ["GAZA - ", "Gaza", undefined],
  ["WASHINGTON, June 3 — ", "Washington", undefined],
  ["Washington, June 18.— ", "Washington", undefined],
  ["SPRINGFIELD, Ill. — ", "Springfield, Ill.", undefined],
  ["MURFREESBORO, TN — ", "Murfreesboro, TN", undefined],
  ["WASHINGTON D.C. — ", "Washington", undefined],
  // In small letters, between commas, without a dash, with other signs.
  ["Nairobi — ", "Nairobi", undefined],
  ["Springfield, Ill. – ", "Springfield, Ill.", undefined],
  ["london (reuters) - ", "London", "reuters"],
  ["LONDON, March 3, Reuter - ", "London", "reuters"],
  ["LONDON, June 3 (By mail) - ", "London", undefined],
  ["ROME, Monday — ", "Rome", undefined],
  ["LONDON, March 3 ", "London", undefined],
  ["ISLAMABAD: ", "Islamabad", undefined],
  ["TOKYO (Nikkei) -- ", "Tokyo", undefined],
  ["AUSTIN, Texas, June 3, 2021 /PRNewswire/ -- ", "Austin, Texas", undefined],
  ["GENEVA, Sept 4 -- (AP) ", "Geneva", "ap"],
  ["КИЕВ, 3 июня — РИА Новости. ", "Киев", "ria-novosti"],
  ["القاهرة (رويترز) - ", "القاهرة", "reuters"],
  ["新华社北京6月3日电 ", "北京", "xinhua"],
  ["（中央社記者王小明台北3日電）", "台北", "cna"],
  ["【ロンドン共同】", "ロンドン", "kyodo"],
  ["[ワシントン 3日 ロイター] - ", "ワシントン", "reuters"],
  ["东京（路透社）- ", "东京", "reuters"],
  ["SANTO DOMINGO, June 3 — ", "Santo Domingo", undefined],
  ["(서울=연합뉴스) ", "서울", "yonhap"],
  // Agencies in front, and among the places.
  ["AFP, Paris — ", "Paris", "afp"],
  ["LONDON / AP — ", "London", "ap"],
  ["CNN / AP / REUTERS — ", undefined, "cnn"],
];

/** Paragraphs of another kind than a sentence behind a dateline, and the place. */
const others: readonly [paragraph: string, place: string][] = [
  ["LONDON, March 3 - Shr 34 cts vs 1.19 dlrs", "London"],
  ["NEW YORK, March 3 - shr loss one ct vs profit 14 cts", "New York"],
  [
    "ROSEMEAD, Calif., March 3 - <SCE Holdings> said that its board had approved the plan.",
    "Rosemead, Calif.",
  ],
  ["CUPERTINO, Calif. (AP) — iPhone sales fell.", "Cupertino, Calif."],
  [
    "LIMA, Peru — 12 people died when a bus fell off a road near the border, police said.",
    "Lima, Peru",
  ],
  ["WASHINGTON — The 5-4 ruling was the last of the year, the court said on Monday.", "Washington"],
  ["LEEDS — A series of fires was put out on Monday, police said, and nobody was hurt.", "Leeds"],
  ["LEEDS - Everton beat the hosts 3-1 on Monday, police said after the match.", "Leeds"],
  ["OTTAWA The government will cut taxes for small firms, the minister said on Monday.", "Ottawa"],
  [
    "BUENOS AIRES.- El Gobierno anunció este lunes que no habrá cambios en la política.",
    "Buenos Aires",
  ],
];

describe("readDateline", () => {
  for (const [opening, place, agency] of openings) {
    it(`reads “${opening}”`, () => {
      const found = readDateline(opening + story);
      assert.equal(found?.place, place);
      assert.equal(found?.agency?.id, agency);
      assert.equal(found?.asFound, opening.trim());
      assert.equal(found?.rest, story);
    });
  }

  for (const [paragraph, place] of others) {
    it(`reads “${paragraph}”`, () => assert.equal(readDateline(paragraph)?.place, place));
  }

  for (const text of noDatelines) {
    it(`finds nothing in “${text}”`, () => assert.equal(readDateline(text), undefined));
  }

  it("names every agency of a list, each once", () => {
    const credited = (paragraph: string) => {
      const { agency, others = [] } = readDateline(paragraph) ?? {};
      return [agency, ...others].map((one) => one?.id);
    };
    assert.deepEqual(credited(`CNN / AP / REUTERS - ${story}`), ["cnn", "ap", "reuters"]);
    assert.deepEqual(credited(`AP, AFP, AP — ${story}`), ["ap", "afp"]);
    assert.deepEqual(credited(`OSLO (AP/Reuters) — ${story}`), ["ap", "reuters"]);
    assert.deepEqual(credited(`(AFP and dpa) - ${story}`), ["afp", "dpa"]);
    assert.deepEqual(credited(`OSLO (AP) — ${story}`), ["ap"]);
    assert.deepEqual(credited(`OSLO (AP/Jane Doe) — ${story}`), ["ap"]);
  });

  it("takes a paragraph that is nothing but a dateline", () => {
    assert.equal(readDateline("MOSCOW (AP) —")?.rest, "");
  });

  it("is not slowed down by long runs of what it looks for", () => {
    const spent = measureCpuTime();
    for (const unit of [
      "A",
      "A ",
      "AB ",
      "A.",
      "(",
      "AP  ",
      "A/",
      ", A",
      "A-",
      "A'",
      "MOSCOW AP ",
      "LONDON, ",
      "June 3 ",
      "AP/",
      "北京",
      "- ",
    ]) {
      for (const text of [unit.repeat(200_000), `${unit.repeat(30)}(AP)`, `(${unit.repeat(50)}`]) {
        readDateline(text);
      }
    }
    assert.ok(spent() < 500);
  });
});

type Pick = <Of>(list: readonly Of[]) => Of;

const towns =
  "Paris|London|Washington|New York|Berlin|Moscow|Boston|Chicago|Sydney|Rome|Vienna|Austin|Florence|Victoria|Houston|Delhi|Tokyo|Dallas|Kingston|Lima|Phoenix|Venice|Geneva|Cairo".split(
    "|",
  );
const firsts = "Ada|John|Maria|Peter|Nora|Omar|Lena|Victor|Grace|Hugo|Iris|Karl".split("|");
const lasts = "Marsh|Dale|Okafor|Weiss|Lund|Costa|Byrne|Novak|Reyes|Tanaka|Ferrer|Holt".split("|");
const labels =
  "BREAKING|BREAKING NEWS|EXCLUSIVE|Q&A|OPINION|EDITORIAL|ANALYSIS|REVIEW|INTERVIEW|WATCH|UPDATE|CORRECTION|SPONSORED|PODCAST|LIVE|RECIPE|HOW TO|LETTERS|OBITUARY|FACT CHECK|TRAVEL|SURPRISE|READING|MISSION|PROVIDENCE STREET|NOTE|FILE|WEATHER|SPORTS|MARKETS|NATO|IBM|NASA|UNESCO|OPEC|FIFA|BBC|MIT|IKEA|ORANGE|MOBILE|NICE|DELTA|CORONA".split(
    "|",
  );
/** Labels that are no towns in any country: with an agency, “READING (AP)” is one. */
const sureLabels = labels.filter(
  (one) => !/^(?:SURPRISE|READING|MISSION|PROV.*|ORANGE|MOBILE|NICE|DELTA|CORONA)$/.test(one),
);
const matters =
  "the harbour|the old bridge|a new school|the winter fair|the night train|the town hall|a quiet street|the long strike|the river ferry|the museum".split(
    "|",
  );
const acts =
  "will open again in the spring|has been closed for more than a year|is the talk of the whole town|was sold for far less than it cost|may not be what it seems".split(
    "|",
  );
const sayings =
  "said that nothing had been decided yet|told us to wait until the end of the week|wrote that it was too late for that|asked who was going to pay for it".split(
    "|",
  );
const numbers = "2|3|4|5|7|9|12|14|18|21|35|40".split("|");

/** Kinds of paragraphs that begin like a dateline, or have the name of a town in front, and have none. */
const kinds: readonly ((pick: Pick, up: (words: string) => string) => string)[] = [
  // Labels, headlines, names.
  (pick) => `${pick(labels)} — ${cap(pick(matters))} ${pick(acts)}, officials said on Monday.`,
  (pick) => `${pick(labels)}: ${cap(pick(matters))} ${pick(acts)}.`,
  (pick) =>
    `${pick(labels)} - ${pick(firsts)} ${pick(lasts)} ${pick(sayings)}, ${pick(numbers)} days later.`,
  (pick, up) =>
    `${up(pick(towns))} – a name like no other, for ${pick(matters)} that ${pick(acts)}`,
  (pick, up) => `${up(pick(towns))} has a new mayor, and ${pick(matters)} ${pick(acts)}.`,
  (pick, up) => `${up(pick(towns))} ${cap(pick(matters))} ${pick(acts)}`,
  (pick, up) => `${up(pick(towns))} — ${pick(numbers)} Things to Do Near ${cap(pick(matters))}`,
  (pick, up) =>
    `${up(pick(towns))} - ${up(pick(towns))} - ${up(pick(towns))}: ${pick(numbers)} hours by train`,
  (pick, up) =>
    `${up(pick(towns))} — My favourite place is still ${pick(matters)}, and it ${pick(acts)}.`,
  (pick, up) =>
    `${up(pick(towns))} — Have you seen what became of ${pick(matters)} over the last ${pick(numbers)} years?`,
  (pick, up) =>
    `${up(pick(towns))}: I do not believe that ${pick(matters)} ${pick(acts)}, and nor do you.`,
  (pick, up) =>
    `${up(pick(towns))}? ${cap(pick(matters))} ${pick(acts)}, said ${pick(firsts)} ${pick(lasts)}.`,
  (pick, up) =>
    `${up(pick(towns))} ${pick(["BRIDGE", "STATE", "TIMES", "MARATHON", "HILTON", "POST", "STREET"])} — ${cap(pick(matters))} ${pick(acts)}, officials said on Monday.`,
  (pick, up) =>
    `${up(`${pick(firsts)} ${pick(lasts)}`)} — ${cap(pick(matters))} ${pick(acts)}, she said on Monday, ${pick(numbers)} days late.`,
  (pick, up) =>
    `${up(pick(lasts))}, ${up(pick(firsts))} — He was born near ${pick(matters)} and never left it in ${pick(numbers)} years.`,
  (pick, up) =>
    `${up(`${pick(firsts)} ${pick(lasts)}`)}, ${pick(["MD", "CEO", "Ph.D.", "MP"])} — She has known ${pick(matters)} for ${pick(numbers)} years.`,
  (pick, up) =>
    `${up(`${pick(lasts)} & ${pick(lasts)}`)} — The firm said that ${pick(matters)} ${pick(acts)}.`,
  (pick) =>
    `${pick(firsts)} ${pick(lasts)} (${pick(["AP", "PA", "TT", "UP"])}) — ${cap(pick(matters))} ${pick(acts)}.`,
  // Sentences about towns.
  (pick) =>
    `${pick(towns)} — the city of ${pick(matters)} — ${pick(acts)}, said ${pick(firsts)} ${pick(lasts)}.`,
  (pick) =>
    `${pick(towns)} – ${pick(firsts)} ${pick(lasts)}'s first book – tells how ${pick(matters)} ${pick(acts)}.`,
  (pick) =>
    `${pick(towns)} - A Guide to ${cap(pick(matters))} and Its People in ${pick(numbers)} Walks`,
  (pick) =>
    `In ${pick(towns)}, on June ${pick(numbers)}, ${pick(matters)} ${pick(acts)} — or so ${pick(firsts)} ${pick(lasts)} ${pick(sayings)}.`,
  (pick) =>
    `${pick(towns)}, ${pick(towns)} and ${pick(towns)} — ${pick(numbers)} reasons why ${pick(matters)} ${pick(acts)}.`,
  (pick) =>
    `${pick(towns)} (Reuters reported) that ${pick(matters)} ${pick(acts)} on June ${pick(numbers)}.`,
  (pick) =>
    `${pick(towns)}'s mayor, ${pick(firsts)} ${pick(lasts)}, ${pick(sayings)} - and ${pick(matters)} ${pick(acts)}.`,
  // Scripts, recipes, quotes, scores, lists.
  (pick, up) =>
    `${up(pick(lasts))}: Do you know that ${pick(matters)} ${pick(acts)}?\n${up(pick(towns))}: The police said so on Monday, and I believe them.\n${up(pick(lasts))}: Then let it be.`,
  (pick, up) =>
    `${up(pick(towns))}: The government said on Monday that ${pick(matters)} ${pick(acts)}.\n${up(pick(lasts))}: Who told you?\n${up(pick(firsts))}: He did.`,
  (pick) =>
    `${pick(numbers)} eggs - beaten; ${pick(numbers)} spoons of flour, from ${pick(matters)} in ${pick(towns)}`,
  (pick) =>
    `"${cap(pick(matters))} ${pick(acts)}" — ${pick(firsts)} ${pick(lasts)}, ${pick(towns)}`,
  (pick, up) =>
    `${up(pick(towns))} — ${pick(lasts)} ${pick(numbers)}, ${pick(lasts)} ${pick(numbers)}, ${pick(lasts)} ${pick(numbers)}.`,
  (pick, up) =>
    `${up(pick(towns))} ${pick(numbers)}, ${up(pick(towns))} ${pick(numbers)} (${pick(["AET", "HT", "OT"])}) - scorers ${pick(lasts)} and ${pick(lasts)}`,
  (pick, up) => `${up(pick(towns))}, June ${pick(numbers)} — July ${pick(numbers)}`,
  (pick) => `${pick(towns)}, ${pick(numbers)} June - ${cap(pick(matters))}`,
  (pick) => `${pick(towns)} – from ${pick(numbers)} euros a night, with a view of ${pick(matters)}`,
  (pick) =>
    `- ${pick(towns)}: ${pick(numbers)} degrees, ${pick(towns)}: ${pick(numbers)} degrees, and ${pick(matters)} ${pick(acts)}`,
  (pick) => `(${pick(numbers)}) ${cap(pick(matters))} - near ${pick(towns)} - ${pick(acts)}.`,
  (pick) =>
    `(${pick(firsts)} ${pick(lasts)} in ${pick(towns)}; editing by ${pick(firsts)} ${pick(lasts)})`,
  (pick) =>
    `CNN / AP / REUTERS — ${cap(pick(matters))} ${pick(acts)}, ${pick(firsts)} ${pick(lasts)} ${pick(sayings)}.`,
  (pick) =>
    `AP/AFP - ${cap(pick(matters))} ${pick(acts)}, ${pick(firsts)} ${pick(lasts)} ${pick(sayings)}.`,
  // Other languages.
  (pick) =>
    `ÚLTIMA HORA — El gobierno de ${pick(lasts)} anunció que el puente de ${pick(towns)} seguirá cerrado ${pick(numbers)} días.`,
  (pick) =>
    `ENTREVISTA: ${pick(firsts)} ${pick(lasts)} dijo que nada está decidido desde hace ${pick(numbers)} años en ${pick(towns)}.`,
  (pick) =>
    `NATAL — A prefeitura informou que a feira de ${pick(lasts)} abre às ${pick(numbers)} horas, segundo ${pick(firsts)}.`,
  (pick) =>
    `OPINIÃO – O governo de ${pick(towns)} afirmou que ${pick(numbers)} escolas fecham, segundo ${pick(firsts)} ${pick(lasts)}.`,
  (pick) =>
    `ANALYSE — Le ministre ${pick(lasts)} a annoncé que ${pick(numbers)} écoles de ${pick(towns)} seraient fermées.`,
  (pick) =>
    `NICE — Ce que ${pick(firsts)} ${pick(lasts)} a déclaré sur ${pick(towns)} en ${pick(numbers)} phrases, selon la police.`,
  (pick) =>
    `ESSEN – Die Polizei teilte mit, was in ${pick(towns)} auf ${pick(numbers)} Teller kommt, sagte ${pick(firsts)} ${pick(lasts)}.`,
  (pick) =>
    `KOMMENTAR – Die Regierung in ${pick(towns)} teilte am Montag mit, dass ${pick(numbers)} Schulen schließen, sagte ${pick(lasts)}.`,
  (pick) =>
    `Wien – mein Leben in ${pick(numbers)} Bildern, von ${pick(firsts)} ${pick(lasts)}, der die Stadt nie verließ`,
  (pick) =>
    `СРОЧНО — Правительство сообщило, что ${pick(numbers)} школ закроют, заявил ${pick(["Иванов", "Петров", "Сидоров"])} из ${pick(["Москвы", "Минска", "Киева"])} ${pick(numbers)} раза.`,
  (pick) =>
    `Москва — столица России — город, в котором ${pick(numbers)} вокзалов и ${pick(numbers)} рек, как сообщил ${pick(["Иванов", "Петров", "Орлов"])}.`,
  (pick) =>
    `عاجل - قال ${pick(["الوزير", "الرئيس", "المدير"])} إن ${pick(numbers)} مدارس ستغلق أبوابها في المدينة هذا الأسبوع بعد ${pick(numbers)} أيام`,
  (pick) =>
    `القاهرة - مدينة الألف مئذنة - فيها ${pick(numbers)} متاحف و ${pick(numbers)} جسور على النهر كما قال ${pick(["الوزير", "الرئيس", "المدير"])}`,
  (pick) =>
    `【${pick(["速報", "社説", "特集", "写真", "解説"])}】${pick(["東京", "大阪", "京都"])}で${pick(numbers)}校が閉校すると${pick(["知事", "市長", "首相"])}が${pick(numbers)}日に述べた。`,
  (pick) =>
    `${pick(["東京", "大阪", "北京", "上海"])}の${pick(["駅", "港", "橋"])}は${pick(numbers)}年ぶりに開く、と${pick(["知事", "市長"])}は${pick(numbers)}日に話した。`,
  (pick) =>
    `[${pick(["속보", "사설", "인터뷰"])}] 서울의 학교 ${pick(numbers)}곳이 문을 닫는다고 ${pick(["시장", "장관"])}이 ${pick(numbers)}일 말했다.`,
  // Plain openings.
  (pick) =>
    `${cap(pick(matters))} in ${pick(towns)} ${pick(acts)} - ${pick(numbers)} years after ${pick(firsts)} ${pick(lasts)} ${pick(sayings)}.`,
  (pick) =>
    `${pick(firsts)} ${pick(lasts)} — ${pick(numbers)}, of ${pick(towns)} — ${pick(sayings)}.`,
  (pick) =>
    `However, June ${pick(numbers)} — the day of ${pick(matters)} — is a day on which ${pick(firsts)} ${pick(sayings)}.`,
  (pick) =>
    `${pick(sureLabels)} (${pick(["Reuters", "AP", "AFP"])}) - ${cap(pick(matters))} ${pick(acts)}, officials said on June ${pick(numbers)}.`,
];

/** Makes texts without a dateline, no two of them alike. */
export function makeTextsWithout(pick: Pick, count: number): string[] {
  const texts = new Set<string>();
  const up = (words: string) => words.toUpperCase();
  for (let at = 0; texts.size < count; at += 1) {
    const kind = kinds[at % kinds.length];
    if (kind) texts.add(kind(pick, up));
  }
  return [...texts];
}

function cap(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

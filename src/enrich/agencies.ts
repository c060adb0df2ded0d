/** A wire service that texts credit. */
export interface Agency {
  /** A path segment, permanent: /agencies/ap/. */
  readonly id: string;
  /** The name in common use, without an article. */
  readonly name: string;
  /** Spellings that count anywhere in a text; case-sensitive. */
  readonly spellings: readonly string[];
  /** Spellings with other meanings: they count in brackets only, as in “STOCKHOLM (TT)”. */
  readonly inBrackets?: readonly string[];
}

/** Known agencies; the largest first, then by region. */
export const agencies: readonly Agency[] = [
  one(
    "ap",
    "Associated Press",
    ["The Associated Press", "AP", "A.P."],
    ["美联社", "美聯社", "أ ب", "أ.ب", "أسوشيتد برس", "АП"],
  ),
  one(
    "reuters",
    "Reuters",
    ["REUTERS", "Thomson Reuters"],
    [
      "Reuter",
      "REUTER",
      "Reuters Health",
      "RTRS",
      "ロイター",
      "路透社",
      "路透",
      "رويترز",
      "로이터",
      "Рейтер",
    ],
  ),
  one(
    "afp",
    "Agence France-Presse",
    ["Agence France Presse", "AFP"],
    ["法新社", "AFP時事", "أ ف ب", "ا ف ب", "أ.ف.ب", "فرانس برس"],
  ),
  one("upi", "United Press International", ["UPI", "U.P.I."]),
  one("bloomberg", "Bloomberg News", ["Bloomberg"]),
  one("dow-jones", "Dow Jones Newswires", ["Dow Jones"]),

  one("pa", "PA Media", ["Press Association", "The Press Association", "PA News"], ["PA"]),
  one("dpa", "Deutsche Presse-Agentur", ["dpa", "DPA"], ["dpa-AFX", "د ب أ", "德新社"]),
  one("efe", "Agencia EFE", ["EFE"], ["Efe"]),
  one("europa-press", "Europa Press", ["EUROPA PRESS"]),
  one("ansa", "ANSA", ["Ansa"], ["ANSA-AFP"]),
  one("lusa", "Lusa News Agency", ["Agência Lusa"], ["Lusa", "LUSA"]),
  one("belga", "Belga News Agency", ["Belga", "BELGA"]),
  one("anp", "Algemeen Nederlands Persbureau", [], ["ANP"]),
  one("apa", "Austria Press Agency", ["Austria Presse Agentur"], ["APA"]),
  one("keystone-sda", "Keystone-SDA", ["Keystone-ATS"], ["SDA", "sda", "ATS", "ats"]),
  one("ritzau", "Ritzau", ["RITZAU"], ["ritzau"]),
  one("ntb", "NTB", [], ["ntb"]),
  one("tt", "TT News Agency", ["Tidningarnas Telegrambyrå"], ["TT"]),
  one("stt", "STT", [], ["STT-Lehtikuva", "STT-FNB"]),
  one("pap", "Polish Press Agency", ["Polska Agencja Prasowa"], ["PAP"]),
  one("ctk", "Czech News Agency", ["ČTK", "CTK"]),
  one("mti", "MTI", ["Magyar Távirati Iroda"]),
  one("agerpres", "Agerpres", ["AGERPRES"]),
  one("tanjug", "Tanjug", ["TANJUG"]),
  one("ukrinform", "Ukrinform", ["UKRINFORM"]),
  one("interfax-ukraine", "Interfax-Ukraine", []),
  one("tass", "TASS", ["ITAR-TASS", "Itar-Tass", "Tass", "ТАСС", "ИТАР-ТАСС"]),
  one("interfax", "Interfax", ["INTERFAX", "Интерфакс", "INTERFAX.RU"]),
  one("ria-novosti", "RIA Novosti", ["РИА Новости"], ["RIA", "RIAN", "РИА Новости"]),
  one("sputnik", "Sputnik", [], ["SPUTNIK"]),

  one(
    "xinhua",
    "Xinhua News Agency",
    ["Xinhua", "XINHUA", "New China News Agency"],
    ["新华社", "新華社", "新华网", "شينخوا"],
  ),
  one("cna", "Central News Agency", ["Focus Taiwan"], ["CNA", "中央社"]),
  one("kyodo", "Kyodo News", ["Kyodo", "KYODO"], ["共同", "共同通信"]),
  one("jiji", "Jiji Press", ["Jiji", "JIJI"], ["時事", "時事通信"]),
  one("yonhap", "Yonhap News Agency", ["Yonhap", "YONHAP"], ["연합뉴스", "聯合ニュース"]),
  one("kcna", "Korean Central News Agency", ["KCNA"]),
  one("pti", "Press Trust of India", ["PTI", "P.T.I."]),
  one("ani", "Asian News International", [], ["ANI"]),
  one("ians", "Indo-Asian News Service", ["IANS"]),
  one("uni", "United News of India", [], ["UNI"]),
  one("app", "Associated Press of Pakistan", [], ["APP"]),
  one("bss", "Bangladesh Sangbad Sangstha", [], ["BSS"]),
  one("bernama", "Bernama", ["BERNAMA"]),
  one("antara", "Antara", ["ANTARA"], ["ANTARA News"]),
  one("vna", "Vietnam News Agency", [], ["VNA"]),
  one("pna", "Philippine News Agency", [], ["PNA"]),
  one("aap", "Australian Associated Press", ["AAP"]),

  one("anadolu", "Anadolu Agency", ["Anadolu"], ["AA", "الأناضول"]),
  one("irna", "Islamic Republic News Agency", ["IRNA"]),
  one("isna", "Iranian Students' News Agency", ["ISNA"]),
  one("mena", "Middle East News Agency", [], ["MENA"]),
  one("spa", "Saudi Press Agency", [], ["SPA", "واس"]),
  one("wam", "Emirates News Agency", ["WAM"], ["وام"]),
  one("petra", "Jordan News Agency", [], ["Petra", "PETRA"]),
  one("wafa", "WAFA", [], ["Wafa"]),
  one("sana", "Syrian Arab News Agency", [], ["SANA"]),
  one("nan", "News Agency of Nigeria", [], ["NAN"]),

  one("cp", "Canadian Press", ["The Canadian Press"], ["CP", "C.P."]),
  one("nyt", "New York Times News Service", ["N.Y. Times News Service"], ["NYT"]),
  one("lat-wp", "Los Angeles Times-Washington Post News Service", [], ["LAT-WP"]),
  one("knight-ridder", "Knight Ridder", ["Knight Ridder Newspapers", "Knight-Ridder"], ["KRT"]),
  one("mct", "McClatchy-Tribune", ["McClatchy-Tribune News Service"], ["MCT"]),
  one("tns", "Tribune News Service", ["Tribune Content Agency"], ["TNS"]),
  one("cox", "Cox News Service", ["Cox Newspapers"], ["Cox", "COX"]),
  one("scripps-howard", "Scripps Howard News Service", ["Scripps Howard"], ["SHNS"]),
  one("gannett", "Gannett News Service", [], ["Gannett", "GNS"]),
  one("states", "States News Service", [], ["SNS"]),
  one("cnn", "CNN", ["CNN Newsource", "CNN Wire"]),
  one("statepoint", "StatePoint", [], ["STATEPOINT"]),
  one("international-news-service", "International News Service", [], ["INS"]),
  one("united-press", "United Press", [], ["UP", "U.P."]),
  one("cns", "Catholic News Service", [], ["CNS"]),
  one("jta", "Jewish Telegraphic Agency", [], ["JTA"]),
  one("ips", "Inter Press Service", [], ["IPS"]),
  one("notimex", "Notimex", ["NOTIMEX"]),
  one("telam", "Télam", ["Telam"]),
  one("agencia-brasil", "Agência Brasil", ["Agencia Brasil"]),
];

/** Makes an agency, with its name as the first spelling. */
function one(
  id: string,
  name: string,
  further: readonly string[],
  inBrackets: readonly string[] = [],
): Agency {
  return { id, name, spellings: [name, ...further], inBrackets };
}

const bySpelling = new Map(
  agencies.flatMap((agency) =>
    [...agency.spellings, ...(agency.inBrackets ?? [])].map((words) => [words, agency] as const),
  ),
);

const betweenAgencies = /\s*[/,;&]\s*|\s+and\s+/;

/** Returns the agency named in brackets; the first of several, as in “(AP/Reuters)”. */
export function agencyInBrackets(words: string): Agency | undefined {
  const [first = ""] = words.split(betweenAgencies, 1);
  return bySpelling.get(words.trim()) ?? bySpelling.get(first.trim());
}

/** Returns the agencies named in brackets behind the first: Reuters in “(AP/Reuters)”. */
export function othersInBrackets(words: string): Agency[] {
  if (bySpelling.has(words.trim())) return [];
  const [first, ...others] = words.split(betweenAgencies).map((one) => bySpelling.get(one.trim()));
  return unlike([first, ...others]).filter((one) => one !== first);
}

/** Returns the agencies of a list, each once. */
export function unlike(list: readonly (Agency | undefined)[]): Agency[] {
  return [...new Set(list)].filter((one) => one !== undefined);
}

/** Returns the agency that words are a spelling of: “AFP”, “Reuters”. */
export function agencyOfWords(words: string): Agency | undefined {
  return bySpelling.get(words);
}

/** Returns the agency of a spelling that `bareAgency` matched, ignoring case if necessary. */
export function agencyOfSpelling(words: string): Agency | undefined {
  return bySpelling.get(words) ?? byCapitals.get(words.toUpperCase());
}

const byCapitals = new Map([...bySpelling].map(([words, agency]) => [words.toUpperCase(), agency]));

/** Abbreviations that also count without brackets in a dateline, but not in a credit: “By Download app”. */
const bareInDatelines = ["CP", "APP", "Reuter", "REUTER"];

/** Source of a pattern for the spellings that count without brackets, longest first. */
export const bareAgency: string = patternOf(agencies.flatMap(({ spellings }) => spellings));

const inDatelines = new Map(
  agencies.flatMap((agency) => agency.spellings.map((words) => [words, agency] as const)),
);
for (const words of bareInDatelines) {
  const agency = bySpelling.get(words);
  if (agency) inDatelines.set(words, agency);
}

/** Returns the agency of a spelling that counts without brackets in datelines: “TORONTO CP  ”. */
export function bareDatelineAgency(words: string): Agency | undefined {
  return inDatelines.get(words);
}

function patternOf(spellings: readonly string[]): string {
  const longestFirst = spellings.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longestFirst.map((words) => words.replaceAll(".", "\\.")).join("|");
}

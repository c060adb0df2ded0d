import { citiesNamed } from "../places/cities.ts";
import { opensWithDay } from "./dateline-day.ts";

/*
 * What follows a dateline. The less there is in front of it, the more the text itself has to be a report:
 * headlines, lists and the words of one person also begin with the name of a town and a dash.
 */

/** Characters that are looked at. */
const reach = 300;

const opener =
  /^["“„«‘'([]*(?:[\p{Lu}\p{Lo}<]|\p{Ll}{1,2}\p{Lu}|(?:al|el|de|von|van|bin|ibn|ex)[ -]\p{Lu})/u;
const openerOrFigure = /^["“„«‘'([]*[\p{Lu}\p{Lo}\p{Nd}<$€£¥]|^\p{Ll}{1,2}\p{Lu}/u;

/** Whether text opens like a sentence: with a capital, a figure, a company in angle brackets, or “iPhone”. */
export function opensSentence(text: string): boolean {
  return openerOrFigure.test(text);
}

/**
 * Whether text is a sentence, not a headline, a score or a list: some of its words begin in lower case. Texts in
 * letters without case have to be longer.
 */
export function isProse(text: string): boolean {
  const start = text.slice(0, reach);
  if (!opener.test(start)) return false;
  const small = start.match(/ \p{Ll}/gu)?.length ?? 0;
  return small >= 4 || (small === 0 && (start.match(/ \p{Lo}/gu)?.length ?? 0) >= 7);
}

/** Whether prose tells of what happened, and is not somebody's own words, a question, or a headline. */
export function isReport(text: string, mayBeginWithFigure = false): boolean {
  const figure = mayBeginWithFigure && /^\d/.test(text) && hasNewsWord(text);
  if (!isProse(figure ? `N${text}` : text)) return false;
  const start = text.slice(0, reach);
  const told = start.replace(/["“„«][^"“”„«»]*["”“»]/g, "");
  if (firstPerson.test(told.slice(0, 160))) return false;
  if (definition.test(start)) return false;
  return text.length >= 60 || endsInStop.test(text.trimEnd());
}

const endsInStop = /[.…:;"”»)\d]$/;

/** The opening of what explains a title: “ORLANDO — A novel by”, “MÜNCHEN – Der Film kommt”; not “A series of”. */
const definition =
  /^(?:The|A|An|Der|Die|Ein|Das|Eine?|La|El|Una?|Le|Un|Il|O|Um|Uma) (?:\p{L}+ )?(?:film|movie|novel|book|album|song|musical|opera|play|band|Film|Roman|Buch|Lied|película|novela|filme|roman|livre|libro|livro|romanzo|(?:mini)?series|sitcom|Serie|serie|série)(?!\p{L}| (?:of|von|der|de|di|da)(?!\p{L}))/u;

/**
 * Whether text goes on as the second half of a pair that begins with a town: a match with its score, “LIVERPOOL - ARSENAL
 * 2-1”, or a way between towns, “LONDON - PARIS: the train”.
 */
export function isSecondOfPair(text: string): boolean {
  const start = text.slice(0, 60);
  if (score.test(start) || /^\p{Lu}[\p{Lu} .'’-]+: /u.test(start)) return true;
  const [, town = ""] = townAndSign.exec(start) ?? [];
  return town !== "" && citiesNamed(town).length > 0;
}

/** A team and the goals of both: “Chelsea 3:0”, “West Ham United 2-1 (1-0)”. No article: “The 5-4 ruling”. */
const score =
  /^(?!(?:The|An?|In|On|By|At|With|After) )(?:\p{Lu}[\p{L}\p{M}.'’&-]* ){1,4}\(?\d{1,3} ?[-–:] ?\d{1,3}(?![\p{L}\d]|[-–:.,]\d)/u;
const townAndSign = /^(\p{Lu}[\p{L}\p{M}.'’ -]{2,30}?)(?::| ?[—–]| -) /u;

const firstPerson =
  /(?<![\p{L}\p{N}.])(?:I|I['’](?:m|ve|ll|d)|[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our|[Ii]ch|[Mm]ein\p{L}{0,2}|[Ww]ir|[Uu]nser\p{L}{0,2}|[Jj]e|J['’]\p{L}+|[Mm]on|[Nn]ous|[Nn]otre|[Yy]o|[Mm]i|nosotros|nuestr[oa]s?|[Ee]u|[Mm]eu|[Mm]inha|nós|noss[oa]s?|[Ii]o|[Mm]io|[Mm]ia|[Nn]oi|[Яя]|[Мм]ой|[Мм]оя|[Мм]ы)(?![\p{L}\p{N}.])/u;

/** Whether a report has one of the words that news is made of: who said or did something when. */
export function hasNewsWord(text: string): boolean {
  return newsWord.test(text.slice(0, reach + 100));
}

const newsWord = new RegExp(
  `(?<!\\p{L})(?:${[
    "said|says|told|announced|reported|according|confirmed|officials?|police|government|ministers?|ministry|president|parliament",
    "lawmakers|prosecutors?|court|killed|arrested|injured|troops|protesters|election|per ?cent|percent|million|billion",
    "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday",
    "sagte|teilte|erklärte|Regierung|Polizei|Minister\\p{L}*|Präsident\\p{L}*|Prozent|Millionen|Milliarden",
    "dijo|informó|anunció|afirmó|declaró|gobierno|Gobierno|policía|Policía|ministr[oa]|presidente?a?|millones|según",
    "disse|afirmou|anunciou|informou|declarou|governo|Governo|polícia|Polícia|milhões|segundo",
    "annoncé|déclaré|indiqué|affirmé|gouvernement|ministre|président|selon|millions|milliards",
    "detto|annunciato|dichiarato|governo|ministro|milioni|secondo|polizia",
    "zei|meldde|regering|politie|miljoen|procent|rząd\\p{L}*|policja|powiedzia\\p{L}+|dedi|açıkladı|hükümet\\p{L}*|yüzde",
    "сообщил\\p{L}*|заявил\\p{L}*|правительств\\p{L}*|полици\\p{L}*|министр\\p{L}*|президент\\p{L}*|суд\\p{L}?|процент\\p{L}*|млн",
  ].join(
    "|",
  )})(?!\\p{L})|(?<!\\p{L})(?:قال|قالت|أعلن|أعلنت|اعلن|أكد|أكدت|ذكرت|ذكر|أفاد|أفادت|وقال|الرئيس|الحكومة|وزير|الشرطة|اليوم)(?!\\p{L})`,
  "u",
);

/**
 * Whether text is what follows a dateline with a day: a report or figures. Not the second day of two, and not
 * what a list of concerts or hearings has: a few words.
 */
export function followsDay(text: string, capitals: boolean): boolean {
  const start = text.slice(0, reach);
  if (start === "") return true;
  if (opensWithDay(start) || /^(?:noon|midnight|\d{1,2}[:.]\d{2}(?!\d))/i.test(start)) return false;
  if (isFigures(start)) return true;
  const words = start.match(/(?<![\p{L}\p{N}])[\p{Ll}\p{Lo}]/gu)?.length ?? 0;
  if (!capitals) return start.length >= 40 && words >= 4;
  return (
    words >= 3 &&
    (start.length >= 60 || (start.length >= 25 && /[.…:;"”»)]$|\d/.test(start.trimEnd())))
  );
}

/** Whether text is a table or a line of one: two figures among few words. */
function isFigures(text: string): boolean {
  const figures = text.slice(0, 120).match(/(?<![\p{L}\d])[-+$€£¥]?\d[\d.,:/]*/gu)?.length ?? 0;
  return figures >= 2;
}

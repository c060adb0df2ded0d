import { monthNames, type NumberedWord, weekdayNames } from "../locales.ts";
import { fold } from "./fold.ts";

/** What a word of a date line means. `months` and `weekday` may both be there: “mar.” is mars, marzo, mardi, martes. */
export interface DateWord {
  readonly month?: number;
  /** The month that the word names in Croatian, if that is another: “listopad” is October there, November in Polish. */
  readonly croatian?: number;
  /** Weekday from 0, Sunday; undefined as a value if languages disagree about it. */
  readonly weekday?: number | undefined;
  /** Whether it only joins the others: “de”, “den”, “года”, “at”. */
  readonly joins?: true;
}

/**
 * Names of months that the locales lack: those of the Levant and Iraq, further spellings in use, abbreviations, and those
 * Croatian ones that no other language has. Each line is a month.
 */
const furtherMonths = [
  "كانون الثاني|জানুয়ারী|jänner|siječanj|siječnja|sij",
  "شباط|ফেব্রুয়ারী|feber|pebruari|peb|fév|февр|ফেব|veljača|veljače|velj",
  "آذار|mrz|מרס|бер|ožujak|ožujka|ožu",
  "نيسان|آوریل|अप्रेल|এপ্রি|tra|travanj|travnja",
  "أيار|مه|svi|svibanj|svibnja",
  "حزيران|ژوئن|lipanj|lipnja",
  "تموز|ژوئیه|juill|يوليه|জুল|srpanj|srpnja",
  "آب|اوت|আগষ্ট|আগ|agst|kol|kolovoz|kolovoza",
  "أيلول|sept|setiembre|सितम्बर|সেপ|вер|ruj|rujan|rujna",
  "تشرين الأول|अक्तूबर",
  "تشرين الثاني|नवम्बर|nop|nopember|лист|stu|studeni|studenoga|studenog",
  "كانون الأول|दिसम्बर|prosinac|prosinca",
] as const;

/** Words for months that mean another one in Croatian than in Polish or Czech, with the Croatian one. */
const croatianMonths: readonly NumberedWord[] = [
  ...([
    ["lip", 6],
    ["srp", 7],
  ] as const),
  ...([
    ["listopad", 10],
    ["listopada", 10],
    ["lis", 10],
  ] as const),
];

/** Weekdays that the locales lack: cases, short forms. Each line is a weekday, from Sunday. */
const furtherWeekdays = [
  "вс|нд|zo|söndagen|niedzielę|neděli|воскресенья|неділю|इतवार|ahad|یک شنبه|nedjelja|nedjelju",
  "пн|ma|måndagen|понедельника|دو شنبه|ponedjeljak",
  "tues|вт|di|tisdagen|вторника|سه شنبه|utorak",
  "wed|weds|ср|wo|onsdagen|среду|среды|środę|středu|середу|چهار شنبه|srijeda|srijedu",
  "thur|thurs|чт|do|torsdagen|четверга|پنج شنبه|गुरूवार|बृहस्पतिवार|četvrtak",
  "пт|vr|jum'at|fredagen|пятницу|пятницы|п'ятницю|petak",
  "sonnabend|сб|za|lördagen|субботу|субботы|sobotę|sobotu|суботу|subota|subotu",
] as const;

/**
 * Words that join the parts of a date, or stand beside it and say no more: prepositions, “year”, “day”, “o’clock”,
 * zones, and what newspapers put before the day of publication. Names of several words have a hyphen.
 */
const joining = `
  of at um uhr vom am den der dem le à às as a h de del do da di dne dnia roku rok r alle ore om op kl klockan u o v las
  hs hrs pukul jam tanggal tgl hari saat günü tarih tarihi ngày năm lúc vào el il en
  г год года году р рік року в о об на
  στις της του το ώρα μμ πμ
  ه هجري هجرية للهجرة قمري شمسي خورشیدی ah
  في يوم الساعة م ميلادي ميلادية عام سنة بتوقيت غرينتش جرينتش من شهر
  روز ساعت میلادی سال مورخ
  יום ב ה בשעה שעה
  को दिनांक तारीख बजे सन् ई
  তারিখ তারিখে খ্রিস্টাব্দ সাল এ
  ที่ วันที่ วัน เวลา น ค.ศ. พ.ศ.
  pm p.m. a.m. gmt utc z est edt cst cdt mst mdt pst pdt et ct mt pt cet cest mez mesz bst ist msk мск
  wib wita wit jst kst hkt sgt eet eest eat cat wat sast aest aedt akst hst
  published-on published posted-on posted date dated veröffentlicht-am veröffentlicht datum erschienen-am stand
  publié-le publié mis-en-ligne-le publicado-em publicado-el publicado publicada fecha data pubblicato-il pubblicato
  gepubliceerd-op gepubliceerd geplaatst-op publicerad publicerat opublikowano publikováno vydáno
  опубликовано дата опубліковано yayınlanma tarihi yayın-tarihi
  ημερομηνία δημοσίευση δημοσιεύτηκε-στις
  تاريخ-النشر تاريخ نشر-في نشر نشرت-في تاریخ-انتشار
  תאריך פורסם-ב פורסם प्रकाशित-तिथि प्रकाशित প্রকাশিত প্রকাশ dipublikasikan diterbitkan
`;

interface Tables {
  readonly words: ReadonlyMap<string, DateWord>;
  /** Most words that a name has: “tháng mười một”. */
  readonly longest: number;
}

let tables: Tables | undefined;

/** Languages in which months have their Croatian names, and those in which the same words are other months. */
const [southern, northern] = [/^(?:hr|bs|sr|sh)(?:-|$)/i, /^(?:pl|cs|sk)(?:-|$)/i];

/** Returns the month that a word means in a text of a language; undefined if that depends on a language not known. */
export function monthIn({ month, croatian }: DateWord, language = ""): number | undefined {
  if (croatian === undefined || northern.test(language)) return month;
  return southern.test(language) ? croatian : undefined;
}

/** Finds the longest name that begins with the word at a position, and what it means. */
export function findWord(
  words: readonly string[],
  at: number,
): { readonly word: DateWord; readonly length: number } | undefined {
  tables ??= makeTables();
  for (let length = Math.min(tables.longest, words.length - at); length > 0; length -= 1) {
    const name = length === 1 ? words[at] : words.slice(at, at + length).join(" ");
    const word = tables.words.get(name ?? "");
    if (word) return { word, length };
  }
  return undefined;
}

function makeTables(): Tables {
  const words = new Map<string, DateWord>();
  for (const word of joining.split(/\s+/)) if (word) add(words, word, { joins: true });
  const days = [...weekdayNames(), ...numbered(furtherWeekdays, 0)];
  for (const [name, weekday] of days) {
    if (/\d/.test(name)) continue;
    const known = words.get(spell(name));
    const isUnclear = known !== undefined && known.weekday !== weekday;
    add(words, name, { weekday: isUnclear ? undefined : weekday });
    // Thai says “on day Friday” in one word.
    if (/[\u0e00-\u0e7f]/.test(name)) {
      for (const whole of [`วัน${name}`, `วัน${name}ที่`]) add(words, whole, { weekday });
    }
    // Of “segunda-feira” and “thứ hai” each word alone is part of a weekday, too.
    for (const part of spell(name).split(" ")) {
      if (part !== spell(name) && !words.has(part)) add(words, part, { weekday: undefined });
    }
  }
  for (const [name, month] of [...monthNames(), ...numbered(furtherMonths, 1)]) {
    if (/\d/.test(name)) continue;
    add(words, name, { month });
    // Hebrew writes “in” and the month as one word.
    if (/[\u05d0-\u05ea]/.test(name)) add(words, `ב${name}`, { month });
  }
  for (const [name, croatian] of croatianMonths) add(words, name, { croatian });
  const longest = Math.max(...[...words.keys()].map((name) => name.split(" ").length));
  return { words, longest };
}

function add(words: Map<string, DateWord>, name: string, word: DateWord): void {
  const key = spell(name);
  if (key === "") return;
  words.set(key, { ...words.get(key), ...word });
}

/** Spells a name as the words of a folded line are: without dots, hyphens and strokes. */
function spell(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{M}]+/gu, " ")
    .trim();
}

function numbered(lines: readonly string[], first: number): NumberedWord[] {
  return lines.flatMap((names, at) =>
    names.split("|").map((name): NumberedWord => [name, at + first]),
  );
}

import type { WrittenDate } from "./written-date.ts";

/** Years before the first of each era, in the ways that Japan and Taiwan count years. */
const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
  中華民國: 1911,
  中华民国: 1911,
};

const number = "[\\d〇○◯零一二三四五六七八九十廿卅百元]{1,7}";
const era = Object.keys(eras)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const written = new RegExp(
  `(?:(?<era>${era})|西元|公元|西暦)?\\s?(?<year>${number})\\s?[年년]\\s?(?<month>${number})\\s?[月월](?:\\s?(?<day>${number})\\s?[日號号일])?`,
  "u",
);
/** Weekdays behind a day, from Sunday: 星期五, 金曜日, (金), 금요일. */
const weekday =
  /(?:星期|週|周|礼拜|禮拜)(?<chinese>[日天一二三四五六])|(?<japanese>[日月火水木金土])(?:曜日?|(?=\s?[)\]]))|(?<korean>[일월화수목금토])(?:요일|(?=\s?[)\]]))/u;
/** What newspapers write beside a date. */
const beside =
  /(?:发布|發布|發佈|发表|發表|出版|刊登|更新)?(?:时间|時間|日期)|公開日?|掲載日?|配信日?|発行日?|発売|付け?(?![\p{L}])|등록일?|발행일?|게재일?|작성일?|입력|서기|utc|gmt|jst|kst|[\s.,、:：|()[\]（）・·~-]/gu;

/** Reads 2019年3月15日, 二〇一九年三月十五日, 平成31年3月15日, 民國108年3月15日, 2019년 3월 15일 from a folded line. */
export function readEastAsian(line: string): WrittenDate | undefined {
  const match = written.exec(line);
  const { year = "", month = "", day, era: name } = match?.groups ?? {};
  if (!match) return undefined;
  const rest = line.slice(0, match.index) + line.slice(match.index + match[0].length);
  const named = weekday.exec(rest);
  const left = (named ? rest.replace(named[0], "") : rest).replace(beside, "");
  if (left !== "") return undefined;
  const counted = readNumber(year);
  // “19年” may be of any century.
  if (name === undefined && String(counted).length < 4) return undefined;
  const found = named ? weekdayOf(named) : undefined;
  return {
    year: counted + (name === undefined ? 0 : (eras[name] ?? 0)),
    month: readNumber(month),
    ...(day !== undefined && { day: readNumber(day) }),
    ...(found !== undefined && { weekday: found }),
  };
}

function weekdayOf({ groups = {} }: RegExpExecArray): number {
  const { chinese, japanese, korean } = groups;
  if (chinese !== undefined) return Math.max("日一二三四五六".indexOf(chinese), 0);
  return japanese !== undefined
    ? "日月火水木金土".indexOf(japanese)
    : "일월화수목금토".indexOf(korean ?? "");
}

const units = "零一二三四五六七八九";

/** Reads 2019, 二〇一九, 十五, 廿一, 三十一, 一百零八; 元 is the first year of an era. */
function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "元") return 1;
  const plain = text
    .replace(/[〇○◯]/g, "零")
    .replace(/廿/g, "二十")
    .replace(/卅/g, "三十");
  if (!/[十百]/.test(plain)) {
    const digits = [...plain].map((sign) => (/\d/.test(sign) ? sign : `${units.indexOf(sign)}`));
    return Number(digits.join(""));
  }
  const [, hundreds = "", tens, ones = ""] = /^(?:(.?)百)?零?(?:(.?)十)?(.?)$/.exec(plain) ?? [];
  const value = (sign: string) => (sign === "" ? 1 : units.indexOf(sign));
  return (
    (plain.includes("百") ? 100 * value(hundreds) : 0) +
    (tens === undefined ? 0 : 10 * value(tens)) +
    (ones === "" ? 0 : units.indexOf(ones))
  );
}

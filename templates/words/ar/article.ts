import type { LanguageOrigin } from "../../../src/model/language.ts";
import { languageNames } from "../../../src/text/language-names.ts";
import type { Words } from "../en.ts";
import { plainDate } from "../plain-date.ts";
import { counted, type Writing } from "../words.ts";

/** كلمات صفحة المقال. */
export function articleWords(own: Writing): Words["article"] {
  return {
    by: (names) => ["بقلم ", names],
    skip: "تجاوز النص",
    draft: "ليس للقراء: لا تُنشر هذه الصفحة في أي بناء.",
    updated: (day) => ["حُدّث في ", day],
    noDate: "لا يذكر الملف تاريخًا",
    unreadableDate: "لا يذكر الملف تاريخًا يمكن قراءته",
    headlineOnly: "لا يضم الأرشيف من هذا المقال سوى عنوانه.",
    original: "الصفحة الأصلية",
    wayback: "في آلة واي باك",
    waybackNear: (date) => `أقرب نسخة إلى ${plainDate(own, date)}`,
    waybackAny: "أحدث نسخة منها",
    file: "الملف المصدر",
    sameText: "النص نفسه في",
    otherVersion: "صيغة أخرى في",
    readVersion: "اقرأ هذه الصيغة",
    versionCut: "هذا أولها فقط، وبقيتها في ذلك الملف.",
    onlyThere: (facts) => `هذا الملف وحده يذكر عن المقال: ${facts.join("، ")}`,
    otherDate: (day) => ["تاريخ ذلك الملف: ", day],
    bytes: counted(own, {
      one: "بايت واحد",
      two: "بايتان",
      few: "# بايتات",
      many: "# بايتًا",
      other: "# بايت",
    }),
    formats: { "plain text": "نص عادي", Markdown: "نص بصيغة Markdown" },
    comma: () => "، ",
    provenance: "من أين جاء هذا",
    verify: (files) => (files === 1 ? "تحقّق من الملف" : "تحقّق من الملفات"),
    facts: {
      kicker: "العنوان التمهيدي",
      updated: "تاريخ التحديث",
      date: "التاريخ",
      source: "المصدر",
      authors: "الكتّاب",
      section: "القسم",
      tags: "الوسوم",
      summary: "الملخص",
      language: "اللغة",
      "date as found": "التاريخ كما ورد",
    },
    dateAsFound: (found) => ["التاريخ كما ورد: ", found],
    dateFrom: {
      text: "التاريخ من السطور الأولى للنص",
      "file name": "التاريخ من اسم الملف",
      folder: "التاريخ من أسماء مجلداته",
      address: "التاريخ من عنوان الصفحة الأصلية",
    },
    dateOrder: {
      "day-first": "قُرئ التاريخ واليوم قبل الشهر،",
      "month-first": "قُرئ التاريخ والشهر قبل اليوم،",
    },
    dateOrderBy: {
      source: "كما في تواريخ أخرى لهذا المصدر",
      folder: "كما في تواريخ أخرى في مجلده",
      all: "كما في تواريخ أخرى في هذا الأرشيف",
      name: "لأن اسم المقال أو عنوانه يحمل هذا اليوم",
      owner: "كما أعلن الأرشيف",
    },
    mended: (places, found) => [
      counted(own, {
        one: "صُحح موضع واحد",
        two: "صُحح موضعان",
        few: "صُححت # مواضع",
        many: "صُحح # موضعًا",
        other: "صُحح # موضع",
      })(places),
      " قُرئ فيه ترميز UTF-8 على أنه windows-1252؛ وكما ورد: ",
      found,
    ],
    dateline: (names) => ["مكان الخبر: ", names, "، كما قُرئ في النص"],
    agency: (name) => ["الوكالة: ", name, "، كما قُرئت في النص"],
    language: (name, from) => `اللغة: ${name}${from ? ` (${howKnown(from)})` : ""}`,
    languageName: languageNames(own.language),
    inLanguage: (name, link) => [`المقال نفسه باللغة التالية (${name}): `, link],
    languageUnknown: "اللغة: غير معروفة",
    direction: { ltr: "من اليسار إلى اليمين", rtl: "من اليمين إلى اليسار" },
    verdicts: {
      consistent: "التاريخ: يوافقه ما يذكره النص من أيام",
      silent: "التاريخ: ليس في النص ما يؤكده أو ينفيه",
      contradicted: "التاريخ: يشير النص إلى غيره، انظر الملاحظة أعلاه",
      declared: "التاريخ: كما أعلنه الأرشيف",
    },
    order: "الفقرات مرتّبة كما وردت في الملف.",
    opening: (link) => ["الفقرات مرتّبة كما وردت في الملف؛ ", link("وفاتحة الخبر أدنى من ذلك"), "."],
    dateNote: "عن التاريخ",
    fileGivesNoDate: "لا يذكر الملف تاريخًا.",
    foundDate: (found) => ["التاريخ كما ورد في الملف: ", found, "."],
    corrected: (reason) => ["صحّحه الأرشيف: ", reason],
    pointsTo: (dated, other, corrected) =>
      `التاريخ ${corrected ? "" : "في الملف "}هو ${dated}، في حين يشير النص إلى ${other}:`,
    cite: "كيف يُستشهد بالمقال",
    citation: ({ authors, title, source, date, archive, id, address }) => [
      ...(authors ? [authors, ": "] : []),
      ...["«", title, "»"],
      ...(source ? ["، ", source] : []),
      ...(date ? ["، ", plainDate(own, date)] : []),
      ...[". ", archive, "، رقم ", id, "، ", address],
    ],
    textPages: "صفحات النص",
    textPagesBelow: "صفحات النص، مرة أخرى",
    onFirstPage: "من أين جاء هذا وكيف يُستشهد به: في الصفحة الأولى",
    passage: "رابط إلى هذه الفقرة",
    passages: "لكل فقرة عنوان خاص بها: علامة ¶ في آخرها.",
    turnInTime: "في الأرشيف كله",
    turn: "المقالان السابق والتالي",
    turnInSource: (name) => ["في ", name],
    turnInSourceLabel: (name) => `السابق والتالي في ${name}`,
    sameDay: "من اليوم نفسه",
    wholeDay: (count, day) => `كل مقالات ${plainDate(own, day)} (${own.number(count)})`,
  };
}

/** Says how the language of an article is known. */
function howKnown(from: LanguageOrigin): string {
  if (!("of" in from)) return from.by === "file" ? "كما يذكر الملف" : "استُدلّ عليها من النص";
  const isDeclared = from.by === "declaration";
  const others = "استُدلّ عليها: بها كُتبت كل المواد الأخرى تقريبًا";
  if (from.of === "source") return isDeclared ? "كما أُعلن للمصدر" : `${others} من مصدرها`;
  const { folder } = from;
  if (folder === ".") return isDeclared ? "كما أُعلن لكل المواد" : others;
  return isDeclared ? `كما أُعلن للمجلد ${folder}` : `${others} في المجلد ${folder}`;
}

import { about } from "./ar/about.ts";
import { articleWords } from "./ar/article.ts";
import { descriptions } from "./ar/descriptions.ts";
import { home, notFound, redirect } from "./ar/home.ts";
import { pictureWords } from "./ar/pictures.ts";
import { report } from "./ar/report.ts";
import { search } from "./ar/search.ts";
import { verifyWords } from "./ar/verify.ts";
import type { Words } from "./en.ts";
import { counted, type Forms, writing } from "./words.ts";

const own = writing("ar", "rtl");
const count = (forms: Forms) => counted(own, forms);
const articles = count({ one: "مقال واحد", two: "مقالان", few: "# مقالات", other: "# مقالًا" });

/** كلمات الواجهة كلها. */
export const ar: Words = {
  ...own,
  site: {
    skip: "انتقل إلى النص",
    main: "الرئيسية",
    about: "عن الأرشيف",
    foot: "ما يضمه هذا الأرشيف وما لا يضمه",
  },
  search,
  ...{ home, about, report, notFound, redirect, descriptions },
  article: articleWords(own),
  pictures: pictureWords(own),
  verify: verifyWords,
  indexes: {
    dates: {
      title: "التواريخ",
      caption: "التاريخ",
      all: "كل التواريخ",
      count: count({ one: "سنة واحدة", two: "سنتان", few: "# سنوات", other: "# سنة" }),
    },
    sources: {
      title: "المصادر",
      caption: "المصدر",
      all: "كل المصادر",
      count: count({ one: "مصدر واحد", two: "مصدران", few: "# مصادر", other: "# مصدرًا" }),
    },
    authors: {
      title: "الكتّاب",
      caption: "الكاتب",
      all: "كل الكتّاب",
      count: count({ one: "كاتب واحد", two: "كاتبان", few: "# كتّاب", other: "# كاتبًا" }),
    },
    agencies: {
      title: "وكالات الأنباء",
      caption: "الوكالة",
      all: "كل وكالات الأنباء",
      count: count({ one: "وكالة واحدة", two: "وكالتان", few: "# وكالات", other: "# وكالة" }),
    },
    places: {
      title: "الأماكن",
      caption: "المكان",
      all: "كل الأماكن",
      count: count({ one: "مكان واحد", two: "مكانان", few: "# أماكن", other: "# مكانًا" }),
    },
    sections: {
      title: "الأقسام",
      caption: "القسم",
      all: "كل الأقسام",
      count: count({ one: "قسم واحد", two: "قسمان", few: "# أقسام", other: "# قسمًا" }),
    },
    tags: {
      title: "الوسوم",
      caption: "الوسم",
      all: "كل الوسوم",
      count: count({ one: "وسم واحد", two: "وسمان", few: "# وسوم", other: "# وسمًا" }),
    },
    languages: {
      title: "اللغات",
      caption: "اللغة",
      all: "كل اللغات",
      count: count({ one: "لغة واحدة", two: "لغتان", few: "# لغات", other: "# لغة" }),
    },
    "by-kicker": {
      title: "العناوين التمهيدية",
      caption: "العنوان التمهيدي",
      all: "كل العناوين التمهيدية",
      count: count({
        one: "عنوان تمهيدي واحد",
        two: "عنوانان تمهيديان",
        few: "# عناوين تمهيدية",
        other: "# عنوانًا تمهيديًا",
      }),
    },
    "by-rubric": {
      title: "الأبواب",
      caption: "الباب",
      all: "كل الأبواب",
      count: count({ one: "باب واحد", two: "بابان", few: "# أبواب", other: "# بابًا" }),
    },
    "by-series": {
      title: "السلاسل",
      caption: "السلسلة",
      all: "كل السلاسل",
      count: count({ one: "سلسلة واحدة", two: "سلسلتان", few: "# سلاسل", other: "# سلسلة" }),
    },
  },
  calendar: {
    byDay: "المقالات حسب اليوم",
    skip: "تجاوز الأيام",
    byMonth: "المقالات حسب السنة والشهر",
    held: (date, number) => `${date}: ${articles(number)}`,
    range: (from, to) => `من ${own.number(from)} إلى ${articles(to)}`,
    none: "لا مقالات محفوظة",
    outside: "بلا مربع: قبل أول مقال أو بعد آخر مقال",
    silent: "يوم لا يصدر فيه عدد",
    day: { outside: "قبل أول مقال أو بعد آخر مقال", silent: "يوم لا يصدر فيه عدد" },
    withoutDay: (number) => `${articles(number)} بلا يوم معروف`,
    emptyYears: (from, to) => (from === to ? from : `من ${from} إلى ${to}`),
    dayOfMonth: (weekday, day) => `${weekday}، ${day}`,
    year: "السنة",
    all: "المجموع",
  },
  shelves: {
    gaps: "الفجوات",
    gapsAre: "بين أول مقال وآخر مقال لا يضم الأرشيف شيئًا من:",
    gap: (first, last) => (first === last ? first : `${first} إلى ${last}`),
    months: count({
      one: "شهر واحد",
      two: "شهران",
      few: "# أشهر",
      many: "# شهرًا",
      other: "# شهر",
    }),
    days: count({
      one: "عدد مفقود واحد",
      two: "عددان مفقودان",
      few: "# أعداد مفقودة",
      many: "# عددًا مفقودًا",
      other: "# عدد مفقود",
    }),
    furtherGaps: count({
      one: "فجوة أخرى ليست أطول",
      two: "فجوتان أخريان ليستا أطول",
      few: "# فجوات أخرى ليست أطول",
      many: "# فجوة أخرى ليست أطول",
      other: "# فجوة أخرى ليست أطول",
    }),
    agencies: "الوكالات المذكورة",
    mostlyFrom: (place) => ["معظم تقاريره من ", place],
    undated: "لا تذكر ملفات هذه المقالات تاريخًا يمكن قراءته.",
    previous: { year: "السنة السابقة", month: "الشهر السابق", day: "اليوم السابق" },
    next: { year: "السنة التالية", month: "الشهر التالي", day: "اليوم التالي" },
  },
  lists: {
    articles,
    frontPage: "الصفحة الأولى",
    way: "موضع هذه الصفحة",
    undated: "بلا تاريخ",
    unknownSource: "مصدر غير معروف",
    onDay: (day) => ["بتاريخ ", day],
    between: (first, last) => ["من ", first, " إلى ", last],
    earlier: "السابق",
    later: "التالي",
    beforeAndAfter: "السابق والتالي",
    pages: "صفحات هذه القائمة",
    page: (number, of) => `الصفحة ${own.number(number)} من ${own.number(of)}`,
    titleOfPage: (title, number) => `${title}، الصفحة ${own.number(number)}`,
    within: (outer, inner) => `${outer}، ${inner}`,
  },
};

import { articleWords } from "./ar/article.ts";
import { verifyWords } from "./ar/verify.ts";
import type { Words } from "./en.ts";
import { counted, type Forms, writing } from "./words.ts";

const own = writing("ar", "rtl");
const count = (forms: Forms) => counted(own, forms);

/** كلمات الواجهة كلها. */
export const ar: Words = {
  ...own,
  site: {
    skip: "انتقل إلى النص",
    main: "الرئيسية",
    about: "عن الأرشيف",
    foot: "ما يضمه هذا الأرشيف وما لا يضمه",
  },
  article: articleWords(own),
  verify: verifyWords,
  indexes: {
    dates: {
      title: "التواريخ",
      caption: "التاريخ",
      count: count({ one: "سنة واحدة", two: "سنتان", few: "# سنوات", other: "# سنة" }),
    },
    sources: {
      title: "المصادر",
      caption: "المصدر",
      count: count({ one: "مصدر واحد", two: "مصدران", few: "# مصادر", other: "# مصدرًا" }),
    },
    authors: {
      title: "الكتّاب",
      caption: "الكاتب",
      count: count({ one: "كاتب واحد", two: "كاتبان", few: "# كتّاب", other: "# كاتبًا" }),
    },
    agencies: {
      title: "وكالات الأنباء",
      caption: "الوكالة",
      count: count({ one: "وكالة واحدة", two: "وكالتان", few: "# وكالات", other: "# وكالة" }),
    },
    places: {
      title: "الأماكن",
      caption: "المكان",
      count: count({ one: "مكان واحد", two: "مكانان", few: "# أماكن", other: "# مكانًا" }),
    },
  },
  lists: {
    articles: count({ one: "مقال واحد", two: "مقالان", few: "# مقالات", other: "# مقالًا" }),
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

import type { Words } from "../en.ts";
import { counted, writing } from "../words.ts";

const others = counted(writing("ar", "rtl"), {
  one: "مصدر آخر",
  two: "مصدرين آخرين",
  few: "# مصادر أخرى",
  other: "# مصدرًا آخر",
});

/** كلمات الصفحة الأولى */
export const home: Words["home"] = {
  from: (outlets, further) => {
    const names = further > 0 ? [...outlets, others(further)] : outlets;
    return ["مقالات من ", ...names.flatMap((name, at) => [at > 0 ? " و" : "", name])];
  },
  published: (first, last) =>
    first === last ? `، نُشرت عام ${first}` : `، نُشرت بين عامي ${first} و${last}`,
  articles: "المقالات",
  lastAddition: "أحدث مقال",
  years: "السنوات",
  emptyYears: (first, last) => (first === last ? first : `${first}–${last}`),
  skipYears: "تجاوز السنوات",
  onThisDay: (day) => `${day} في سنوات أخرى`,
  onThisDayIs: "وهو يوم أحدث مقال.",
  latest: "أحدث المقالات",
  empty: "لا شيء هنا بعد.",
  fill: (folder) => ["ضع ملفات المقالات في المجلد ", folder, " ثم أعد بناء الأرشيف."],
};

/** كلمات صفحة ما لا وجود له */
export const notFound: Words["notFound"] = {
  title: "الصفحة غير موجودة",
  text: "لا شيء في هذا العنوان. ربما كُتب خطأً، أو لم يوجد قط.",
  ways: "مداخل الأرشيف",
};

/** كلمات صفحة العنوان السابق لمقال */
export const redirect: Words["redirect"] = {
  title: "انتقل هذا المقال",
  place: "صار لهذا المكان اسم آخر",
  text: "صار الآن في عنوان آخر:",
};

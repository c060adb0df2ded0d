import type { Words } from "../en.ts";
import { counted, type Forms, writing } from "../words.ts";

const own = writing("ar", "rtl");
const counts = (forms: Forms) => counted(own, forms);
const sources = counts({
  ...{ one: "مصدر آخر واحد", two: "مصدران آخران" },
  ...{ few: "# مصادر أخرى", other: "# مصدرًا آخر" },
});

/** كلمات التقرير: ما آلت إليه الملفات */
export const report: Words["report"] = {
  title: "التقرير",
  lead: "ما آل إليه كل ملف صُنع منه الأرشيف. لم يُترك شيء: الأعداد متطابقة.",
  files: "الملفات",
  outcomes: {
    ...{ built: "صار صفحة", merged: "دُمج", refused: "رُفض" },
    ...{ withheld: "حُجب", "not used": "لم يُستعمل" },
  },
  outcomesAre: {
    built: "صار لكل منها صفحة خاصة",
    merged: "تحمل مقالًا موجودًا في ملف آخر أيضًا",
    refused: "تعذرت قراءتها على أنها مقالات",
    withheld: "ليست للقراء كما تقول رؤوسها، ولا تُذكر هنا",
    "not used": "ليست مقالات، ولا يذكرها أي مقال",
    attached: "تعرضها المقالات أو تحيل إليها",
  },
  forPrograms: (file) => ["الحساب نفسه للبرامج: ", file],
  problems: "المشكلات بحسب النوع",
  severities: {
    refusal: counts({
      ...{ one: "ملف واحد مرفوض", two: "ملفان مرفوضان" },
      ...{ few: "# ملفات مرفوضة", other: "# ملفًا مرفوضًا" },
    }),
    warning: counts({
      ...{ one: "تحذير واحد", two: "تحذيران", few: "# تحذيرات", other: "# تحذيرًا" },
    }),
    note: counts({
      ...{ one: "ملاحظة واحدة", two: "ملاحظتان", few: "# ملاحظات", other: "# ملاحظة" },
    }),
  },
  remedy: "ما العمل:",
  line: (file, line) => `${file}، السطر ${own.number(line)}`,
  dates: "التواريخ أمام النصوص",
  datesAre:
    "المقالات بحسب ما تقوله نصوصها عن التاريخ. ثم، من أيام الأسبوع والأيام المذكورة في النصوص والعناوين، كم منها يوافق التاريخ أو اليوم الذي قبله: كما هي التواريخ، ولو نُقلت كلها.",
  source: "المصدر",
  all: "الكل",
  articles: "المقالات",
  verdicts: {
    consistent: "متفق",
    silent: "ساكت",
    contradicted: "مخالف",
    declared: "مصرح به",
  },
  examined: "أيام فُحصت",
  standings: {
    none: "كما هي",
    "-1 month": "ناقص شهر",
    "+1 month": "زائد شهر",
    "-1 day": "ناقص يوم",
    "+1 day": "زائد يوم",
  },
  mended: "يبدو أن إصلاحه",
  fromZero: "عدّ الأشهر من الصفر",
  furtherSources: (count, file) => [`${sources(count)} بمقالات أقل: `, file],
  ledger: "كل ملف وما آل إليه",
  file: "الملف",
  outcome: "المآل",
  found: "المشكلات",
  bytes: "البايتات",
  encoding: "الترميز",
};

import type { descriptions as english } from "../en/descriptions.ts";

/** ما تقوله محركات البحث عن الصفحات. */
export const descriptions: typeof english = {
  site: (archive) => `كل ما يضمه ${archive} من مقالات بنصوصها الكاملة، مرتبة بحسب التاريخ والمصدر.`,
  index: (archive, caption) => `جميع مقالات ${archive} مرتبة بحسب ${caption}.`,
};

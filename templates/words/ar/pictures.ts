import type { Words } from "../en.ts";
import { counted, type Writing } from "../words.ts";

/** كلمات الصور والملفات. */
export function pictureWords(own: Writing): Words["pictures"] {
  const bytes = counted(own, {
    one: "بايت واحد",
    two: "بايتان",
    few: "# بايتات",
    many: "# بايتًا",
    other: "# بايت",
  });
  const pages = counted(own, {
    one: "صفحة واحدة",
    two: "صفحتان",
    few: "# صفحات",
    many: "# صفحة",
    other: "# صفحة",
  });
  return {
    missing: "صورة ليست في هذا الأرشيف",
    unshown: "صورة لا يمكن عرضها هنا",
    elsewhere: (text) => (text === "" ? "[صورة]" : `[صورة: ${text}]`),
    full: "الصورة بحجمها الكامل",
    file: (kind, size) => `${kind}، ${size}`,
    kinds: {
      "application/pdf": "ملف PDF",
      audio: "صوت",
      video: "فيديو",
      image: "صورة",
      text: "نص",
      other: "ملف",
    },
    bytes,
    units: ["كيلوبايت", "ميغابايت", "غيغابايت"],
    original: (address) => `في عنوانه الأصلي: ${address}`,
    scan: "صورة الأصل المطبوع",
    showScan: (count) => `أظهر صورة الأصل المطبوع (${pages(count)})`,
    scanPage: (page, of) =>
      of === 1
        ? "صورة الأصل المطبوع"
        : `صورة الأصل المطبوع، الصفحة ${own.number(page)} من ${own.number(of)}`,
    inRecord: { picture: "الصورة كما وردت", file: "الملف كما ورد" },
    allFiles: counted(own, {
      one: "صورة واحدة أو ملف واحد",
      two: "صورتان أو ملفان",
      few: "# صور وملفات",
      many: "# صورة وملفًا",
      other: "# صورة وملف",
    }),
  };
}

import type { InterfaceLanguage } from "../../src/settings/settings.ts";
import { ar } from "./ar.ts";
import { en, type Words } from "./en.ts";

/** The languages of the interface. */
export const languages: Readonly<Record<InterfaceLanguage, Words>> = { en, ar };

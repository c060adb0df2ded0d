import {
  type InterfaceLanguage,
  interfaceLanguage,
  type Settings,
} from "../../settings/settings.ts";

/** The weekday that opens a row of a calendar: 0 for Sunday to 6 for Saturday. */
export type WeekStart = 0 | 1 | 6;

/**
 * By the usage of most countries of a language: Monday by ISO 8601; for Arabic Saturday, as Unicode CLDR has
 * it from Algeria to the Emirates (Sunday in Saudi Arabia, Monday in Morocco).
 */
const weekStarts: Readonly<Record<InterfaceLanguage, WeekStart>> = { en: 1, ar: 6 };

/** How weeks begin in the language of the interface. */
export function weekStartOf(settings: Pick<Settings, "interface" | "language">): WeekStart {
  return weekStarts[interfaceLanguage(settings as Settings)];
}

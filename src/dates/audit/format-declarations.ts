import type { DateRule, DateSettings } from "../date-settings.ts";

/** The settings' key `dates`, as YAML that can be put into the file as it is. */
export function formatDeclarations({ all, sources, files }: DateSettings): string {
  const lines = [
    ...(all ? [`  all: ${formatRule(all)}`] : []),
    ...formatGroup("sources", Object.entries(sources), formatRule),
    ...formatGroup("files", Object.entries(files), ({ date, reason }) => {
      return `{ date: ${quoted(date)}, reason: ${quoted(reason)} }`;
    }),
  ];
  return lines.length > 0 ? ["dates:", ...lines].join("\n") : "dates: {}";
}

function formatGroup<T>(
  key: string,
  entries: readonly (readonly [string, T])[],
  format: (value: T) => string,
): string[] {
  if (entries.length === 0) return [];
  return [`  ${key}:`, ...entries.map(([name, value]) => `    ${quoted(name)}: ${format(value)}`)];
}

function formatRule({ months, shift, reason }: DateRule): string {
  const fields = [
    ...(months ? [`months: ${months}`] : []),
    ...(shift ? [`shift: ${quoted(shift)}`] : []),
    ...(reason ? [`reason: ${quoted(reason)}`] : []),
  ];
  return `{ ${fields.join(", ")} }`;
}

/** JSON strings are YAML strings, but for marks that nobody sees, which YAML does not take as they are. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff-\uffff]/g,
    (mark) => {
      return `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
    },
  );
}

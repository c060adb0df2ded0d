/** The rows of the table; figures of two of them are what the others are divided by. */
export const stepNames = {
  full: "full build",
  hugo: "Hugo, full build",
  floor: "the same files, only written",
  unchanged: "nothing changed",
  added: "one article added",
  removed: "one article removed",
  redated: "one article moved by a year",
  template: "a template edited",
  firstStart: "first start (--help)",
  laterStart: "any other start (--help)",
} as const;

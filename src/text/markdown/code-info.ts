/** Instructions to programs that mark, number or run code. */
const instruction =
  /\{[^{}]*\}|(?<=^|\s)(?:line-?nos?|(?:show-?)?line-?numbers|number-?lines|(?:no-?)?(?:copy|wrap|run|eval|escape)|no_run|ignore|should_panic|compile_fail|editable|runnable|hidden)(?=\s|$)/gi;
const title = /(?<=^|\s)(?:title|caption|filename)=(?:"([^"<>]*)"|'([^'<>]*)')/i;
const plainWords =
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.,:;!?()/'’_-]*(?:\s+[\p{L}\p{M}\p{N}.,:;!?()/'’_-]+)+$/u;

/**
 * The words that stand behind the opening marks of code: a title, the name of a file behind that of the language, or a
 * sentence that should have stood on the next line. What is written for programs alone is none.
 */
export function wordsOfInfo(info: string): string {
  const [, double, single] = title.exec(info) ?? [];
  const given = double ?? single;
  if (given !== undefined) return given.trim();
  const words = info.replace(instruction, " ").replace(/\s+/g, " ").trim();
  if (!plainWords.test(words)) return "";
  const rest = words.replace(/^\S+ /, "");
  // A sentence has no name of a language before it.
  return /^\p{L}+[.,]? \p{L}/u.test(rest) ? words : rest;
}

import { guard, placeOf } from "../extend/blame.ts";
import { addedTo, faultOfFunction } from "../extend/owner-config.ts";
import type { Article } from "../model/article.ts";
import { faultOfProblem, type Problem } from "../model/problem.ts";
import { OwnerError } from "../text/owner-error.ts";
import type { Check, PileCheck } from "./check.ts";

/** Checks of the owner's own, of articles. */
export const addedChecks: readonly Check[] = addedTo<Check>("checks", faultOfFunction)
  .map((check) => guard(check, deed("checks")))
  .map((check) => (articles, settings, elsewhere) => {
    const problems = check(articles, settings, elsewhere);
    refuseStrays(problems, articles);
    return problems;
  });

/** Checks of the owner's own, of the whole pile. */
export const addedPileChecks: readonly PileCheck[] = addedTo<PileCheck>(
  "pileChecks",
  faultOfFunction,
).map((check) => guard(check, deed("pileChecks")));

function deed(word: string) {
  return { what: "a check failed", word, faultOf: faultOfProblems };
}

function faultOfProblems(problems: readonly Problem[]): string | undefined {
  if (!Array.isArray(problems))
    return "did not return a list. Return one of problems; it may be empty";
  return problems.map((one) => faultOfProblem(one) ?? faultOfFile(one)).find(Boolean);
}

function faultOfFile({ code, file, severity }: Problem): string | undefined {
  if (severity === "refusal")
    return `reported ${code} as a refusal, but the article has its page. Write warning or note`;
  if (typeof file === "string") return undefined;
  return `reported ${code} without a file. Write the path of an article’s file`;
}

/** Refuses problems of files that the check was not given, since no report would show them. */
function refuseStrays(problems: readonly Problem[], articles: readonly Article[]): void {
  if (problems.length === 0) return;
  const given = new Set(
    articles.flatMap(({ file, furtherFiles }) => [file, ...furtherFiles].map(({ path }) => path)),
  );
  const stray = problems.find(({ file }) => !given.has(file));
  if (!stray) return;
  const found = `a check reported ${stray.code} for ${stray.file}, which is not a file of any article it was given`;
  throw new OwnerError(`${placeOf("checks")}: ${found}.`);
}

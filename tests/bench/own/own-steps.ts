import { makeArticle } from "../made/make-article.ts";
import { removeArticle, writeArticle } from "../made/write-articles.ts";
import { countFiles } from "../measure/count-files.ts";
import type { Step } from "../step.ts";
import { stepNames } from "../step-names.ts";
import { moveYear } from "./move-year.ts";
import type { OwnBench } from "./prepare-own.ts";
import { type BuildCounts, readBuildCounts } from "./read-build-counts.ts";
import { compileNow } from "./start-steps.ts";

/** Where the builds of one round find and leave things. */
export interface Place {
  readonly out: string;
  readonly cache: string;
  readonly round: number;
}

/** The article that is moved: one in the middle of the pile, of the larger kind. */
const moved = (count: number) => Math.floor(count / 20) * 10;

/** A build of all, into a place where nothing is. */
export function fullBuild(own: OwnBench, place: Place): Step {
  const { project, articles, count, pile, layout } = own;
  return {
    ...buildStep(own, place),
    name: stepNames.full,
    prepare: () => {
      // As if no other round had been before.
      layout.restore();
      removeArticle(articles, count, pile);
      writeArticle(articles, moved(count), pile);
      compileNow(project);
    },
    look: (said) => ({ written: readBuildCounts(said).written, site: countFiles(place.out) }),
  };
}

/** Builds that follow a full one in the same place, each after one change. */
export function laterBuilds(own: OwnBench, place: Place): Step[] {
  const { articles, count, pile, layout } = own;
  const later = (
    name: string,
    prepare: () => void,
    isRight: (counts: BuildCounts) => boolean,
  ): Step => ({ ...buildStep(own, place), name, prepare, look: checked(name, isRight) });
  const { date } = makeArticle(moved(count), pile);
  return [
    later(
      stepNames.unchanged,
      () => {},
      ({ written }) => written === 0,
    ),
    later(
      stepNames.added,
      () => writeArticle(articles, count, pile),
      ({ written, unchanged }) => written > 0 && unchanged > 0,
    ),
    later(
      stepNames.removed,
      () => removeArticle(articles, count, pile),
      ({ written, unchanged }) => written > 0 && unchanged > 0,
    ),
    later(
      stepNames.redated,
      () => writeArticle(articles, moved(count), pile, { date: moveYear(date) }),
      ({ written, unchanged }) => written > 0 && unchanged > 0,
    ),
    later(
      stepNames.template,
      () => layout.edit(place.round),
      ({ written, pages }) => written >= pages,
    ),
  ];
}

function buildStep(own: OwnBench, { out, cache }: Place): Pick<Step, "command" | "folder"> {
  const input = ["--articles", own.articles, "--settings", own.settings];
  const output = ["--out", out, "--cache", cache, "--json", "--quiet"];
  // Hugo makes none either.
  const build = ["src/start.mjs", "build", "--no-search", ...own.buildArgs, ...input, ...output];
  return { command: [process.execPath, ...build], folder: own.project };
}

/** A figure for something else than what the row says would be worse than none. */
function checked(name: string, isRight: (counts: BuildCounts) => boolean) {
  return (said: string) => {
    const counts = readBuildCounts(said);
    if (isRight(counts)) return { written: counts.written };
    throw new Error(`“${name}” did not do what is to be measured: ${JSON.stringify(counts)}`);
  };
}

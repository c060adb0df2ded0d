import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serveSite } from "../../../src/serve/serve.ts";
import { makeTemporaryFolder } from "../make-temporary-folder.ts";
import { project } from "../own/copy-project.ts";
import { describeMachine, describeVersions } from "../report/describe-machine.ts";
import { putBetweenMarks } from "../report/put-between-marks.ts";
import { measureAdd } from "./measure-add.ts";
import { measurePagefind } from "./measure-pagefind.ts";
import { measureReader, type ReaderRun } from "./measure-reader.ts";
import { readerOrders } from "./reader-queries.ts";
import { buildOnce, prepareSearch, type SearchBench } from "./search-bench.ts";
import { reportAdds, reportBuilds, reportReaders } from "./search-report.ts";

const help = `npm run bench:search -- [N] [options]

Measures the search of an archive of N made articles (10000): what readers wait for and load, what an
added article costs, and the time and memory of building it beside Pagefind's own program.

  --only PART    reader, add or build: this part alone
  --runs R       rounds that are measured (3)
  --folder DIR   work there, with what a run before has left; else in a new folder, which goes
  --write        write the result into docs/search.md`;

const options = {
  only: { type: "string" },
  runs: { type: "string", default: "3" },
  folder: { type: "string" },
  write: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** What is measured, by the name of its place in docs/search.md. */
const parts = { reader, add, build };

const { values, positionals } = parseArgs({ allowPositionals: true, options });
const rounds = Number(values.runs);
if (values.help) console.log(help);
else await run(Number(positionals[0] ?? 10_000));

async function run(count: number): Promise<void> {
  const folder = values.folder ?? makeTemporaryFolder(false);
  const bench = prepareSearch(folder, count);
  await buildOnce(bench);
  for (const [name, measure] of Object.entries(parts)) {
    if (values.only && values.only !== name) continue;
    const how = `Measured on ${new Date().toISOString().slice(0, 10)} with ${count} made articles: ${describeVersions(project, undefined)}; ${describeMachine(folder)}. Medians of ${rounds} rounds.`;
    const report = `${how}\n\n${await measure(bench)}`;
    console.log(`\n${report}`);
    if (!values.write) continue;
    const page = join(project, "docs/search.md");
    writeFileSync(page, putBetweenMarks(readFileSync(page, "utf8"), `search ${name}`, report));
  }
}

/** Rounds go through all queries in turn, so that what else the machine does meets all alike. */
async function reader({ out }: SearchBench): Promise<string> {
  const server = await serveSite({ folder: out, port: 0 });
  const all = readerOrders(server.address).map((order) => ({ order, runs: [] as ReaderRun[] }));
  for (let round = 1; round <= rounds; round += 1) {
    for (const { order, runs } of all) runs.push(await measureReader(order));
    tell(
      `round ${round} of ${rounds}`,
      all.map(({ order: { words, year, typed }, runs }) => {
        const { firstSeconds, firstBytes } = runs.at(-1) ?? {};
        return [words, year, typed, firstSeconds, firstBytes];
      }),
    );
  }
  server.close();
  return reportReaders(all);
}

async function add(bench: SearchBench): Promise<string> {
  return reportAdds(await repeat(() => measureAdd(bench)));
}

async function build(bench: SearchBench): Promise<string> {
  return reportBuilds(await repeat(() => measurePagefind(bench)));
}

async function repeat<Run>(measure: () => Promise<Run>): Promise<Run[]> {
  const runs: Run[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const run = await measure();
    tell(`round ${round} of ${rounds}`, run);
    runs.push(run);
  }
  return runs;
}

/** Progress, to the standard error: what was measured stands there if the rest does not come. */
function tell(when: string, measured: unknown): void {
  console.error(`${when}: ${JSON.stringify(measured)}`);
}

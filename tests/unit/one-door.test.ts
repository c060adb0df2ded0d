import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { readPile, settlePile } from "../../src/archive.ts";
import { inspectInputs } from "../../src/engine/inputs.ts";
import { joinSettled } from "../../src/engine/volumes/join.ts";
import { updateTable } from "../../src/engine/volumes/read.ts";
import { findNamed } from "../../src/engine/volumes/refer.ts";
import { updateVolumes } from "../../src/engine/volumes/settle.ts";
import { openLibrary } from "../../src/engine/volumes/settled-volumes.ts";
import { openWorkforce } from "../../src/engine/workers/workers.ts";
import type { FrontArchive } from "../../src/pages/front-archive.ts";
import { loadSettings } from "../../src/settings/settings.ts";
import { project } from "../cli/run-command.ts";
import { fixture, fixtureSettings } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";

const settings = loadSettings(fixtureSettings, true);

/** Takes all steps as a build does: from what it leaves in a cache to its front and its volumes. */
async function settleAsBuild(largestVolume?: number) {
  const cache = makeTemporaryFolder();
  const order = {
    ...{ articles: fixture, out: join(cache, "site"), cache, settings, jobs: 1 },
    ...{ portable: false, strict: false, force: false },
    ...(largestVolume !== undefined && { largestVolume }),
  };
  const { reader, settler, articles, own, assets, pictures } = await inspectInputs(order);
  const workforce = openWorkforce(1);
  const table = await updateTable({ ...order, reader }, articles, workforce);
  const named = await findNamed(table, { own, assets, pictures }, order, workforce);
  const pile = await updateVolumes({ ...order, settler }, named, workforce);
  const library = openLibrary(pile);
  const front = joinSettled(pile, library, settings, []);
  const names = front.contexts.map(({ name }) => name);
  return { front, volumes: new Map(names.map((name) => [name, library.all(name)])) };
}

/** All that a front tells, as data. */
function spell({ readShelf, ...archive }: FrontArchive) {
  const { indexes, articles, across, divided, rows, ...front } = archive;
  return {
    ...front,
    rows: [rows.text(0, rows.count), rows.digest(0, rows.count), rows.read(0, rows.count)],
    articles: [articles.length, articles.latest(50), articles.newestOfDay(), articles.newest()],
    corrected: articles.corrected(50),
    across: across.map(({ path }) => path),
    divided: [...divided].map(([{ path }, neighbours]) => [path, neighbours]),
    shelves: indexes.map(({ index, shelves }) => [index.name, shelves]),
    onShelves: across.map(readShelf),
  };
}

describe("an archive in memory", () => {
  for (const largest of [undefined, 3]) {
    it(`is that of a build, volumes divided above ${largest ?? "their usual size"}`, async () => {
      const archive = settlePile(readPile(fixture, settings), settings, {
        ...(largest !== undefined && { largest }),
      });
      const built = await settleAsBuild(largest);
      assert.deepEqual(spell(archive.front), spell(built.front));
      const volumes = archive.front.contexts.map(({ name }) => [name, archive.volumes.get(name)]);
      assert.deepEqual(JSON.parse(JSON.stringify(volumes)), [...built.volumes]);
      assert.ok(archive.ledger.totals.merged > 0 && archive.ledger.totals.refused > 0);
      assert.deepEqual(archive.ledger.rows, built.front.rows.read(0, built.front.rows.count));
      assert.deepEqual(archive.articles, [...archive.volumes.values()].flat());
    });
  }
});

describe("the steps that archive.ts names", () => {
  const door = readFileSync(join(project, "src/archive.ts"), "utf8");
  const steps = [...door.matchAll(/^ \* \|.*\| `(\w+)`: /gm)].map(([, step = ""]) => step);
  const folder = join(project, "src/engine");
  const engine = readdirSync(folder, { encoding: "utf8", recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  const importOf = (code: string, name: string) =>
    new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from "(?:\\.+/)+([^"]+)"`).exec(code)?.[1];

  it("are all there are", () => assert.equal(steps.length, 19));

  for (const step of steps) {
    it(`are taken by both ways: ${step}`, () => {
      const room = importOf(door, step);
      assert.ok(room, "archive.ts does not import it");
      const isLast = ["joinVolumes", "checkPile", "closeAccount"].includes(step);
      const [name, place] = isLast ? ["joinArchive", "archive.ts"] : [step, room];
      assert.equal(importOf(engine, name), place);
    });
  }
});

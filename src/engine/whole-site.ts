import { lstatSync } from "node:fs";
import { join } from "node:path";
import { articlesFolder, type Place, publicFolder } from "../archive/names-in-pile.ts";
import { type Archive, readTexts, referFiles, settlePile } from "../archive.ts";
import { indexesOf } from "../indexes/index.ts";
import { isPagePath } from "../model/former-paths.ts";
import { completePage, type RecordOf } from "../pages/article.ts";
import { planFacts, planFront } from "../pages/front.ts";
import { Site } from "../pages/page-types.ts";
import { planArticles, planFormer, planVolumeShelves, shelveVolume } from "../pages/volume.ts";
import type { Settings } from "../settings/settings.ts";
import { projectPath } from "../text/project-path.ts";
import { stampOf as stampOfFile } from "./file-stamp.ts";
import { findCodeDigests } from "./inputs.ts";
import { assetFolder, listOwnFolders } from "./own-files.ts";
import { updateNamedFiles } from "./pictures/named-files.ts";
import { openWorkforce } from "./workers/workers.ts";

/** Plans the whole site at once, for an archive whose texts fit into memory. */
export function planSite(archive: Archive, recordOf: RecordOf, portable: boolean): Site {
  const { front, settings } = archive;
  const indexes = indexesOf(settings);
  const volumes = front.contexts.map((context) =>
    shelveVolume({ ...context, articles: archive.volumes.get(context.name) ?? [] }, indexes),
  );
  const pages = planFront(front);
  return new Site(planFacts(front, portable), {
    ...pages,
    redirects: front.contexts.flatMap(({ name }) =>
      planFormer(archive.volumes.get(name) ?? []).filter(({ path }) => isPagePath(path)),
    ),
    articles: volumes.flatMap(planArticles).map((plan) => completePage(plan, recordOf)),
    shelves: [
      ...volumes.flatMap((volume) => planVolumeShelves(volume, settings)),
      ...pages.shelves,
    ],
  });
}

/**
 * Loads an archive whose texts fit into memory, and makes of the files that its articles name what pages show. What
 * was made is kept in the folder `cache`, from which whoever calls this publishes it.
 */
export async function loadWhole(articles: string, settings: Settings, cache: string) {
  const { pile, recordOf } = readTexts(articles, settings);
  const withOwn = { ...pile, own: listOwnFolders(settings, articles) };
  const { outline, names } = referFiles(withOwn);
  const assets = settings.assets.map((name) => [name, assetFolder(name, articles)] as const);
  const places = [[publicFolder, projectPath(publicFolder)] as const, ...assets];
  const folders = new Map([[articlesFolder, articles] as const, ...places]);
  const stampOf = ({ folder, path }: Place) => {
    const place = join(folders.get(folder) ?? "", path);
    return stampOfFile(path, lstatSync(place, { throwIfNoEntry: false }));
  };
  const { picturing } = await findCodeDigests();
  const options = { cache, code: picturing, pictures: settings.pictures, folders, stampOf };
  const workforce = openWorkforce(1);
  const named = await updateNamedFiles(names, outline, options, workforce);
  await workforce.close();
  const archive = settlePile(withOwn, settings, { shownAs: named.shownAs });
  return { archive, recordOf, publish: named.publish };
}

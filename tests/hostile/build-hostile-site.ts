import { join } from "node:path";
import { type BuiltSite, buildSite } from "../site/built-site.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { strings } from "./strings.ts";
import { writeArchive } from "./write-archive.ts";

const attack = '</title><script>window.ran=1</script>" onload="window.ran=1';

/** One site of all strings in all fields, the owner's own settings being no better. */
export function buildHostileSite(): BuiltSite {
  const settings = { title: `Title ${attack}`, description: `Deck ${attack}`, twins: false };
  const folder = makeFolder({ "archive.yaml": JSON.stringify(settings) });
  writeArchive(join(folder, "articles"), strings);
  return buildSite({ articles: join(folder, "articles"), settings: join(folder, "archive.yaml") });
}

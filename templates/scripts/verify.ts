import { fetchRecord } from "./fetch-record.ts";
import { findArticle } from "./find-article.ts";
import { hashFile } from "./hash-file.ts";
import { showAnswers } from "./show-answers.ts";

/** This script lies in `assets/`: the site begins one folder above, wherever it is published. */
const root = new URL("..", import.meta.url);

const result = document.getElementById("result");

/** Checks the files of the article that the address names after `#`. */
async function verify(): Promise<void> {
  if (!result || location.hash === "") return;
  const show = showAnswers(result);
  const article = findArticle(location.hash, root);
  if (!article) return show.words("wrongAddress");
  show.words("working");
  const record = await fetchRecord(article);
  if (!record) return show.words("missingPage");
  show.article(article, record);
  if (record.files.length === 0) return show.words("noRecord");
  if (!globalThis.crypto?.subtle) return show.words("noCrypto", "other");
  for (const file of record.files) show.file(file, await hashFile(file.address));
  show.done();
}

// A second run must not mix with the first.
addEventListener("hashchange", () => location.reload());
void verify();

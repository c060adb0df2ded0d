import { fetchRecord } from "./fetch-record.ts";
import { findArticle } from "./find-article.ts";
import { hashFile } from "./hash-file.ts";
import { type Answers, writeAnswers } from "./write-answers.ts";

/** Root of the site, one folder above this script's `assets/`, wherever the site is published. */
const root = new URL("..", import.meta.url);

/** Checks the files of the article that the fragment names. */
async function verify(fragment: string, answers: Answers): Promise<void> {
  const article = findArticle(fragment, root);
  if (!article) return answers.fault("wrongAddress");
  const record = await fetchRecord(article);
  if (!record) return answers.fault("missingPage");
  answers.article(article, record);
  if (record.files.length === 0) return answers.fault("noRecord");
  if (!globalThis.crypto?.subtle) return answers.fault("noCrypto");
  for (const file of record.files) answers.file(file, await hashFile(file.address));
}

const section = document.getElementById("result");
if (section && location.hash !== "") {
  const answers = writeAnswers(section);
  answers.begin();
  void verify(location.hash, answers).finally(answers.end);
}
// A second run must not mix with the first.
addEventListener("hashchange", () => location.reload());

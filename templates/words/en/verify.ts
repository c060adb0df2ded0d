import type { Child } from "../../../src/render/jsx-runtime.ts";
/** Words of the page that verifies files, in English. `Child` stands for elements of the page. */
export const verifyWords = {
  title: "Verify a file",
  intro:
    "Each article was made from a file, and its page names the SHA-256 of that file’s bytes. Whoever has the file can compute it again: if a single byte differs, so does the digest.",
  inBrowser: "In this browser",
  idle: "Press “Verify the file” on the page of an article to check its file here. If you have done so and nothing happens, this page was opened from a disk or without JavaScript: check by hand, as written below.",
  working: "Fetching the file and computing its digest …",
  same: "The file is unchanged: its bytes have the digest that the article’s page names.",
  other: "The file is not the one that the article’s page was made from: the digests differ.",
  missingFile: "The file could not be fetched. Check a copy of your own by hand, as written below.",
  missingPage: "The page of the article could not be fetched, so there is nothing to compare with.",
  noRecord: "That page names no file.",
  wrongAddress:
    "The address names no article in this archive. Go back to the article and press “Verify the file” there.",
  noCrypto:
    "This browser computes digests only on pages that were fetched over https, or from this machine. Check by hand, as written below.",
  stated: "On the page",
  computed: "Computed now",
  article: "Article",
  byHand: "By hand",
  save: "Save the source file: the page of the article links to it.",
  run: "Compute its SHA-256 with your system’s own command:",
  compare: "Compare the result with the digest on the article’s page.",
  all: (manifest: Child) => [
    "All files of this site at once: save the whole site, with its ",
    manifest,
    ", and run in its folder:",
  ],
  manifest: "manifest",
  decodes:
    "The manifest writes %25, %0A and %0D for percent signs and line breaks in the names of files (RFC 8493); sed turns them back.",
  owner: "Whoever built the archive can check the site and the source files against its records:",
  meaning: "What this tells",
  meaningText:
    "The file is the one that the page was made from. Whether both come from the archive is another question: compare the digest with one that you noted earlier, or with another copy of the manifest.",
};

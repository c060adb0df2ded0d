/** How figures come about, for all who read them. */
export const method = `Articles are made up, the same on every machine. Hugo gets the same articles and templates that make
the same kinds of pages with the same blocks on them. In each round the rows run in the order of the table, one at a time, and before
each the disk finishes writing; figures are medians of all rounds, ratios are of medians.

- Our full build finds no site and no cache of articles; its code is compiled already, as after any earlier
  command. What compiling takes is in “first start”, less “any other start”: commands that do nothing.
- The builds after one change follow the full build, in the site and with the cache that it left. The article that
  is added is removed again; then the date of another is moved by a year, which leaves a redirect page behind.
- The template that is edited is the frame of all pages, in a copy of the project: each page gets other
  bytes. The build compiles the changed code, which counts.
- “The same files, only written” is the floor: files of the sizes and at the paths of our full build's,
  by one process that does nothing else. Like every row it has the start of Node in it.
- CPU is user and system time of all processes of a command. Peak is the largest sum of the resident memory of
  all of them, looked at every 25 ms; what processes share counts once for each.
- Hugo's templates are written for speed: what is the same on many pages is cached, counts are made once a page, and no page
  looks through all articles. An article has its way, source, title, authors and date, paragraphs with ids and links to
  themselves, original page, Wayback Machine, source file with size and SHA-256, citation, shelves, others of its day, before and
  after in its source and in time. Days, months, years, sources and authors have their calendars, tables, gaps and groups, the front
  page its pictures. Each kind of page has the text of ours and, within some 5 %, its bytes.
- Hugo's pages lack what it could do only slowly or not at all, and what is cheaper for it is chosen: links from the root, numbers
  for ids of paragraphs, files' facts ready in the front matter, one sentence for what our build reads from each text (its date,
  its language). It makes no report, redirects, digests of the site or table of what is held, publishes no fonts, and keeps
  nothing for a next build.
- “Files written” is what our build tells, which leaves out the manifest; for Hugo it is all files of its site.`;

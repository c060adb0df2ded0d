import { openSearch } from "./tests/search/search-reader.ts";
const r = await openSearch(process.argv[2]);
for (const q of process.argv.slice(3)) {
  const found = await r.find({ q });
  console.log(q, found.length, await r.page.$$eval("#search-results mark", ms=>[...new Set(ms.map(m=>m.textContent))].slice(0,20).join(" | ")));
}
console.log(r.faults);
await r.close();

import { serveSite } from "./src/serve/serve.ts";
import { launchBrowser } from "./tests/browser/launch-browser.ts";
import { listenForFaults } from "./tests/browser/listen-for-faults.ts";
const site = process.argv[2]; const queries = process.argv.slice(3);
const server = await serveSite({ folder: site, port: 0 });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const faults = await listenForFaults(page, server.address);
for (const q of queries) {
  let bytes=0, n=0; const on=async r=>{ n++; try { bytes += (await r.body()).length } catch {} };
  page.on("response", on);
  const t=Date.now();
  await page.goto(server.address+"search/"+q);
  await page.waitForFunction(()=>{const s=document.getElementById("search-status").textContent; return s && !/…/.test(s)}, null, {timeout:30000}).catch(e=>console.log("TIMEOUT"));
  const ms=Date.now()-t;
  await page.waitForTimeout(700); page.off("response", on);
  console.log(q, ms+"ms", n+"req", Math.round(bytes/1024)+"KB", await page.textContent("#search-status"));
  console.log((await page.$$eval("#search-results > li", ls=>ls.slice(0,5).map(l=>l.innerText.replace(/\n/g," | ")+"  "+l.querySelector("a").getAttribute("href")))).join("\n"));
  console.log(await page.$$eval("#search-facets > div", ds=>ds.map(d=>d.innerText.replace(/\n/g," ").slice(0,120)).join("\n")));
}
console.log(faults.join("\n"));
await browser.close(); server.close();

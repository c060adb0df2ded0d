import { startPage } from "./search/start-page.ts";

/*
 * The search page. Pagefind's script finds, shard by shard; this one asks, puts in order and shows. What
 * is asked for stands in the address, so that a search can be linked, cited and gone back to.
 */
const page = startPage();
addEventListener("popstate", () => page.show(page.read(location.search)));
void page.show(page.read(location.search));

import { startPage } from "./search/start-page.ts";

/*
 * The search page. Pagefind's script searches shard by shard; this one asks, sorts and shows. The search
 * is in the address, so that it can be linked, cited and returned to.
 */
const page = startPage();
addEventListener("popstate", () => page.show(page.read(location.search)));
void page.show(page.read(location.search));

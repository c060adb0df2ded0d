import { openLive } from "../../src/dev/live.ts";
import { serveSite } from "../../src/serve/serve.ts";

/** `serve-folder.ts FOLDER [live]`: a server as a process of its own, that gives up on the slow soon. */
const [folder = "", live] = process.argv.slice(2);
const part = live ? { live: openLive() } : {};
const { address } = await serveSite({ folder, port: 0, patience: 1500, ...part });
console.log(address);

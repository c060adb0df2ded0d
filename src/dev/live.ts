import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { type LivePart, serverHeaders } from "../serve/answer.ts";
import type { Outcome, ShownProblem } from "./run-build.ts";

/** The connection that shows the outcome of the last build in open pages. */
export interface Live extends LivePart {
  show(outcome: Outcome): void;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Opens the live part of `npm run dev`. Pages get a script and a style of ours, which the published site
 * never has, and listen to server-sent events (HTML standard, section 9.2).
 */
export function openLive(): Live {
  const assets = new Map([
    ["/_live/page.js", { type: "text/javascript", text: bundleScript() }],
    ["/_live/panel.css", { type: "text/css", text: readFileSync(here("panel/panel.css"), "utf8") }],
  ]);
  const listeners = new Map<ServerResponse, string>();
  // Another server at the same address has other pages: builds are counted from its start.
  const start = Date.now().toString(36);
  let builds = 0;
  let last: Outcome = { published: false, problems: [] };
  const build = () => `${start}-${builds}`;
  const tell = (listener: ServerResponse, page: string) => {
    listener.write(`data: ${JSON.stringify(stateFor(page, build(), last))}\n\n`);
  };

  return {
    handle({ method, url = "" }, response) {
      const { pathname, searchParams } = new URL(`http://localhost${url}`);
      const asset = assets.get(pathname);
      if (!asset && pathname !== "/_live/events") return false;
      const type = `${asset?.type ?? "text/event-stream"}; charset=utf-8`;
      const headers = { "content-type": type, "cache-control": "no-store", ...serverHeaders };
      response.writeHead(200, headers);
      if (asset || method === "HEAD") response.end(asset?.text);
      else {
        const page = searchParams.get("page") ?? "/";
        listeners.set(response, page);
        response.on("close", () => listeners.delete(response));
        // Between two builds there is nothing to say.
        response.setTimeout(0);
        response.write("retry: 500\n");
        tell(response, page);
      }
      return true;
    },
    addScript: (html) =>
      html.replace(
        "</head>",
        `<link rel="stylesheet" href="/_live/panel.css"><script src="/_live/page.js?build=${build()}" defer></script></head>`,
      ),
    show(outcome) {
      if (outcome.published) builds += 1;
      last = outcome;
      for (const [listener, page] of listeners) tell(listener, page);
    },
  };
}

function bundleScript(): string {
  const entryPoints = [here("panel/page.ts")];
  const { outputFiles } = buildSync({ entryPoints, bundle: true, write: false, charset: "utf8" });
  return outputFiles[0]?.text ?? "";
}

/** The state sent to an open page: nothing else goes to the browser. */
export interface LiveState {
  /** Identifies one state of the site; a page of another is out of date. */
  readonly build: string;
  readonly failure?: string;
  readonly refusals: number;
  readonly warnings: number;
  /** Number of all problems that belong to the article on this page. */
  readonly own: number;
  /** The first of all problems, with those of this page before the others. */
  readonly problems: readonly ShownProblem[];
}

/** Number of problems that are enough to work on; the report has all of them. */
const shownProblems = 100;

/** Returns the state for the page at an address, "/2021/" or "/2021/index.html". */
export function stateFor(address: string, build: string, outcome: Outcome): LiveState {
  const path = address.replace(/\/index\.html$/, "/");
  const own = outcome.problems.filter(({ pages }) => pages.includes(path));
  const others = outcome.problems.filter(({ pages }) => !pages.includes(path));
  const refusals = outcome.problems.filter(({ severity }) => severity === "refusal").length;
  return {
    build,
    ...(outcome.failure !== undefined && { failure: outcome.failure }),
    refusals,
    warnings: outcome.problems.length - refusals,
    own: own.length,
    problems: [...own, ...others].slice(0, shownProblems),
  };
}

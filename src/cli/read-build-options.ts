import { existsSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { BuildOptions } from "../engine/build-options.ts";
import { refuseOverlaps } from "../engine/overlaps.ts";
import { loadSettings } from "../settings/settings.ts";
import { OwnerError } from "../text/owner-error.ts";
import { projectPath } from "../text/project-path.ts";
import { repeatCommand } from "./arguments.ts";
import type { Values } from "./command.ts";

/** Options of a build, and the commands that continue with the same options. */
export interface CommandOptions extends BuildOptions {
  readonly again: { readonly start: string; readonly check: string };
}

/**
 * Reads the options of what is built and how.
 * @throws OwnerError if one is wrong.
 */
export function readBuildOptions(values: Values): CommandOptions {
  const articles = text(values.articles) ?? projectPath("articles");
  const drafts = values.drafts === true;
  // Never where the owner takes the site from.
  const out = text(values.out) ?? projectPath(drafts ? "_site-drafts" : "_site");
  if (!existsSync(articles) || !statSync(articles).isDirectory()) {
    throw new OwnerError(`there is no articles folder at ${articles}; name it with --articles`);
  }
  const cache = readCache(values);
  refuseOverlaps({ articles, out, cache, ownFiles: projectPath("public") });
  const part = readPart(values);
  const settingsPath = text(values.settings) ?? projectPath("archive.yaml");
  return {
    articles,
    out,
    cache,
    settings: loadSettings(settingsPath, values.settings !== undefined),
    portable: values.portable === true,
    search: values["no-search"] !== true,
    strict: values.strict === true,
    force: values.force === true,
    jobs: readJobs(values),
    ...{ ...(part && { part }), ...(drafts && { drafts }) },
    again: {
      // A command that serves the site itself prints its address.
      start: values.port === undefined ? `. To view it: ${repeatCommand("start", values)}` : "",
      check: repeatCommand("check", values),
    },
  };
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Returns the folder of the cache. */
function readCache({ cache }: Values): string {
  const folder = text(cache) ?? projectPath(".cache");
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new OwnerError(`--cache ${folder} is a file; name a folder`);
  }
  return folder;
}

/** More processes than this are a typing error: each takes some 100 MB. */
const mostJobs = 256;

/** Reads the number of processes that may work at a time; by default as many as there are processors. */
function readJobs({ jobs }: Values): number {
  if (jobs === undefined) return availableParallelism();
  if (isWhole(jobs) && Number(jobs) >= 1 && Number(jobs) <= mostJobs) return Number(jobs);
  throw new OwnerError(
    `--jobs ${jobs} is not a number of processes; write a whole number from 1 to ${mostJobs}`,
  );
}

/** Reads a port number. */
export function readPort({ port }: Values): number {
  if (isWhole(port) && Number(port) <= 65535) return Number(port);
  throw new OwnerError(`--port ${port} is not a port; write a number from 0 to 65535`);
}

/** Whether a value is a whole number. `Number` alone would accept blanks, "0x10" and "1e3", too. */
function isWhole(value: string | boolean | undefined): boolean {
  return typeof value === "string" && /^\d+$/.test(value);
}

/** Reads which part of the site to build; `undefined` for all of it. Whether it exists shows later. */
function readPart({ volume, front }: Values): BuildOptions["part"] {
  if (volume === undefined) return front === true ? "front" : undefined;
  if (front === true) {
    throw new OwnerError(
      "--volume and --front are two parts of the site; build one, then the other",
    );
  }
  if (typeof volume === "string" && /^(?:\d{4}(?:-\d\d){0,2}|undated)$/.test(volume))
    return { volume };
  throw new OwnerError(
    `--volume ${volume} is not a volume; write a year such as 2021, a part of a large one such as 2021-03, or undated`,
  );
}

import { existsSync, statSync } from "node:fs";
import type { BuildOrder } from "../engine/build-options.ts";
import { loadSettings } from "../settings/settings.ts";
import { OwnerError } from "../text/owner-error.ts";
import { projectPath } from "../text/project-path.ts";
import type { Values } from "./command.ts";
import { readCache } from "./read-cache.ts";
import { readJobs } from "./read-numbers.ts";
import { readPart } from "./read-part.ts";
import { repeatCommand } from "./repeat-command.ts";

/** A build's order, and how to go on with the same options. */
export interface CommandOrder extends BuildOrder {
  readonly again: { readonly start: string; readonly check: string };
}

/**
 * Checks the options that say what is built and how.
 * @throws OwnerError
 */
export function readOrder(values: Values): CommandOrder {
  const articles = text(values.articles) ?? projectPath("articles");
  const out = text(values.out) ?? projectPath("_site");
  if (!existsSync(articles) || !statSync(articles).isDirectory()) {
    throw new OwnerError(`there is no folder ${articles} with articles`);
  }
  const part = readPart(values);
  const settingsPath = text(values.settings) ?? projectPath("archive.yaml");
  return {
    articles,
    out,
    cache: readCache(values, { articles, out }),
    settings: loadSettings(settingsPath, values.settings !== undefined),
    portable: values.portable === true,
    search: values["no-search"] !== true,
    strict: values.strict === true,
    force: values.force === true,
    jobs: readJobs(values),
    ...(part && { part }),
    again: {
      // A command that serves the site itself says where.
      start: values.port === undefined ? `. To look at it: ${repeatCommand("start", values)}` : "",
      check: repeatCommand("check", values),
    },
  };
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

// Other programs, which import the library, do not have it among their own files.
/// <reference path="eleventy.d.ts" />
import { relative, sep } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { outputFile } from "../model/paths.ts";
import type { Site, SitePages } from "../pages/page-types.ts";
import { OwnerError } from "../text/owner-error.ts";
import { projectPath } from "../text/project-path.ts";
import { Html } from "./jsx-runtime.ts";

/** The exports of a template module. */
interface TemplateModule {
  readonly data: Readonly<Record<string, unknown>>;
  /** Returns the page: an element, or text for exports. */
  readonly default: (context: unknown) => Output | Promise<Output>;
}

type Output = Html | string;

/** A function that takes a page as soon as it is rendered; `path` is its address in the site. */
export type TakePage = (path: string, content: string) => void;

/** The receiver of rendered pages, instead of Eleventy. */
export interface PageTaker {
  readonly take: TakePage;
  /** Takes an error that the owner can fix; Eleventy would print it with a stack. */
  readonly fail: (error: OwnerError) => void;
}

const endings = ["11ty.tsx", "11ty.ts"] as const;

/** The context with which Eleventy calls a page's function. */
interface RenderContext extends PageContext<unknown> {
  readonly taker?: PageTaker;
}

/**
 * Teaches Eleventy our templates: TypeScript modules, each rendered once a page without reading a file.
 * If the data has a `take`, it gets the pages, and Eleventy gets empty ones.
 */
export function addTemplateEngine(config: EleventyConfig): void {
  config.addTemplateFormats(endings);
  config.setTemplateFormats(endings);
  config.addExtension(endings, {
    read: false,
    outputFileExtension: "html",
    getData: ["data"],
    compileOptions: { cache: true, permalink: "raw", getCacheKey: (_content, path) => path },
    getInstanceFromInputPath: loadTemplate,
    compile: compileTemplate,
  });
}

/** Compiles a template. Eleventy keeps the function, and everything that it holds, until the process ends. */
async function compileTemplate(_content: unknown, inputPath: string) {
  const { default: render } = await loadTemplate(inputPath);
  return async (data: unknown) => {
    const { taker, page } = data as RenderContext;
    const made = renderOrFail(render, data as RenderContext);
    // Eleventy starts all pages of a template before it continues with any: to await a page that is
    // already finished would keep all of them in memory, in hundreds of pieces each.
    const output = made instanceof Promise ? await made : made;
    const content = flatten(output instanceof Html ? `<!doctype html>${output.text}` : output);
    if (!taker) return content;
    // A template that writes nothing has nothing to say, or has no address at all.
    if (page.url && content !== "") taker.take(page.url, content);
    return "";
  };
}

/** Adds the page to errors that the owner's code throws. */
function renderOrFail(render: TemplateModule["default"], data: RenderContext) {
  try {
    return render(data);
  } catch (error) {
    if (!(error instanceof OwnerError)) throw error;
    const place = error.message.includes(data.page.url) ? "" : ` (on ${data.page.url})`;
    const fault = new OwnerError(error.message + place, { cause: error });
    if (!data.taker) throw fault;
    data.taker.fail(fault);
    return "";
  }
}

/** Written so that esbuild sees which modules it may be, and bundles them (src/start/). */
function loadTemplate(inputPath: string): Promise<TemplateModule> {
  const path = relative(projectPath("templates"), inputPath).replaceAll(sep, "/");
  const name = path.replace(/\.11ty\.tsx?$/, "");
  return path.endsWith("x")
    ? import(`../../templates/${name}.11ty.tsx`)
    : import(`../../templates/${name}.11ty.ts`);
}

/**
 * Returns the same string in one piece. A page is joined from hundreds of short strings, which V8 keeps
 * as a tree until a character is read; keeping the trees of a batch of pages costs twice the memory and
 * twice the time (measured at 10,000 pages: 645 against 324 MB, 3.0 against 1.9 s).
 */
function flatten(text: string): string {
  text.charCodeAt(0);
  return text;
}

/** The context that a template is called with. */
export interface PageContext<Page> {
  readonly site: Site;
  readonly page: { readonly url: string };
  /** The member of the list for which this page is made. */
  readonly item: Page;
}

/** Returns Eleventy's data for a template that makes one page for each member of a list of the site. */
export function pagesOf(list: keyof SitePages) {
  return {
    pagination: { data: `site.pages.${list}`, size: 1, alias: "item" },
    permalink: ({ item }: PageContext<{ readonly path: string }>) => outputFile(item.path),
    eleventyExcludeFromCollections: true,
  };
}

/** Returns Eleventy's data for a template that makes one page of the front, at `path`. */
export function frontPage(path: string) {
  return { ...pagesOf("front"), permalink: outputFile(path) };
}

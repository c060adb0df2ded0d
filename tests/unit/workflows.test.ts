import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parseYaml } from "../../src/text/yaml.ts";
import { project } from "../cli/run-command.ts";

/** Rights by what they are for ("pages") and how far they go ("read", "write"); or "write-all". */
type Rights = string | Readonly<Record<string, string>>;

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  /** Those of a job that names none. */
  readonly permissions?: Rights;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Rights; readonly steps: readonly Step[] }>
  >;
}

const folder = join(project, ".github/workflows");
const texts = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);

const jobs = texts.flatMap(([name = "", text = ""]) => {
  const { permissions, jobs } = parseYaml(text, "typed").value as Workflow;
  return Object.entries(jobs).map(([job, { steps, ...own }]) => {
    return { name: `${name}, ${job}`, steps, rights: own.permissions ?? permissions };
  });
});

const stepsOf = (action: string) =>
  jobs.flatMap(({ name, steps }) => {
    const own = steps.filter(({ uses }) => uses?.startsWith(`${action}@`));
    return own.map((step) => ({ name, ...step.with }));
  });

describe("the workflows of GitHub", () => {
  it("name every action by the digest of its commit, and its version beside it", () => {
    for (const [name, text = ""] of texts) {
      const lines = text.split("\n").filter((line) => /\buses:/.test(line));
      assert.ok(lines.length > 0, name);
      for (const line of lines)
        assert.match(line, /uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, name);
    }
  });

  it("name the same version of an action by the same digest", () => {
    const named = texts.flatMap(([, text = ""]) => text.match(/actions\/.*$/gm) ?? []);
    const actions = named.map((action) => action.split("@")[0]);
    assert.equal(new Set(named).size, new Set(actions).size);
  });

  it("give no right to write to a job that runs any code of ours or of packages", () => {
    for (const { name, steps, rights } of jobs) {
      assert.ok(typeof rights === "object", `${name} has the rights of the repository's settings`);
      const written = Object.keys(rights).filter((right) => rights[right] !== "read");
      const isOurs = steps.some(({ run, uses }) => run || !uses?.includes("/deploy-pages@"));
      assert.deepEqual(isOurs ? written : [], [], name);
    }
  });

  it("leave no credentials behind in what they check out", () => {
    const found = stepsOf("actions/checkout");
    assert.ok(found.length > 1);
    for (const step of found) assert.equal(Object(step)["persist-credentials"], false, step.name);
  });

  it("build with Node 24, and test with every Node that package.json allows", () => {
    const [build, test, ...more] = stepsOf("actions/setup-node");
    assert.equal(Object(build)["node-version"], 24);
    assert.match(Object(test)["node-version"], /matrix\.node/);
    assert.deepEqual(more, []);
    const [, testing = ""] = texts.find(([name]) => name === "test.yml") ?? [];
    assert.match(testing, /^ +node: \[20, 22, 24\]$/m);
  });

  it("publish the hidden files of the site, which its manifest lists, too", () => {
    const [upload] = stepsOf("actions/upload-pages-artifact");
    assert.equal(Object(upload)["include-hidden-files"], true);
  });
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { project } from "../cli/run-command.ts";

/** A package as the lockfile describes it. */
interface LockedPackage {
  readonly version?: string;
  /** Left out where it is the registry's own address, which npm derives from name and version. */
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
}

/** Versions by the names of their packages. */
type Versions = Readonly<Record<string, string>>;

const readJson = (file: string) => JSON.parse(readFileSync(join(project, file), "utf8"));
const manifest: Readonly<Record<"dependencies" | "devDependencies", Versions>> =
  readJson("package.json");
const { "": root, ...packages }: Readonly<Record<string, LockedPackage>> =
  readJson("package-lock.json").packages;

const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

describe("the lockfile", () => {
  it("has the SHA-512 of every package, those for other systems, too", () => {
    const without = Object.entries(packages).filter(
      ([, { integrity = "" }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
    );
    assert.deepEqual(without, []);
  });

  it("takes every package from the registry", () => {
    for (const [path, { resolved }] of Object.entries(packages))
      assert.ok(resolved?.startsWith("https://registry.npmjs.org/") ?? true, path);
  });

  it("has the very versions that package.json names, each of them exactly", () => {
    assert.ok(wanted.length > 20);
    for (const [name, version] of wanted) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
      assert.equal(packages[`node_modules/${name}`]?.version, version, name);
    }
  });

  it("is of this package.json", () => {
    const { dependencies, devDependencies } = root ?? {};
    assert.deepEqual(dependencies, manifest.dependencies);
    assert.deepEqual(devDependencies, manifest.devDependencies);
  });
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { bundleConfig, findConfigFault } from "../../src/start/compile-config.mjs";
import { project } from "../cli/run-command.ts";
import { writeFiles } from "../site/extending-examples.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";

/** What an owner is told of code that cannot be compiled; nothing where it can. */
async function faultOf(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  const folder = makeTemporaryFolder();
  const config = join(folder, "backfile.config.ts");
  writeFiles(folder, Object.entries(files));
  try {
    await bundleConfig(project, config, join(folder, "out.mjs"));
    return undefined;
  } catch (error) {
    return findConfigFault(error, project, config)?.message;
  }
}

const outside = (path: string) =>
  `backfile.config.ts:2: “${path}” is not in own/ beside backfile.config.ts. Put it there, and import it from there.`;

describe("an owner's code that cannot be compiled", () => {
  const config = "backfile.config.ts";

  it("is told with the place where it cannot be read", async () => {
    assert.equal(
      await faultOf({ [config]: "export default {\n  formats: [,\n};\n" }),
      'backfile.config.ts:3: Unexpected "}".',
    );
    assert.equal(
      await faultOf({
        [config]: 'import { a } from "./own/a.tsx";\nexport default { checks: [a] };\n',
        "own/a.tsx": "\nexport const a = <p>;\n",
      }),
      'own/a.tsx:3: Unexpected end of file before a closing "p" tag.',
    );
  });

  it("may import from own/, from Node, and what is ours to give", async () => {
    const text = `import { join } from "node:path";
      import { raw } from "backfile/config";
      import { a } from "./own/a.ts";
      export default [join, raw, a];`;
    const own = {
      "own/a.ts": 'import { b } from "./deep/b.ts";\nexport const a = b;\n',
      "own/deep/b.ts": 'import c from "../c.json";\nexport const b = c;\n',
      "own/c.json": "[1]",
    };
    assert.equal(await faultOf({ [config]: text, ...own }), undefined);
  });

  it("may import from nowhere else, since a change there would not count", async () => {
    const imports = (path: string) =>
      faultOf({
        [config]: `\nimport { a } from "${path}";\nexport default { checks: [a] };\n`,
        "a.ts": "export const a = 1;\n",
      });
    assert.equal(await imports("./a.ts"), outside("./a.ts"));
    assert.equal(await imports("../a.ts"), outside("../a.ts"));
    assert.equal(await imports("/srv/a.ts"), outside("/srv/a.ts"));
    assert.equal(
      await imports("no-such-package"),
      'backfile.config.ts:2: Could not resolve "no-such-package".',
    );
    assert.equal(
      await imports("backfile"),
      'backfile.config.ts:2: Import from "backfile/config" here.',
    );
  });
});

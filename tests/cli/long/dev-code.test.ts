import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fixture } from "../../site/built-site.ts";
import { copyProject } from "../copy-project.ts";
import { listenForReload } from "../listen-for-reload.ts";
import { sendRequest } from "../send-request.ts";
import { type Running, startCommandOf } from "../start-command.ts";

const copy = copyProject();
cpSync(join(fixture, "2019"), join(copy, "articles"), { recursive: true });
const template = join(copy, "templates/pages/not-found.11ty.tsx");
const component = join(copy, "templates/components/layout/Layout.tsx");
const code = join(copy, "src/cli/summary.ts");

describe("dev, when its own code changes", () => {
  let server: Running;
  before(async () => {
    server = await startCommandOf(copy, "dev", "--port", "0");
  });
  after(() => server.stop());

  /** A page, without the number of the build that it carries. */
  const read = async (path: string) => {
    return (await sendRequest(server.address, path)).text.replace(/\?build=[\w-]+/, "");
  };
  const change = (file: string, from: string, to: string) => {
    const text = readFileSync(file, "utf8");
    assert.ok(text.includes(from));
    writeFileSync(file, text.replace(from, to));
  };

  it("shows a changed template, a changed component, a changed style", async () => {
    for (const [file, from, to, path] of [
      [template, '<p class="page__deck">', '<p class="page__deck changed">', "/404.html"],
      [component, 'class="skip-link"', 'class="skip-link changed"', "/"],
      [join(copy, "templates/styles/tokens.css"), "#fdfbf6", "#123456", "/assets/style.css"],
    ] as const) {
      const open = await listenForReload(server.address);
      change(file, from, to);
      await open.reloaded();
      assert.ok((await read(path)).includes(to), file);
    }
  });

  it("runs changed code of the build", async () => {
    change(code, "`time     ", "`took     ");
    await server.printed(/^took +\d/m);
  });

  for (const [what, from, to, word] of [
    [
      "throws",
      "return (\n    <Layout",
      "throw new Error('no <b>paper</b>'); return (\n    <Layout",
      /no <b>paper<\/b>/,
    ],
    ["does not parse", "<h1>", "<h1", /not-found\.11ty\.tsx/],
    ["names what is not there", "const { url }", "const { url } = nowhere; const { x }", /nowhere/],
  ] as const) {
    it(`tells why it failed where a template ${what}, and shows the last good site`, async () => {
      const good = await read("/404.html");
      const text = readFileSync(template, "utf8");
      const open = await listenForReload(server.address);
      change(template, from, to);
      const { failure = "" } = await open.told((state) => state.failure !== undefined);
      assert.match(failure, word);
      assert.match(failure, /not-found\.11ty\.tsx/);
      assert.equal(await read("/404.html"), good);

      const mended = await listenForReload(server.address);
      writeFileSync(template, text);
      assert.equal((await mended.reloaded()).failure, undefined);
    });
  }

  it("outlives code that does not even load", async () => {
    const text = readFileSync(code, "utf8");
    const open = await listenForReload(server.address);
    writeFileSync(code, "export const = 1;\n");
    const { failure = "" } = await open.told((state) => state.failure !== undefined);
    assert.match(failure, /summary\.ts/);
    const mended = await listenForReload(server.address);
    writeFileSync(code, text);
    await mended.reloaded();
  });
});

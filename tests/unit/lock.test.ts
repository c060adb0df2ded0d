import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { takeLock } from "../../src/engine/publish/lock.ts";
import { describeSelf, type Holder, parseHolder } from "../../src/engine/publish/lock-holder.ts";
import { OwnerError } from "../../src/text/owner-error.ts";
import { makeFolder } from "./make-folder.ts";

const onLinux = platform() === "linux" ? {} : { skip: "only Linux tells when a process began" };

/** A lock file with this text, or of this process with these facts changed. */
function makeLock(content: string | Partial<Holder>): string {
  const text =
    typeof content === "string"
      ? content
      : JSON.stringify({ ...describeSelf("npm run build"), ...content });
  return join(makeFolder({ "site.lock": text }), "site.lock");
}

function assertTaken(file: string): void {
  takeLock(file, "npm start").release();
  assert.deepEqual(readdirSync(join(file, "..")), []);
}

describe("takeLock", () => {
  it("writes who holds it and since when, and release removes it", () => {
    const file = join(makeFolder(), "deep/er/site.lock");
    const earliest = new Date().toISOString();
    const lock = takeLock(file, "npm run build");
    const { pid, what, since } = JSON.parse(readFileSync(file, "utf8"));
    assert.deepEqual([pid, what], [process.pid, "npm run build"]);
    assert.ok(earliest <= since && since <= new Date().toISOString(), since);
    lock.release();
    lock.release();
    assert.ok(!existsSync(file));
  });

  it("names the first to a second, with what to do", () => {
    const file = makeLock({ since: "2026-11-23T22:49:01.123Z" });
    assert.throws(
      () => takeLock(file, "npm start"),
      (error: Error) => {
        assert.ok(error instanceof OwnerError);
        for (const told of [
          "“npm run build” is already running",
          `process ${process.pid} on `,
          "since 2026-11-23 22:49:01 UTC",
          "Wait until it ends",
          `remove ${file}`,
        ]) {
          assert.ok(error.message.includes(told), told);
        }
        return true;
      },
    );
  });

  it("takes over from a process that has ended", () => {
    const { pid } = spawnSync("true");
    assertTaken(makeLock({ pid }));
  });

  it("takes over where the number of the process is another's now", onLinux, () => {
    assertTaken(makeLock({ began: "1" }));
  });

  it(
    "takes over from a process that is dead, though nobody has asked for its end",
    onLinux,
    async () => {
      const parent = spawn("sh", ["-c", "sleep 0.3 & echo $!; exec sleep 3600"]);
      after(() => parent.kill());
      const [line] = await once(parent.stdout, "data");
      const pid = Number(line);
      while (!/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"))) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const file = makeLock({ pid });
      const { began: _began, ...holder } = JSON.parse(readFileSync(file, "utf8"));
      writeFileSync(file, JSON.stringify(holder));
      assertTaken(file);
    },
  );

  it("leaves the lock of another host or container, however old", () => {
    const { pid } = spawnSync("true");
    for (const elsewhere of [{ host: "elsewhere" }, { space: "pid:[1]" }]) {
      const file = makeLock({ pid, since: "2001-01-01T00:00:00.000Z", ...elsewhere });
      assert.throws(() => takeLock(file, "npm start"), /since 2001-01-01.*remove/);
    }
  });

  for (const text of ["", '{"pid":12']) {
    it(`waits some seconds for a holder to appear in ${JSON.stringify(text)}`, () => {
      const started = performance.now();
      assertTaken(makeLock(text));
      assert.ok(performance.now() - started > 2500);
    });
  }

  it("believes no text that names no process", () => {
    const self = describeSelf("npm run build");
    assert.deepEqual(parseHolder(JSON.stringify(self)), self);
    for (const text of ["null", "[]", JSON.stringify({ ...self, pid: -1 }), "\0\0\0"]) {
      assert.equal(parseHolder(text), undefined);
    }
  });

  it("takes over where a process died while it took over", () => {
    const { pid } = spawnSync("true");
    const file = makeLock({ pid });
    writeFileSync(`${file}.takeover`, JSON.stringify({ ...describeSelf("x"), pid }));
    assertTaken(file);
  });

  it("gives way where a takeover on another host has never ended", () => {
    const { pid } = spawnSync("true");
    const file = makeLock({ pid });
    const other = { ...describeSelf("x"), host: "elsewhere" };
    writeFileSync(`${file}.takeover`, JSON.stringify(other));
    assert.throws(() => takeLock(file, "npm start"), /on elsewhere/);
  });

  it("removes no lock but its own", () => {
    const file = join(makeFolder(), "site.lock");
    const lock = takeLock(file, "npm run build");
    writeFileSync(file, "another's");
    lock.release();
    assert.equal(readFileSync(file, "utf8"), "another's");
  });

  it("is released when its process ends by itself", () => {
    const file = join(makeFolder(), "site.lock");
    const code = `import { takeLock } from ${JSON.stringify(import.meta.resolve("../../src/engine/publish/lock.ts"))};
      takeLock(${JSON.stringify(file)}, "x"); process.exit(3);`;
    const args = ["--import", import.meta.resolve("tsx"), "--input-type=module", "--eval", code];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    assert.equal(status, 3, stderr);
    assert.ok(!existsSync(file));
  });
});

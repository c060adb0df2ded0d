import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Child, Fragment, raw } from "../../src/render/jsx-runtime.ts";

const hostile = `<b>"&'\u0007`;

function Box({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <div title={title}>
      {title}
      {children}
    </div>
  );
}

function Nothing() {
  return null;
}

const written = (child: Child) => String(Fragment({ children: child }));

describe("JSX", () => {
  it("escapes every text and attribute, however deep it stands, and shows controls", () => {
    const text = `&lt;b&gt;&quot;&amp;'\u2407`;
    assert.equal(
      written(<Box title={hostile}>{[hostile, [hostile]]}</Box>),
      `<div title="${text}">${text.repeat(3)}</div>`,
    );
  });

  it("escapes once: what an element has escaped stands as it is in the next", () => {
    assert.equal(written(<p>{<i>{<b>&amp;{"&"}</b>}</i>}</p>), "<p><i><b>&amp;&amp;</b></i></p>");
    assert.equal(written(raw("<i>&amp;</i>")), "<i>&amp;</i>");
  });

  it("takes no object for HTML that only looks like it", () => {
    const forged = { text: "<script>", toString: () => "<script>" } as unknown as Child;
    assert.equal(written(<p>{forged}</p>), "<p></p>");
    assert.equal(written(Object.assign(["<i>"], { isEscaped: true })), "&lt;i&gt;");
  });

  it("leaves out what says no, and writes numbers, zero too", () => {
    assert.equal(written([false, true, null, undefined, "", 0, 12]), "012");
    assert.equal(
      written(<ol class={undefined} hidden={false} reversed title="" start={0} />),
      '<ol reversed="" title="" start="0"></ol>',
    );
  });

  it("writes elements without content in the way of HTML", () => {
    assert.equal(
      written([<br />, <meta charset="utf-8" />, <p />, <Nothing />]),
      '<br/><meta charset="utf-8"/><p></p>',
    );
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderMarkdown } from "../../src/text/markdown.ts";

const html = (text: string) => renderMarkdown(text).html;
const named = (text: string) => renderMarkdown(text).references.map(({ to, as }) => `${as} ${to}`);
/** What can be read of a text, pictures' words included. */
const said = (text: string) => renderMarkdown(text).plainText.replace(/\s+/g, " ");
const alt = (text: string) => / alt="([^"]*)"/.exec(html(text))?.[1];

describe("words in template code", () => {
  const whole: readonly [code: string, words: string][] = [
    ["{% asset_img quay.jpg The old quay at noon %}", "The old quay at noon"],
    ["{% img left /quay.jpg 300 200 The old quay %}", "The old quay"],
    ["{% picture quay.jpg --alt the old quay --link /quay %}", "the old quay"],
    ['{{ image(path="quay.jpg", alt_text="The old quay") }}', "The old quay"],
    ['{{< img src="quay.jpg" alt="left alone" class="wide" width="300" >}}', "left alone"],
  ];
  for (const [code, words] of whole) {
    it(`describe a picture: ${code}`, () => {
      assert.equal(alt(code), words);
      assert.equal(said(code), words);
    });
  }

  const linked: readonly [code: string, words: string][] = [
    ["{% post_link tides How the tide turned true %}", "How the tide turned true"],
    ["{% post_link tides 'How the tide turned' false %}", "How the tide turned"],
    ["{% asset_link song.mp3 A song of boats %}", "A song of boats"],
    ["{% youtube Ab1 The launch, 1937 %}", "The launch, 1937"],
    ['{{< vimeo id="12" title="The launch" caption="Film: Dune" >}}', "The launch Film: Dune"],
    ['{{< audio src="a.mp3" title="Bells" credit="Dune" >}}', "Bells Dune"],
    ['{{< link "https://quay.example/" "The harbour office" >}}', "The harbour office"],
  ];
  for (const [code, words] of linked) {
    it(`are those of a link: ${code}`, () => {
      assert.match(html(code), new RegExp(`<a [^>]*>${words}</a>`));
    });
  }

  it("of every name stand below a picture", () => {
    const code =
      '{{< figure src="a.jpg" title="One" subtitle="Two" author="kay" copyright="Dune Ltd" ' +
      'text="three" source="The Post" remark="Four boats" class="x" width="300" zoom="in" >}}';
    assert.match(
      html(code),
      /<figcaption>One Two kay Dune Ltd three The Post Four boats<\/figcaption>/,
    );
  });

  it("lead to the address that has the same name", () => {
    for (const [code, to, words] of [
      [
        '{% include image.html url="a.jpg" source="The Post" source-url="https://post.example/a" %}',
        "https://post.example/a",
        "The Post",
      ],
      [
        '{{< figure src="a.jpg" credit="Dune" credit_link="https://d.example/" >}}',
        "https://d.example/",
        "Dune",
      ],
      [
        '{{< figure src="a.jpg" source="https://p.example/b" >}}',
        "https://p.example/b",
        "https://p.example/b",
      ],
    ] as const)
      assert.ok(html(code).includes(`<a href="${to}"`) && html(code).includes(`>${words}</a>`));
  });

  it("stay Markdown inside HTML", () => {
    assert.match(
      html('<div>{{< figure src="a.jpg" caption="The *Anna*" >}}</div>'),
      /<figcaption>The <em>Anna<\/em><\/figcaption>/,
    );
  });

  it("above code are shown, with their link; its instructions are not", () => {
    assert.match(
      html(
        "{% codeblock Tide table lang:js https://t.example/x the source %}\nx\n{% endcodeblock %}",
      ),
      /^<p>Tide table <a href="https:\/\/t\.example\/x"[^>]*>the source<\/a><\/p>\n<pre/,
    );
    assert.match(html("{% highlight js tides.js %}\nx\n{% endhighlight %}"), /^<p>tides\.js<\/p>/);
    for (const head of ["{% codeblock lang:js %}", "{% codeblock %}"])
      assert.match(html(`${head}\nx\n{% endcodeblock %}`), /^<pre/, head);
    assert.match(html("{% highlight ruby linenos %}\nx\n{% endhighlight %}"), /^<pre/);
    const hugo = '{{< highlight go "linenos=table,hl_lines=8 15-17" >}}\nx\n{{< /highlight >}}';
    assert.match(html(hugo), /^<pre/);
  });

  it("of instructions are none", () => {
    assert.match(html('{{< imgproc "a.png" Resize "300x" >}}'), /^<figure><img [^>]*alt=""><\/fig/);
    assert.match(html("{% youtube Ab1 playlist %}"), />https:\/\/www\.youtube\.com[^<]*<\/a>/);
  });

  it("of a quote are a quote, and who said it", () => {
    assert.equal(
      html(
        "{% blockquote Ada Marsh, The Post https://p.example/a Her *letter* %}\nA.\n\nB.\n{% endblockquote %}",
      ),
      '<blockquote>\n<p>A.</p>\n<p>B.</p>\n<p>— Ada Marsh, The Post, <a href="https://p.example/a" ' +
        'rel="noopener noreferrer nofollow">Her <em>letter</em></a></p>\n</blockquote>\n',
    );
    assert.equal(
      html("{% pullquote left %}\nA.\n{% endpullquote %}"),
      "<blockquote>\n<p>A.</p>\n</blockquote>\n",
    );
  });
});

describe("galleries", () => {
  it("that take the pictures of a folder stand as code", () => {
    for (const code of [
      '{{< gallery dir="g" >}}',
      '{{< gallery match="gallery/*" >}}',
      "{{ gallery() }}",
      "{{< gallery >}}",
      '{{< gallery caption="Boats" >}}',
    ]) {
      assert.match(html(code), /<code class="template">/, code);
      assert.equal(renderMarkdown(code).unknownCode, code);
    }
  });

  it("around pictures are nothing, but their words stay", () => {
    const inner = '\n\n{{< figure src="a.png" >}}\n\n{{< /gallery >}}';
    assert.equal(
      html(`{{< gallery caption="All *boats*" cols="3" >}}${inner}`),
      '<p>All <em>boats</em></p>\n<figure><img data-ref="0" alt=""></figure>\n',
    );
    assert.doesNotMatch(html(`{{< gallery >}}${inner}`), /gallery/);
    assert.match(html(`<div>{{< gallery caption="All" >}}</div>${inner}`), /<p>All<\/p>/);
  });

  it("end as Zola ends all its code, unless that is other code", () => {
    const inner = '{% gallery(caption="Boats") %}\n\n![a](a.png)\n\n{% end %}';
    assert.doesNotMatch(html(inner), /template/);
    assert.match(html(`${inner}\n\n{% note() %}\n\nA\n\n{% end %}`), /\{% end %\}/);
  });

  it("may name pictures with blanks, between commas", () => {
    assert.deepEqual(named('{{< gallery images="a b.jpg, c.jpg" >}}'), [
      "picture a b.jpg",
      "picture c.jpg",
    ]);
  });
});

describe("films with pictures", () => {
  it("show these, above the link", () => {
    const code = '{{< video src="film.mp4" poster="first.jpg" title="The launch" >}}';
    assert.deepEqual(named(code).sort(), ["link film.mp4", "picture first.jpg"]);
    assert.match(html(code), /<figcaption><a [^>]*>The launch<\/a>/);
  });
});

describe("addresses that code makes", () => {
  for (const [code, to] of [
    ["{% gist marsh/c08ee0f2726f %}", "https://gist.github.com/marsh/c08ee0f2726f"],
    ["{% gist 1234567 tides.md %}", "https://gist.github.com/1234567"],
    ["{{< gist marsh 1234567 >}}", "https://gist.github.com/marsh/1234567"],
    [
      "{% tweet https://twitter.com/marsh/status/24 words %}",
      "https://twitter.com/marsh/status/24",
    ],
    ["{{< tweet marsh 24 >}}", "https://twitter.com/marsh/status/24"],
  ] as const) {
    it(`are whole: ${code}`, () => assert.ok(html(code).includes(`<a href="${to}"`), html(code)));
  }
});

describe("code on several lines", () => {
  for (const [what, text] of [
    ["a text", '{{< figure\n  src="a.jpg"\n  caption="Boats"\n>}}'],
    ["a line", 'Text {{< figure src="a.jpg"\n- caption="Boats"\n>}} text'],
    ["a quote", '> {{< figure\n>   src="a.jpg"\n>   caption="Boats"\n> >}}'],
    ["an item", '- {{< figure\n  src="a.jpg" caption="Boats"\n>}}'],
    ["HTML", '<div>\n{{< figure\n  src="a.jpg" caption="Boats"\n>}}\n</div>'],
  ] as const) {
    it(`is read in ${what}`, () => {
      assert.deepEqual(named(text), ["picture a.jpg"]);
      assert.match(said(text), /Boats/);
      assert.doesNotMatch(html(text), /[{}]|&gt;/);
    });
  }

  it("stays as it is where it is an example, or does not end", () => {
    const example = '```\n{{< figure\n  src="a.jpg"\n>}}\n```';
    assert.match(html(example), /figure\n {2}src=/);
    assert.equal(html("{{ a\n- b\n- c").match(/<li>/g)?.length, 2);
  });

  it("may have code between quotation marks", () => {
    const text = '{{< figure src="a.jpg" caption="of {{ year }} and {% x %}" >}}';
    assert.deepEqual(named(text), ["picture a.jpg"]);
    assert.match(html(text), /<figcaption>of <code class="template">\{\{ year \}\}<\/code> and/);
  });
});

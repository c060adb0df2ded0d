import { drawInteger, drawItem, makeRandom } from "../bench/made/random.ts";

/** Marks that are put into texts, each where it may break something. */
const marks: readonly string[] = [
  ...[
    "*",
    "**",
    "_",
    "__",
    "~",
    "~~",
    "`",
    "==",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "](x.md)",
    '](x.png "',
    "[[",
    "]]",
    "|",
    "\\",
  ],
  ...[
    "\n\n",
    "\n",
    "\n- ",
    "\n1. ",
    "\n> ",
    "\n    ",
    "\n# ",
    "\n## ",
    "\n---\n",
    "\n===\n",
    "\n```\n",
    "\n\n|a|b|\n|-|-|\n|c|",
  ],
  ...[
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<table>",
    "<tr><td>",
    "</table>",
    "<ul><li>",
    "</ul>",
    "<!-- ",
    " -->",
  ],
  ...[
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    '<a href="x.md">',
    "</a>",
    '<img src="y.png" alt="',
    '">',
    "<pre>",
    "</pre>",
  ],
  ...[
    "<details><summary>",
    "</details>",
    "<figure>",
    "<figcaption>",
    "</figure>",
    "<svg>",
    "<math>",
    "<select><option>",
    "<textarea>",
  ],
  ...[
    "<dl><dt>",
    "<dd>",
    "<ruby>",
    "<rt>",
    '<iframe src="//z.example">',
    "<video>",
    '<h3 id="k">',
    "</h3>",
    "<Voice>",
    "<b",
    "< ",
    "<",
  ],
  ...[
    "[^1]",
    "\n\n[^1]: ",
    "\n[^2]: ",
    "[x]: ",
    "\n\n[Voice]: ",
    "\n\n[Voice]: y.md ",
    "{{",
    "}}",
    "{% ",
    " %}",
    "{{< ",
    " >}}",
    "{: .a}",
    "{#b}",
  ],
  ...[
    "{% raw %}",
    "{% endraw %}",
    '{{< figure src="a.png" caption="',
    '" >}}',
    "[caption]",
    "[/caption]",
    "\n> [!NOTE] ",
    "&amp;",
    "&lt;",
    "&#8217;",
    "港",
    "、",
    "「",
    "」",
  ],
];

/** The text of a run: a seed's with marks, and with words that occur nowhere else: the same on every machine. */
export function markWords(texts: readonly string[], seed: number, run: number): string {
  const random = makeRandom(seed, run);
  const text = drawItem(random, texts);
  const head = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? "";
  let rest = text.slice(head.length).slice(0, 4000);
  const put = (part: string) => {
    const at = drawInteger(random, 0, rest.length);
    rest = rest.slice(0, at) + part + rest.slice(at);
  };
  for (let left = drawInteger(random, 1, 8); left > 0; left -= 1) put(drawItem(random, marks));
  for (let number = 0; number < 6; number += 1) {
    const blanks = [...rest.matchAll(/[ \n]/g)].map(({ index }) => index);
    const at = blanks.length > 0 ? drawItem(random, blanks) : 0;
    const word = `Qy${run.toString(36)}z${number}`;
    rest = `${rest.slice(0, at)} ${word}${rest.slice(at) || " "}`;
  }
  return head + rest;
}

/** Makes a text of about so many characters. */
export type Shape = (characters: number) => string;

const row =
  (unit: string, head = "", tail = ""): Shape =>
  (characters) =>
    head + unit.repeat(Math.floor(characters / unit.length)) + tail;

const nested =
  (open: string, close: string): Shape =>
  (characters) => {
    const depth = Math.floor(characters / (open.length + close.length));
    return open.repeat(depth) + close.repeat(depth);
  };

const numbered =
  (line: (number: number) => string): Shape =>
  (characters) => {
    let text = "";
    for (let number = 1; text.length < characters; number += 1) text += line(number);
    return text;
  };

/** Texts that cost marked most for their length, each of another kind; found by trying 150 of them. */
export const worstShapes: Readonly<Record<string, Shape>> = {
  "emphasis of two kinds": row("*a_"),
  "emphasis inside words": row("a_"),
  "emphasis that opens only": row("_a"),
  "emphasis after full stops": row(".*a"),
  "strong inside words": row("a**b"),
  "long runs of emphasis": row("____a"),
  "stars alone": row("*"),
  "deep emphasis": nested("*a **b ", "c** d* "),
  "deep emphasis of two kinds": nested("*a _b ", "c_ d* "),
  "deep deletions": nested("~~a *b ", "c* d~~ "),
  "paragraphs of emphasis": row(`${"*a_".repeat(100)}\n\n`),
  "items of emphasis": row(`- ${"*a_".repeat(700)}\n`),
  quotes: row(">"),
  "quotes that go on lazily": row("> a\nb\n"),
  "a quote of many lines": row("> b\n"),
  "many deep quotes": row(`${"> ".repeat(50)}a\n`),
  "a deep quote that goes on": (characters) =>
    `${"> ".repeat(50)}a\n${"b\n".repeat(characters / 2)}`,
  "a deep list that goes on": (characters) =>
    `${"- ".repeat(50)}a\n${"b\n".repeat(characters / 2)}`,
  "a quote of any depth": (characters) => `${"> ".repeat(characters / 2)}a\nb\n- c\n`,
  "lists in lists": row("- "),
  "lists in quotes": row("- > "),
  "numbers in numbers": row("1. "),
  "lists by indentation": numbered((number) => `${" ".repeat(Math.min(2 * number, 400))}- a\n`),
  "forty lists, again and again": numbered((number) => `${"  ".repeat(number % 40)}- a\n\n`),
  "an item of many lines": row("b\n", "- a\n"),
  "an item of many paragraphs": row("\n  b\n", "- a\n"),
  "other bullets": row("- a\n+ b\n"),
  brackets: row("["),
  "brackets of pictures": row("![["),
  "closed brackets": nested("[", "]"),
  "links in links": nested("[", "](x)"),
  "links that do not end": row("[a]("),
  "links in brackets": row("[[[x](y)"),
  "parentheses of a link": row("(", "[a]("),
  "a definition used often": (characters) =>
    `[a]: https://x.example/${"b".repeat(characters / 2)}\n\n${"[a] ".repeat(characters / 8)}`,
  definitions: numbered((number) => `[a${number}]: /b\n`),
  "titles that do not end": numbered((number) => `[a${number}]: /b "\n\n`),
  backticks: row("`"),
  "backticks in longer and longer runs": numbered((number) => `${"`".repeat(number)}a `),
  "fences that do not end": row("> ```\n\n"),
  "signs of tags": row("<"),
  "comments that do not end": row("a <!-- "),
  "declarations that do not end": row("a <!A "),
  instructions: row("a <?"),
  "a tag of many attributes": row(" b=c", "<a", "!"),
  addresses: row("http://a."),
  "an address of many endings": row("?!", "http://a"),
  "an address of entities": row("&amp;", "http://a"),
  "addresses of mail": row("a@b."),
  exclamations: row("!"),
  "a wide table": (characters) =>
    [..."abc"].map((sign) => `|${sign === "b" ? "-" : sign}`.repeat(characters / 6)).join("\n"),
  "a table of short rows": (characters) => {
    const columns = Math.floor(Math.sqrt(characters) / 2);
    return `${"|a".repeat(columns)}\n${"|-".repeat(columns)}\n${"b\n".repeat(characters / 2)}`;
  },
  "lines without text": row("\n", "a", "b"),
  "lines of blanks": row(" \n\t\n"),
  blanks: row(" ", "# a", "#"),
  underlines: row("a\n=\n"),
  rules: row("- - - x\n"),
  headings: row("# *a_\n"),
  notes: numbered((number) => `[^${number}]: a\n`),
  "links to notes": row("a[^1] ", "[^1]: b\n\n"),
  "many links to many notes": numbered((number) => `[^${number}]: a[^${number}] [^1]\n\n`),
  "links to places": numbered((number) => `[a](#b-${number})\n\n# b ${number}\n\n`),
  "headings of one name": row("# a\n", "[b](#a)\n\n"),
  references: numbered((number) => `[a](${number}) `),
  "names of wikis": row("[[a]]"),
  "names of wikis that do not end": row("[[a"),
  "marked words": row("==a "),
  braces: row("{"),
  "template code": row("{{ a }} "),
  "template code that does not end": row("{{< a "),
  "comments of templates": row("{% comment %}"),
  "code of templates": row("{% highlight a %}\n\n"),
  "pictures of templates": row('{{< figure src="a" caption="b" >}}\n\n'),
  "attribute lists": row("*a*{: .b}"),
  "captions that do not end": row("[caption]"),
  "addresses with code": row("[a]({{ b }}) "),
  "addresses with blanks": row("[a](b ", "", ")"),
  "emphasis in Chinese": row("「**"),
  "stars in Chinese": row("*「a"),
  "cells beyond the header": row("a|", "|a|\n|-|\n|"),
  elements: row("<b>"),
  "elements in elements": nested("<div><p>", "</div>"),
  "elements in wrong order": row("<b><p></b><td></p><li>"),
  tables: row("<table><tr><td>"),
  "rows without a table": row("<tr><td>a"),
  "lists of HTML": row("<ul><li>a"),
  "links of HTML": row('<a href="b">c'),
  "tags that do not end": row("<a b='"),
  "attributes of HTML": row(" b=c", "<a", ">d"),
  "code of HTML that does not end": row("<script>"),
  comments: row("<!-- a -->"),
  "pictures of HTML": row('<img src="a">'),
  "places of HTML": row('<a name="a"></a>', "[b](#a)\n\n"),
  "films of HTML": row('<video src="a">'),
  "entities of HTML": row("&amp;", "<b>"),
  "words of HTML": row("a <i>b</i> "),
  "captions of HTML": row("<figure><figcaption>a"),
  "headings of HTML": row("<h1>a</h1><h6>b"),
};

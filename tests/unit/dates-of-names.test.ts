import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDateOfText } from "../../src/dates/first-line.ts";
import { readDateOfPath } from "../../src/dates/name-dates.ts";
import { readDate } from "../../src/dates/read-date.ts";
import { parseSettings } from "../../src/settings/settings.ts";

const paths: readonly [path: string, date: string, from: "file name" | "folder"][] = [
  ["2019-03-15-ferry.md", "2019-03-15", "file name"],
  ["20190315_ferry.txt", "2019-03-15", "file name"],
  ["04Dec2007-talks.txt", "2007-12-04", "file name"],
  ["Dec042007.txt", "2007-12-04", "file name"],
  ["ferry-2019-03-15.txt", "2019-03-15", "file name"],
  ["2019_03_15.txt", "2019-03-15", "file name"],
  ["2019.03.15.md", "2019-03-15", "file name"],
  ["15-03-2019.txt", "2019-03-15", "file name"],
  ["15.03.2019.txt", "2019-03-15", "file name"],
  ["15-mars-2019-bac.md", "2019-03-15", "file name"],
  ["march-15-2019.md", "2019-03-15", "file name"],
  ["2019年3月15日.txt", "2019-03-15", "file name"],
  ["20190315103000.html", "2019-03-15", "file name"],
  ["_posts/2019-03-15-ferry.md", "2019-03-15", "file name"],
  ["2019/03/2019-03-15.md", "2019-03-15", "file name"],
  ["collected in 2020/2019-03-15.md", "2019-03-15", "file name"],
  ["2020/2019-03-15.md", "2019-03-15", "file name"],
  ["2019-03-15 and again 2019-03-15.md", "2019-03-15", "file name"],
  ["2019-03.md", "2019-03", "file name"],
  ["2019-03-ferry.md", "2019-03", "file name"],
  ["2019_09 the ferry.txt", "2019-09", "file name"],
  ["2019/03/15/ferry.md", "2019-03-15", "folder"],
  ["news/2019/3/5/ferry.md", "2019-03-05", "folder"],
  ["2019-03-15/ferry.md", "2019-03-15", "folder"],
  ["reel/1916062001/0123.txt", "1916-06-20", "folder"],
  ["20190315/ferry.md", "2019-03-15", "folder"],
  ["2019/03/15-ferry.md", "2019-03-15", "folder"],
  ["2019-03/15.txt", "2019-03-15", "folder"],
  ["2019/March/15/ferry.md", "2019-03-15", "folder"],
  ["2019/03-March/15.md", "2019-03-15", "folder"],
  ["2019/03/ferry.md", "2019-03", "folder"],
  ["2019-03/ferry.md", "2019-03", "folder"],
  ["2019/03/3-ferry.md", "2019-03", "folder"],
  ["2019/03/40-ferry.md", "2019-03", "folder"],
  ["2019/ferry.md", "2019", "folder"],
  ["2019/03.md", "2019", "folder"],
];

const dateless = [
  ...["ferry.md", "20191399.txt", "12345678.txt", "id-120190315.txt", "000_3734f3c25c7f2d7e.txt"],
  ...[
    "2019-02-30.md",
    "2019-10-best-things.md",
    "2008-09-season.md",
    "2019-03x.md",
    "article-2019.txt",
    "v1.2019.03.15.txt",
    "2101/a.md",
  ],
  // Two days.
  ...["2019-03-15-to-2019-03-20.md", "20190315-20190316.txt", "macbook-pro-13-2019.md"],
];

describe("readDateOfPath", () => {
  for (const [path, date, from] of paths) {
    it(`reads ${date} from ${path}`, () => {
      const found = readDateOfPath(path, {});
      assert.ok(found && "date" in found.parsed);
      assert.deepEqual([found.parsed.date, found.from], [date, from]);
    });
  }

  it("takes no other number for a date", () => {
    for (const path of dateless) assert.equal(readDateOfPath(path, {}), undefined, path);
  });

  it("takes neither where name and folders differ", () => {
    const found = readDateOfPath("2018/12/2019-03-15.md", {});
    assert.match(found && "reason" in found.parsed ? found.parsed.reason : "", /“2018\/12”/);
  });

  it("reads a month that has two meanings only where the language is known", () => {
    const read = (path: string, tag = "") => {
      const parsed = readDateOfPath(path, { language: () => tag })?.parsed;
      return parsed && "date" in parsed ? parsed.date : undefined;
    };
    assert.equal(read("15-listopada-2019-trajekt.md", "hr"), "2019-10-15");
    assert.equal(read("15-listopada-2019-prom.md", "pl"), "2019-11-15");
    assert.equal(read("15-listopada-2019.md"), undefined);
    assert.equal(read("2019/listopad/15/a.md", "hr"), "2019-10-15");
  });

  it("reads numbers in the order that is declared", () => {
    const ways = { order: "month-first" } as const;
    const found = readDateOfPath("03-04-2017.md", ways)?.parsed;
    assert.equal(found && "date" in found && found.date, "2017-03-04");
  });
});

const texts: readonly [text: string, date: string | undefined][] = [
  ["15 March 2019\nThe ferry stops.", "2019-03-15"],
  ["FOR IMMEDIATE RELEASE\nMarch 15, 2019\nThe ferry stops.", "2019-03-15"],
  ["Boston, Mass., March 15, 2019\nDear reader", "2019-03-15"],
  ["Paris, le 15 mars 2019\nLe bac ne passe plus.", "2019-03-15"],
  ["2019年3月15日\n渡し船は止まる。", "2019-03-15"],
  ["PARIS, March 15, 2019 /PRNewswire/ -- The ferry stops.", "2019-03-15"],
  ["MOSCOW, Dec. 22, 2021 (Reuters) - The ferry stops.", "2021-12-22"],
  ["BERLIN (15. März 2019) – Die Fähre steht.", "2019-03-15"],
  ["Berlin, 15. März 2019. Die Fähre steht.", "2019-03-15"],
  ["OSLO--(BUSINESS WIRE)--Mar 15, 2019--The ferry stops.", "2019-03-15"],
  ["LEEDS, England, March 15, 2019 (GLOBE NEWSWIRE) -- The ferry stops.", "2019-03-15"],
  [`PRESS RELEASE\nBremen, 15. März 2019 – ${"Die Fähre steht. ".repeat(9)}`, "2019-03-15"],
  [
    `RELEASE\nAda\nHarbour\n555\na@b.example\nPARIS, 15 mai 2019 – ${"Le bac. ".repeat(20)}`,
    "2019-05-15",
  ],
  // Lines of web pages, press releases and papers.
  ["Posted on March 15, 2019 by admin\nThe ferry stops.", "2019-03-15"],
  ["Posted by Ada on 15 March 2019\nThe ferry stops.", "2019-03-15"],
  ["Publié le 15 mars 2019 par Ada\nLe bac.", "2019-03-15"],
  ["Release date: 15 March 2019\nThe ferry stops.", "2019-03-15"],
  ["FOR IMMEDIATE RELEASE: March 15, 2019\nThe ferry stops.", "2019-03-15"],
  ["Vol. 3, No. 4, March 15, 2019\nThe ferry stops.", "2019-03-15"],
  ["Vol. XII No. 40 - March 15, 2019\nThe ferry stops.", "2019-03-15"],
  ["Published March 15, 2019 | Last updated March 16, 2019\nThe ferry.", "2019-03-15"],
  ["No. 10 was closed on March 15, 2019\nThe ferry stops.", undefined],
  // The day in front of the place, or in brackets.
  ["March 15, 2019 (OSLO) -- The ferry stops.", "2019-03-15"],
  ["15 March 2019 /PRNewswire/ -- The ferry stops.", "2019-03-15"],
  ["March 15, 2019 -- OSLO -- The ferry stops.", "2019-03-15"],
  ["(OSLO) 15 March 2019 - The ferry stops.", "2019-03-15"],
  ["(Oslo, 15 March 2019) The ferry stops.", "2019-03-15"],
  [`(March 15, 2019) ${"The ferry stops. ".repeat(9)}`, "2019-03-15"],
  [`RELEASE\nMarch 15, 2019 (OSLO) -- ${"The ferry stops. ".repeat(9)}`, "2019-03-15"],
  [
    `(March 15, 2019) ${"It stops. ".repeat(20)}\n(March 16, 2019) ${"It goes. ".repeat(20)}`,
    undefined,
  ],
  ["March 15, 2019 (a Friday) was cold.", undefined],
  ["(March 15, 2019 was cold.) The ferry stops.", undefined],
  ["MINUTES OF MARCH 15, 2019\nThe chair opened.", "2019-03-15"],
  ["Meeting of the harbour board held on 15 March 2019\nThe chair opened.", "2019-03-15"],
  ["Procès-verbal de la séance du 15 mars 2019\nOn ouvre.", "2019-03-15"],
  ["Sitzung vom 15. März 2019\nEs wird eröffnet.", "2019-03-15"],
  ["NEW YORK, March 15, 2019--(BUSINESS WIRE)--The ferry stops.", "2019-03-15"],
  ["東京、2019年3月15日 /PRNewswire/ -- 渡し船は止まる。", "2019-03-15"],
  ["（北京2019年3月15日電）渡船停航。", "2019-03-15"],
  ["LONDON, UK / ACCESSWIRE / March 15, 2019 / The ferry stops.", "2019-03-15"],
  ["March 15, 2019 -- The ferry stops.", "2019-03-15"],
  ["(London, March 15, 2019) -- The ferry stops.", "2019-03-15"],
  ["МОСКВА, 15 марта 2019 г. /ТАСС/. Паром стоит.", "2019-03-15"],
  ["دبي، ١٥ مارس ٢٠١٩ – توقفت العبارة.", "2019-03-15"],
  ["15 March 2019 – 4 April 2019\nThe ferry in pictures.", undefined],
  ["15 March 1919 – 4 April 2001", undefined],
  ["Held on Friday, 15 March 2019, Town Hall\nThe chair opened.", "2019-03-15"],
  ["Interviewed by Bo Lund on 15 March 2019\nQ: Good evening.", "2019-03-15"],
  ["By Bo Lund – 15 March 2019\nThe ferry stops.", "2019-03-15"],
  ["Episode 12 – 15 March 2019\nQ: Good evening.", "2019-03-15"],
  ["The great storm – 15 March 1962\nThe ferry stopped.", undefined],
  ["Held up on the road, he came on foot", undefined],
  ["Aired March 15, 2019 - 16:00 ET\nHOST: Good evening.", "2019-03-15"],
  ["Recorded: 15 March 2019\nQ: Good evening.", "2019-03-15"],
  ["Date of interview: 15 March 2019\nQ: Good evening.", "2019-03-15"],
  ["Date of birth: 15 March 1950\nDate of death: 4 May 2001", undefined],
  ["Posted on March 15, 2019 by Ada Marsh\nThe ferry stops.", "2019-03-15"],
  ["By Ada Marsh | March 15, 2019\nThe ferry stops.", "2019-03-15"],
  ["Aktualisiert am 16. März 2019\nVeröffentlicht am 15. März 2019\nSie steht.", "2019-03-15"],
  ["Updated: March 15, 2019 at 10:30 am\nThe ferry stops.", "2019-03-15"],
  ["Updated: March 16, 2019 | Published: March 15, 2019", "2019-03-15"],
  ["Issued with March 15, 2019 in mind\nThe ferry stops.", undefined],
  ["The ferry\nstops\nat\nfive\nPosted on 15 March 2019", undefined],
  ["A meeting on 15 March 2019 was cancelled\nNobody came.", undefined],
  [
    `${"The ferry stops. ".repeat(9)}\nPARIS, March 15, 2019 (AP) -- ${"It stops. ".repeat(20)}`,
    undefined,
  ],
  ["The ferry stopped on 15 March 2019.\nIt was cold.", undefined],
  ["15 March 2019\nA ferry.\n16 March 2019\nAnother.", undefined],
  ["The ferry\nstops\nat\nfive\n15 March 2019", undefined],
  ["2019\nA year", undefined],
  ["March 2019\nA month", undefined],
  ["30 February 2019\nNo day", undefined],
  ["", undefined],
];

describe("readDateOfText", () => {
  for (const [text, date] of texts) {
    it(`finds ${date ?? "none"} in ${JSON.stringify(text.slice(0, 50))}`, () => {
      const parsed = readDateOfText(text, {})?.parsed;
      assert.equal(parsed && "date" in parsed ? parsed.date : undefined, date);
    });
  }
});

const source = { id: "mail.example", name: "The Mail" };

function read(
  given: { text?: string; path?: string; plainText?: string; url?: string },
  settings = "",
) {
  const { text, path = "a.md", plainText = "Words.", url } = given;
  const from = { ...source, ...(url && { url }) };
  return readDate({ text, path, source: from, plainText }, parseSettings(settings, "archive.yaml"));
}

describe("readDate", () => {
  it("takes the head before the text, the text before the name, the name before folders", () => {
    const all = { path: "2015/01/02/2016-01-02-a.md", plainText: "3 January 2017\nWords." };
    assert.equal(read({ ...all, text: "2018-01-04" }).published?.date, "2018-01-04");
    assert.deepEqual(read(all).published, {
      ...{ date: "2017-01-03", precision: "day", asFound: "3 January 2017", from: "text" },
    });
    assert.equal(read({ path: "2016/2016-01-02-a.md" }).published?.from, "file name");
    assert.equal(read({ path: "2016/01/02/a.md" }).published?.from, "folder");
    assert.equal(read({}).problem?.code, "no-date");
  });

  it("takes the day of a meeting from the title of its minutes, and of no other title", () => {
    const titled = (title: string) =>
      readDate(
        { text: undefined, path: "2016/a.md", source, title, plainText: "Words." },
        parseSettings("", "archive.yaml"),
      ).published?.date;
    for (const title of [
      "Minutes of the meeting of 15 March 2019",
      "Sitzung vom 15. März 2019",
      "Ata da reunião de 15 de março de 2019",
    ])
      assert.equal(titled(title), "2019-03-15", title);
    for (const title of ["The storm of 15 March 2019", "Minutes of 2019", "Meeting of minds"])
      assert.equal(titled(title), "2016", title);
  });

  it("takes the dateline of a headline that is the first sentence of a report", () => {
    const dated = (title: string) =>
      readDate(
        { text: undefined, path: "a.md", source, plainText: "Words.", title },
        parseSettings("", "archive.yaml"),
      ).published?.date;
    const report = "/PRNewswire/ -- The harbour board said that it would buy a ferry.";
    assert.equal(dated(`BOSTON, Mass., March 15, 2019 ${report}`), "2019-03-15");
    assert.equal(dated("(March 15, 2019) The board said that it would buy a ferry."), "2019-03-15");
    assert.equal(dated("BOSTON, March 15, 2019 - Jazz"), undefined);
    assert.equal(
      dated("The storm of March 15, 2019 and what it did to the old harbour"),
      undefined,
    );
  });

  it("takes the whole day in the address where nothing else gives one as exact", () => {
    const url = "https://mail.example/2019/03/15/ferry";
    assert.deepEqual(read({ url }).published, {
      ...{ date: "2019-03-15", precision: "day", asFound: "2019/03/15", from: "address" },
    });
    const compact = "https://mail.example/20190315/ferry";
    assert.equal(read({ url: compact }).published?.date, "2019-03-15");
    assert.equal(read({ url, path: "2019/ferry.md" }).published?.from, "address");
    assert.equal(read({ url, path: "2018/ferry.md" }).published?.date, "2018");
    assert.equal(read({ url, path: "2019-03-14.md" }).published?.from, "file name");
    assert.equal(read({ url, text: "2019-03-10" }).published?.from, undefined);
    for (const other of ["2019/03/ferry", "2019/02/30/ferry", "a?day=2019-03-15"])
      assert.equal(read({ url: `https://mail.example/${other}` }).problem?.code, "no-date", other);
  });

  it("takes the name where the head has no readable date, and tells of both", () => {
    const { published, dateAsFound, problem } = read({ text: "soon", path: "2019-03-15.md" });
    assert.deepEqual(
      [published?.date, dateAsFound, problem?.code],
      ["2019-03-15", "soon", "bad-date"],
    );
    assert.match(problem?.found ?? "", /2019-03-15, from the file name, was taken instead/);
  });

  it("corrects dates of names as it does those of heads", () => {
    const settings = 'dates: {all: {shift: "+1 month", reason: R.}}';
    const { published } = read({ path: "2019-03-15.md" }, settings);
    assert.deepEqual([published?.date, published?.correction?.from], ["2019-04-15", "2019-03-15"]);
  });

  it("leaves a date open of which nothing shows the order", () => {
    const { published, dateAsFound, slashed } = read({ text: "03/04/2017 09:15" });
    assert.deepEqual([published, dateAsFound], [undefined, "03/04/2017 09:15"]);
    assert.ok(slashed && "choice" in slashed);
    assert.equal(slashed.choice["day-first"].date, "2017-04-03");
    assert.equal(slashed.choice["month-first"].date, "2017-03-04");
    assert.equal(slashed.choice["month-first"].time, "09:15");
  });

  it("takes the order from the day in the name or the address", () => {
    const named = read({ text: "03/04/2017", path: "2017-04-03-a.md" }).published;
    assert.deepEqual([named?.date, named?.order?.by], ["2017-04-03", "name"]);
    const url = "https://mail.example/2017/03/04/a";
    assert.equal(read({ text: "03/04/2017", url }).published?.date, "2017-03-04");
    const neither = "https://mail.example/2017/06/04/a";
    assert.equal(read({ text: "03/04/2017", url: neither }).published, undefined);
  });

  it("takes the order that is declared for the folder, the source or all", () => {
    const settings = `dates:
  order: month-first
  sources: { mail.example: { order: day-first } }
  folders: { "usa/new": { order: month-first } }`;
    const dated = (path: string) => read({ text: "03/04/2017", path }, settings).published;
    assert.equal(dated("usa/new/a.md")?.date, "2017-03-04");
    assert.equal(dated("usa/a.md")?.date, "2017-04-03");
    assert.deepEqual(dated("a.md")?.order, { order: "day-first", by: "owner" });
    assert.equal(
      read({ text: "03/04/2017" }, "dates: {order: month-first}").published?.date,
      "2017-03-04",
    );
    assert.equal(
      read({ text: "31/10/2017" }, "dates: {order: month-first}").published?.date,
      "2017-10-31",
    );
  });

  it("reads the calendar that is declared, and tells which to declare", () => {
    const text = "۲۴ اسفند ۱۳۹۷";
    assert.equal(read({ text }, "dates: {calendar: jalali}").published?.date, "2019-03-15");
    assert.equal(read({ text }).problem?.write, "dates: { calendar: jalali }");
  });

  it("shifts a date that is open, too, once its order is known", () => {
    const settings = 'dates: {all: {shift: "+1 day", reason: R.}}';
    const { slashed } = read({ text: "03/04/2017" }, settings);
    assert.ok(slashed && "choice" in slashed);
    assert.equal(slashed.choice["day-first"].date, "2017-04-04");
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { looksLikeDate, parseDate, weekdayIn } from "../../src/dates/written/parse-date.ts";

/**
 * Words of each language for Friday, 15 March 2019, as its news writes them: weekday, short weekday, day and month, month
 * alone, short month, what joins them, and what stands before and behind.
 */
interface Words {
  readonly weekday: readonly string[];
  readonly month: readonly string[];
  /** Written with a day, joined and with the year: "15 de marzo de 2019". */
  readonly forms: readonly string[];
}

const languages: Readonly<Record<string, Words>> = {
  en: {
    weekday: ["Friday", "Fri.", "FRIDAY"],
    month: ["March", "Mar", "Mar.", "MARCH"],
    forms: ["March 15, 2019", "15th March 2019", "15th of March, 2019", "2019 March 15"],
  },
  de: {
    weekday: ["Freitag", "Fr.", "Fr"],
    month: ["März", "Mär.", "Mrz", "MÄRZ"],
    forms: [
      "15. März 2019",
      "den 15. März 2019",
      "15. Maerz 2019".replace("ae", "ä"),
      "15.März 2019",
    ],
  },
  fr: {
    weekday: ["vendredi", "ven.", "VENDREDI"],
    month: ["mars", "MARS"],
    forms: ["le 15 mars 2019", "15 mars 2019 à 10h30", "Publié le 15 mars 2019"],
  },
  es: {
    weekday: ["viernes", "vie."],
    month: ["marzo", "mar", "mar."],
    forms: ["15 de marzo de 2019", "15 de marzo del 2019", "15/mar/2019"],
  },
  pt: {
    weekday: ["sexta-feira", "sex.", "Sexta-Feira"],
    month: ["março", "mar.", "Março", "MARCO"],
    forms: ["15 de março de 2019", "15 de Março de 2019 às 10h30", "15.mar.2019"],
  },
  it: {
    weekday: ["venerdì", "ven", "Venerdi"],
    month: ["marzo", "mar"],
    forms: ["15 marzo 2019", "15 marzo 2019 alle 10:30", "15 marzo 2019, ore 10.30"],
  },
  nl: {
    weekday: ["vrijdag", "vr", "vri."],
    month: ["maart", "mrt.", "mrt"],
    forms: [
      "15 maart 2019",
      "15 maart 2019 om 10:30",
      "15 maart 2019, 10.30 uur".replace(", 10.30 uur", ""),
    ],
  },
  sv: {
    weekday: ["fredag", "fre", "fredagen"],
    month: ["mars", "mars"],
    forms: ["den 15 mars 2019", "15 mars 2019 kl. 10.30", "den 15:e mars 2019"],
  },
  pl: {
    weekday: ["piątek", "pt.", "PIĄTEK"],
    month: ["marca", "marzec", "mar"],
    forms: ["15 marca 2019 r.", "15 marca 2019 roku", "dnia 15 marca 2019 r."],
  },
  cs: {
    weekday: ["pátek", "pá".replace("pá", "pát"), "Pátek"],
    month: ["března", "březen", "bře"],
    forms: ["15. března 2019", "dne 15. března 2019", "15. března 2019 v 10:30"],
  },
  ru: {
    weekday: ["пятница", "пт", "Пятница"],
    month: ["марта", "март", "мар."],
    forms: ["15 марта 2019 года", "15 марта 2019 г.", "15-го марта 2019", "15 марта 2019 в 10:30"],
  },
  uk: {
    weekday: ["п’ятниця", "пт", "П'ятниця"],
    month: ["березня", "березень", "берез."],
    forms: ["15 березня 2019 року", "15 березня 2019 р.", "15 березня 2019, 10:30"],
  },
  tr: {
    weekday: ["Cuma", "Cum", "CUMA"],
    month: ["Mart", "Mar", "MART"],
    forms: ["15 Mart 2019", "15 Mart 2019 Cuma", "15 Mart 2019, 10:30"],
  },
  el: {
    weekday: ["Παρασκευή", "Παρ.", "ΠΑΡΑΣΚΕΥΗ"],
    month: ["Μαρτίου", "Μάρτιος", "Μαρ", "ΜΑΡΤΙΟΥ"],
    forms: ["15 Μαρτίου 2019", "15η Μαρτίου 2019", "15 Μαρτίου 2019, 10:30 πμ"],
  },
  ar: {
    weekday: ["الجمعة", "جمعة", "يوم الجمعة"],
    month: ["مارس", "آذار", "مارس/آذار"],
    forms: [
      "15 مارس 2019",
      "١٥ مارس ٢٠١٩",
      "15 آذار/مارس 2019",
      "15 مارس، 2019 م",
      "15 مارس (آذار) 2019",
    ],
  },
  fa: {
    weekday: ["جمعه", "روز جمعه"],
    month: ["مارس"],
    forms: ["۱۵ مارس ۲۰۱۹", "15 مارس 2019 میلادی", "۱۵ مارس ۲۰۱۹ ساعت ۱۰:۳۰"],
  },
  he: {
    weekday: ["יום שישי", "יום ו׳"],
    month: ["במרץ", "מרץ", "במרס"],
    forms: ["15 במרץ 2019", "ה-15 במרץ 2019", "15 במרץ 2019, 10:30"],
  },
  hi: {
    weekday: ["शुक्रवार", "शुक्र"],
    month: ["मार्च"],
    forms: ["15 मार्च 2019", "१५ मार्च २०१९", "15 मार्च, 2019"],
  },
  bn: {
    weekday: ["শুক্রবার", "শুক্র"],
    month: ["মার্চ"],
    forms: ["১৫ মার্চ ২০১৯", "১৫ই মার্চ ২০১৯", "১৫ মার্চ, ২০১৯"],
  },
  id: {
    weekday: ["Jumat", "Jum'at", "Jum"],
    month: ["Maret", "Mar", "MARET"],
    forms: ["15 Maret 2019", "15 Maret 2019 10:30 WIB", "15 Maret 2019, pukul 10.30 WIB"],
  },
  vi: {
    weekday: ["Thứ Sáu", "Thứ sáu", "thứ Sáu, ngày"],
    month: ["tháng 3", "Tháng Ba", "tháng 03"],
    forms: ["ngày 15 tháng 3 năm 2019", "15 tháng 3, 2019", "ngày 15 tháng Ba năm 2019"],
  },
};

/** Forms in which every language writes, of its words. */
function formsOf({ weekday, month, forms }: Words): string[] {
  const days = month.flatMap((name) => [
    `15 ${name} 2019`,
    `15. ${name} 2019`,
    `15 ${name}, 2019`,
    `15-${name}-2019`,
    `15 ${name} 2019 10:30`,
    `15 ${name} 2019, 10:30:00`,
    `  15  ${name}  2019 `,
  ]);
  const named = weekday.flatMap((name) => [
    `${name}, 15 ${month[0]} 2019`,
    `${name} 15 ${month[0]} 2019`,
    `${name} 15.03.2019`,
    `15/03/2019 (${name})`,
    `${name}, 15 ${month[0]} 2019 10:30 +0100`,
  ]);
  const numbers = [
    "15.03.2019",
    "15. 3. 2019",
    "15/03/2019",
    "15-03-2019",
    "2019-03-15",
    "2019.03.15.",
  ];
  return [...new Set([...days, ...named, ...forms, ...numbers])];
}

const signs: Readonly<Record<string, readonly string[]>> = {
  zh: [
    ...[
      "2019年3月15日",
      "2019年03月15日",
      "二〇一九年三月十五日",
      "二零一九年三月十五日",
      "2019年3月15號",
    ],
    ...[
      "2019年3月15日 星期五",
      "2019年3月15日（星期五）",
      "星期五 2019年3月15日",
      "2019年3月15日 周五",
    ],
    ...[
      "2019年3月15日 10:30",
      "2019年3月15日10时30分",
      "2019年3月15日 上午10:30",
      "２０１９年３月１５日",
    ],
    ...[
      "发布时间：2019年3月15日 10:30",
      "日期：2019年3月15日",
      "民國108年3月15日",
      "中華民國108年3月15日",
    ],
    ...[
      "民國一百零八年三月十五日",
      "公元2019年3月15日",
      "2019-03-15 10:30",
      "2019/3/15",
      "2019年 3月 15日",
    ],
  ],
  ja: [
    ...[
      "2019年3月15日",
      "2019年3月15日(金)",
      "2019年3月15日（金）",
      "2019年3月15日 金曜日",
      "平成31年3月15日",
    ],
    ...[
      "平成三十一年三月十五日",
      "平成31年3月15日（金）",
      "2019年3月15日 10時30分",
      "2019年3月15日10:30",
    ],
    ...[
      "2019年3月15日 午前10時30分",
      "2019/03/15",
      "2019.3.15",
      "掲載日：2019年3月15日",
      "西暦2019年3月15日",
    ],
  ],
  ko: [
    ...[
      "2019년 3월 15일",
      "2019년 3월 15일 금요일",
      "2019년 3월 15일(금)",
      "2019년3월15일",
      "2019. 3. 15.",
    ],
    ...[
      "2019. 3. 15",
      "2019.03.15",
      "2019.03.15 10:30",
      "2019년 3월 15일 오전 10:30",
      "2019년 3월 15일 10시 30분",
    ],
    ...["등록 2019.03.15 10:30".slice(3), "2019-03-15 10:30"],
  ],
};

describe("dates as languages write them", () => {
  const all = Object.entries(languages).map(([name, words]) => [name, formsOf(words)] as const);
  for (const [name, forms] of [...all, ...Object.entries(signs)]) {
    it(`reads ${forms.length} forms of ${name}`, () => {
      for (const form of forms) {
        const parsed = parseDate(form);
        assert.equal("date" in parsed && parsed.date, "2019-03-15", form);
        assert.ok(looksLikeDate(form), form);
        const isTimed = /10[:.h時时시]|١٠:|۱۰:/.test(form);
        assert.equal(
          "time" in parsed ? parsed.time : undefined,
          isTimed ? "10:30" : undefined,
          form,
        );
        assert.ok([undefined, 5].includes(weekdayIn(form)), form);
      }
    });
  }

  it("reads every month under each of its names in every language", () => {
    const tags = [
      ...Object.keys(languages),
      "pt-BR",
      "de-AT",
      "es-MX",
      "ar-EG",
      "ar-SY",
      "ar-MA",
      "hr",
    ];
    for (const tag of tags) {
      for (let month = 0; month < 12; month += 1) {
        const day = new Date(Date.UTC(1998, month, 9));
        for (const width of ["long", "short"] as const) {
          const options = {
            timeZone: "UTC",
            day: "numeric",
            month: width,
            year: "numeric",
          } as const;
          const words = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, options).format(day);
          const parsed = parseDate(words, { language: () => tag });
          const expected = `1998-${String(month + 1).padStart(2, "0")}-09`;
          // Numbers alone, and in an order that nothing shows, are no names.
          if ("choice" in parsed) continue;
          assert.equal("date" in parsed && parsed.date, expected, `${tag} ${words}`);
        }
      }
    }
  });

  it("reads a month that has two meanings by the language, else by its weekday, else not at all", () => {
    const read = (words: string, tag?: string) => {
      const parsed = parseDate(words, tag === undefined ? {} : { language: () => tag });
      return "date" in parsed ? parsed.date : parsed.reason;
    };
    for (const tag of ["hr", "hr-HR", "bs", "sr-Latn"]) {
      assert.equal(read("15. listopada 2019.", tag), "2019-10-15", tag);
      assert.equal(read("15. srp. 2019.", tag), "2019-07-15", tag);
    }
    for (const tag of ["pl", "cs"]) assert.equal(read("15 listopada 2019", tag), "2019-11-15", tag);
    assert.equal(read("utorak, 15. listopada 2019."), "2019-10-15");
    assert.equal(read("piątek, 15 listopada 2019"), "2019-11-15");
    for (const tag of [undefined, "", "de"])
      assert.match(read("15. listopada 2019.", tag), /^may be 2019-10-15 .* or 2019-11-15 /);
    assert.equal(read("4. ožujka 2019."), "2019-03-04");
  });

  it("tells in all languages of a weekday that is another day's", () => {
    const others = [
      "jeudi 15 mars 2019",
      "четверг, 15 марта 2019",
      "2019年3月15日(木)",
      "15 Mart 2019 Perşembe",
    ];
    for (const form of others) assert.equal(weekdayIn(form), 4, form);
  });
});

const otherForms: readonly [words: string, date: string, time?: string][] = [
  ["Fri, 15 Mar 2019 10:30:00 +0000", "2019-03-15", "10:30"],
  ["Fri Mar 15 10:30:00 2019", "2019-03-15", "10:30"],
  ["Fri Mar 15 10:30:00 UTC 2019", "2019-03-15", "10:30"],
  ["Fri Mar 15 2019 22:30:05 GMT+0100 (Central European Standard Time)", "2019-03-15", "22:30:05"],
  ["20190315T103000Z", "2019-03-15", "10:30"],
  ["20190315103000", "2019-03-15", "10:30"],
  ["2019-03-15T23:30:00-08:00", "2019-03-15", "23:30"],
  ["2019-03-15T00:00:00Z", "2019-03-15"],
  ["March 15, 2019, 12:05 a.m.", "2019-03-15", "00:05"],
  ["March 15, 2019 at 10:30 p.m. EDT", "2019-03-15", "22:30"],
  ["1552645800", "2019-03-15", "10:30"],
  ["1552645800000", "2019-03-15", "10:30"],
  ["31/10/2017", "2017-10-31"],
  ["10/31/2017", "2017-10-31"],
  ["3/3/2017", "2017-03-03"],
  ["Monday, 03/04/2017", "2017-04-03"],
  ["Saturday, 03/04/2017", "2017-03-04"],
  ["15.III.2019", "2019-03-15"],
  ["Published March 15, 2019, updated March 16, 2019", "2019-03-15"],
  ["Publié le 15 mars 2019 à 10h30 - Mis à jour le 16 mars 2019 à 11h", "2019-03-15", "10:30"],
  ["Veröffentlicht am 15. März 2019 (aktualisiert am 16.3.2019)", "2019-03-15"],
  ["令和元年5月1日", "2019-05-01"],
  ["昭和64年1月7日", "1989-01-07"],
  ["mar. 12 mars 2019", "2019-03-12"],
  ["1er mai 2019", "2019-05-01"],
  ["1º de mayo de 2019", "2019-05-01"],
  ["März 2019", "2019-03"],
  ["2019年3月", "2019-03"],
];

const notRead = [
  ...["15.03.19", "03/15/19", "19年3月15日", "H31.3.15", "15 March", "15 de marzo", "Friday"],
  ...[
    "31/13/2017",
    "30/02/2019",
    "03.14.2019",
    "2019/15/03",
    "2019031510",
    "201903151",
    "20191399",
  ],
  ...["8 رجب 1440", "۲۴ اسفند ۱۳۹۷", "1397/12/24", "8 Adar II 5779", "15 มีนาคม 2562"],
];

describe("dates as programs write them", () => {
  for (const [words, date, time] of otherForms) {
    it(`reads ${words}`, () => {
      const {
        shows: _shows,
        precision: _precision,
        ...parsed
      } = {
        ...{ shows: "", precision: "" },
        ...parseDate(words),
      };
      assert.deepEqual(parsed, { date, ...(time && { time }) });
    });
  }

  it("reads what is dotted with the day first, unless the owner declares it otherwise", () => {
    const read = (ways: Parameters<typeof parseDate>[1]) => {
      const parsed = parseDate("03.04.2017", ways);
      return "date" in parsed && parsed.date;
    };
    assert.deepEqual([read({}), read({ order: "month-first" })], ["2017-04-03", "2017-03-04"]);
  });

  it("gives both days of a date that may be either", () => {
    for (const words of ["03/04/2017", "3-4-2017", "03/04/2017 10:30", "٠٣/٠٤/٢٠١٧"]) {
      const parsed = parseDate(words);
      assert.ok("choice" in parsed, words);
      assert.deepEqual(parsed.choice, { "day-first": "2017-04-03", "month-first": "2017-03-04" });
    }
  });

  it("reads nothing that has no day, or is of another calendar", () => {
    for (const words of notRead) assert.ok("reason" in parseDate(words), words);
  });

  it("takes no headline for a date", () => {
    const headlines = [
      ...["Mars 2019 en images", "15 mars 2019: le pont ouvre", "Mai 1968, cinquante ans après"],
      ...["Am 15. März 2019 brennt es", "Marzo 2019 fue el más seco", "3/4 of voters in 2019"],
      ...[
        "В марте 2019 года",
        "2019年3月の天気",
        "2019年3月15日のニュース",
        "Ferry 12 sinks in 2019",
      ],
      ...["Route 15/03/2019 closed", "Bill 2019-03 passes", "The May 2019 election"],
    ];
    for (const words of headlines) assert.ok(!looksLikeDate(words), words);
  });
});

describe("dates of other calendars", () => {
  const declared: readonly [
    words: string,
    calendar: "jalali" | "hijri" | "hebrew" | "buddhist" | "minguo",
  ][] = [
    ["۲۴ اسفند ۱۳۹۷", "jalali"],
    ["جمعه ۲۴ اسفند ۱۳۹۷ ساعت ۱۰:۳۰", "jalali"],
    ["1397/12/24", "jalali"],
    ["۱۳۹۷/۱۲/۲۴", "jalali"],
    ["24 Esfand 1397", "jalali"],
    ["8 رجب 1440 هـ".replace(" هـ", ""), "hijri"],
    ["1440-07-08", "hijri"],
    ["8 رجب 1440 هـ", "hijri"],
    ["الجمعة 8 رجب 1440هـ", "hijri"],
    ["1440/7/8 هـ", "hijri"],
    ["8 Rajab 1440 AH", "hijri"],
    ["8 Adar Sheni 5779", "hebrew"],
    ["108年3月15日", "minguo"],
    ["108年3月15日 星期五", "minguo"],
    ["8 באדר ב׳ 5779", "hebrew"],
    ["15 มีนาคม 2562", "buddhist"],
    ["15/03/2562", "buddhist"],
    ["108/3/15", "minguo"],
    ["108.03.15", "minguo"],
    // A date of the Gregorian calendar is one in any archive.
    ["2019-03-15", "jalali"],
    ["15 مارس 2019", "hijri"],
    ["民國108年3月15日", "minguo"],
  ];
  for (const [words, calendar] of declared) {
    it(`reads ${words} as declared: ${calendar}`, () => {
      const parsed = parseDate(words, { calendar });
      assert.equal("date" in parsed && parsed.date, "2019-03-15");
    });
  }

  it("take other spellings of months", () => {
    const read = (words: string, calendar: "hijri" | "hebrew") => {
      const parsed = parseDate(words, { calendar });
      return "date" in parsed ? parsed.date : parsed.reason;
    };
    assert.equal(read("1 Tishrei 5780", "hebrew"), "2019-09-30");
    assert.equal(read("1 Tishri 5780", "hebrew"), "2019-09-30");
    assert.equal(read("10 Menachem Av 5779", "hebrew"), "2019-08-11");
    assert.equal(read("1 ربيع الثاني 1440 هـ", "hijri"), read("1 ربيع الآخر 1440", "hijri"));
    assert.equal(read("1 ذي الحجة 1440", "hijri"), "2019-08-02");
  });

  it("tell of a Hebrew month in numbers, which may be one of several, and read none", () => {
    for (const words of ["5779-07-08", "8/7/5779", "8.7.5779"]) {
      const parsed = parseDate(words, { calendar: "hebrew" });
      assert.match("reason" in parsed ? parsed.reason : "", /one of several/, words);
    }
  });

  it("give way to the Gregorian day beside them, declared or not", () => {
    const pairs = [
      ...["الجمعة 8 رجب 1440 هـ الموافق 15 مارس 2019 م", "8 رجب 1440هـ - 15 مارس 2019م"],
      ...["15 مارس 2019 م الموافق 8 رجب 1440 هـ", "الجمعة ٨ رجب ١٤٤٠ هـ الموافق ل١٥ مارس ٢٠١٩ م"],
      ...["1440/7/8 هـ الموافق 15 مارس 2019", "۲۴ اسفند ۱۳۹۷ برابر با ۱۵ مارس ۲۰۱۹"],
      ...["8 Rajab 1440 AH (15 March 2019)", "8 Adar II 5779 / 15 March 2019"],
    ];
    for (const words of pairs) {
      for (const ways of [{}, { calendar: "hijri" }, { calendar: "hebrew" }] as const) {
        const parsed = parseDate(words, ways);
        assert.equal("date" in parsed && parsed.date, "2019-03-15", words);
      }
    }
    assert.equal(weekdayIn(pairs[0] ?? ""), 5);
    for (const words of ["15 March 2019 - 16 March 2019", "8 رجب 1440 هـ - 9 رجب 1440 هـ"])
      assert.ok(!looksLikeDate(words), words);
  });

  it("agree with Intl on every day of fifty years", () => {
    const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
      ...{ timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" },
    });
    for (let day = Date.UTC(1975, 0, 1); day < Date.UTC(2025, 0, 1); day += 86_400_000 * 5) {
      const parts = Object.fromEntries(
        format.formatToParts(day).map(({ type, value }) => [type, value]),
      );
      const words = `${parts.year ?? parts.relatedYear}/${parts.month}/${parts.day}`;
      const parsed = parseDate(words, { calendar: "jalali" });
      const expected = new Date(day).toISOString().slice(0, 10);
      assert.equal("date" in parsed && parsed.date, expected, words);
    }
  });
});

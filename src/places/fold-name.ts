/** Removes accents, dots, blanks and hyphens: “São Paulo” is “SAOPAULO”, “N. Y.” is “NY”, “Tromsø” is “TROMSO”. */
export function foldName(name: string): string {
  const plain = plainLetters.test(name) ? name : unaccent(name);
  return plain.replace(saint, "St").replace(inBetween, "").toUpperCase();
}

const saint = /^saint[ -]/i;
const plainLetters = /^[\0-\x7f]*$/;
const inBetween = /[\p{M}\s.'’ʻ‘`-]/gu;

/** Letters that Unicode does not take apart. */
const whole: Readonly<Record<string, string>> = {
  ...{
    ø: "o",
    Ø: "O",
    ł: "l",
    Ł: "L",
    đ: "d",
    Đ: "D",
    ð: "d",
    ı: "i",
    æ: "ae",
    Æ: "AE",
    œ: "oe",
    Œ: "OE",
  },
};

function unaccent(name: string): string {
  return name.normalize("NFD").replace(/[øØłŁđĐðıæÆœŒ]/g, (letter) => whole[letter] ?? letter);
}

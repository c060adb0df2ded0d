/** Words that say what a day is the day of, in the languages of most news. */
const published =
  "date of (?:the )?(?:interview|hearing|meeting|session|broadcast|recording|publication|issue|release)|(?:first )?(?:aired|broadcast|recorded|taped|posted|published|released|issued|filed|printed|dated?)|veröffentlicht|erschienen|gesendet|datum|publié|paru|diffusé|publicado|emitido|fecha|data|pubblicato|gepubliceerd";
const changed =
  "(?:last )?(?:updated|modified|revised)|aktualisiert|stand|mis à jour|modifié|atualizado|actualizado|aggiornato|bijgewerkt";
const rest = "(?:\\s?:|\\s(?:on|am|vom|le|el|em|il|op))?\\s+";

const ofPublication = new RegExp(`^(?:${published})${rest}`, "iu");
const ofChange = new RegExp(`^(?:${changed})${rest}`, "iu");
/** Who wrote it, behind the day: “Posted on March 12, 2019 by Ada Marsh”. */
const behind = /\s(?:by|von|par|por|di)\s\p{Lu}.*$/u;

/** What stands before the dash before a day; other words before one are as often what it is about. */
const ofByline = /^(?:by|von|por|par|di|episode|folge|épisode|episodio|no\.|nr\.|issue|part)\s/iu;

/** A part of a line without the word that says what its day is the day of. */
export interface Labelled {
  readonly words: string;
  /** Whether it is the day of the last change. */
  readonly isChange: boolean;
}

/**
 * Returns the parts of a line that a sign such as | divides, without such a word: of “By Ada Marsh | Updated: March 12,
 * 2019”, the name and the day. A line of one part without such a word has none.
 */
export function labelledParts(line: string): Labelled[] {
  const mark = ofByline.test(line) ? /\s?[|·•]\s|\s[-–—]\s/u : /\s?[|·•]\s/u;
  const parts = line.split(mark, 6);
  return parts.flatMap((part) => {
    const words = part.trim().replace(behind, "");
    const change = ofChange.exec(words)?.[0];
    const label = change ?? ofPublication.exec(words)?.[0];
    if (label === undefined && parts.length === 1) return [];
    return [{ words: words.slice(label?.length ?? 0), isChange: change !== undefined }];
  });
}

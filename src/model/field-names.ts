import type { RawField } from "./article.ts";

/** Further names of facts that an owner declares, by fact: they come before ours. */
export type FurtherNames = Readonly<Partial<Record<RawField, readonly string[]>>>;

/**
 * Names that people and programs give to each fact, as they write them; the first that has a value counts. Capitals,
 * blanks, hyphens and underscores make no difference: “Source URL” is `source_url`, “pub-date” is `pubDate`.
 */
export const fieldNames: Readonly<Record<RawField, readonly string[]>> = {
  title: ["title", "headline", "post_title", "og_title"],
  kicker: ["kicker", "overline", "eyebrow"],
  date: [
    ...["date", "published", "publishDate", "publishedDate", "datePublished", "published_at"],
    ...[
      "published_on",
      "published_time",
      "publication_date",
      "pubDate",
      "pubDatetime",
      "issue_date",
      "issued",
    ],
    ...["posted", "posted_on", "post_date", "created", "created_at", "created_on", "dateCreated"],
    ...["creation_date", "release_date"],
  ],
  updated: [
    ...["updated", "updated_at", "updated_on", "updatedDate", "dateUpdated", "lastmod"],
    ...["last_modified", "last_modified_at", "last_updated", "modified", "modified_at"],
    ...["modified_time", "modDatetime", "dateModified", "modified_date", "revised"],
  ],
  address: [
    ...["url", "link", "source_url", "original_url", "canonical_url", "canonical", "external_url"],
    ...["external_link", "source_link", "original_link", "article_url", "web_url", "original"],
    ...["permalink", "source"],
  ],
  source: [
    ...["source", "publisher", "site", "site_name", "source_name", "publication", "newspaper"],
    ...["outlet", "website"],
  ],
  authors: [
    ...["authors", "author", "byline", "by", "creator", "writer", "reporter", "journalist"],
    ...["author_name", "primary_author"],
  ],
  section: ["section", "sections", "category", "categories", "primary_tag"],
  tags: ["tags", "tag", "topics", "topic", "keywords", "news_keywords", "labels"],
  summary: [
    ...["summary", "description", "deck", "dek", "standfirst", "subtitle", "subheadline"],
    ...["excerpt", "custom_excerpt", "abstract", "lede", "meta_description", "og_description"],
  ],
  language: ["lang", "language", "locale", "inLanguage"],
};

/** Names that count in lines `Name: value` only, such as those of mails; elsewhere they mean something else. */
export const lineNames: FurtherNames = { title: ["subject"], date: ["sent"], authors: ["from"] };

/**
 * What German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish and Norwegian write for the same in such lines. Words of a
 * text, too: they count where at least two of them stand together.
 */
export const translatedNames: FurtherNames = {
  title: [
    ...[
      "titel",
      "überschrift",
      "schlagzeile",
      "betreff",
      "titre",
      "objet",
      "sujet",
      "título",
      "titulo",
      "titular",
    ],
    ...[
      "asunto",
      "titolo",
      "oggetto",
      "assunto",
      "kop",
      "onderwerp",
      "tytuł",
      "temat",
      "rubrik",
      "tittel",
      "overskrift",
      "ämne",
      "emne",
    ],
  ],
  date: [
    ...[
      "datum",
      "veröffentlicht",
      "veröffentlicht am",
      "erschienen",
      "erschienen am",
      "gesendet",
      "date de publication",
    ],
    ...[
      "publié",
      "publié le",
      "envoyé",
      "fecha",
      "fecha de publicación",
      "publicado",
      "publicado el",
      "enviado",
      "data",
    ],
    ...[
      "data di pubblicazione",
      "pubblicato",
      "pubblicato il",
      "inviato",
      "data de publicação",
      "publicado em",
    ],
    ...[
      "gepubliceerd",
      "gepubliceerd op",
      "verzonden",
      "publicatiedatum",
      "data publikacji",
      "opublikowano",
      "wysłano",
    ],
    ...["publicerad", "publiceret", "publisert", "dato"],
  ],
  authors: [
    ...[
      "autor",
      "autorin",
      "autoren",
      "verfasser",
      "verfasserin",
      "von",
      "auteur",
      "auteurs",
      "autrice",
      "par",
    ],
    ...[
      "autora",
      "autores",
      "autoras",
      "autore",
      "autori",
      "door",
      "van",
      "autorzy",
      "autorka",
      "författare",
    ],
    ...["forfatter", "da", "de"],
  ],
  source: [
    ...[
      "quelle",
      "zeitung",
      "fuente",
      "fonte",
      "bron",
      "źródło",
      "källa",
      "kilde",
      "periódico",
      "jornal",
    ],
    ...["giornale", "krant", "gazeta", "tidning"],
  ],
};

/** Maps in which other systems keep further facts: Zola, Hugo. What stands outside them counts first. */
export const outerNames = ["extra", "taxonomies", "params"] as const;

/** Normalizes a name for comparison: “Source URL” and “source-url” are "source_url". */
export function spellField(name: string): string {
  return name.trim().toLowerCase().replace(/[ -]/g, "_");
}

/** What a name means: the place of one fact among its names, for each fact that it may give. */
export interface Meaning {
  readonly field: RawField;
  /** The lower, the sooner it counts. */
  readonly rank: number;
  /** The name as it is usually written, which counts before other spellings. */
  readonly name: string;
}

export type Meanings = ReadonlyMap<string, readonly Meaning[]>;

function plain(name: string): string {
  return spellField(name).replaceAll("_", "");
}

function meaningsOf(...tables: readonly FurtherNames[]): Meanings {
  const all = new Map<string, Meaning[]>();
  for (const [at, table] of tables.entries())
    for (const [field, names] of Object.entries(table) as [RawField, readonly string[]][])
      for (const [index, name] of names.entries()) {
        const held = all.get(plain(name)) ?? [];
        if (held.some((one) => one.field === field)) continue;
        all.set(plain(name), [...held, { field, rank: at * 100 + index, name }]);
      }
  return all;
}

const ours = meaningsOf({}, fieldNames);
const ofLines = meaningsOf({}, fieldNames, lineNames, translatedNames);
const declared = new WeakMap<
  FurtherNames,
  { readonly heads: Meanings; readonly lines: Meanings }
>();

/** Returns what names mean in heads, or in lines `Name: value`; made once for each declaration. */
export function meanings(further?: FurtherNames, inLines = false): Meanings {
  if (!further) return inLines ? ofLines : ours;
  const known = declared.get(further) ?? {
    heads: meaningsOf(further, fieldNames),
    lines: meaningsOf(further, fieldNames, lineNames, translatedNames),
  };
  declared.set(further, known);
  return inLines ? known.lines : known.heads;
}

/** Whether a name counts only where another stands beside it: a word of another language, which may begin a text. */
export function isTranslated({ rank }: Meaning): boolean {
  return rank >= 300;
}

/** Returns the meanings of a name. */
export function meaningOf(name: string, all: Meanings = ours): readonly Meaning[] {
  return all.get(plain(name)) ?? [];
}

/** Returns the fact that a name gives first; undefined for an unknown one. */
export function fieldOf(name: string): RawField | undefined {
  const found = meaningOf(name);
  return (found.find(({ field }) => field !== "address") ?? found[0])?.field;
}

import type { ArticlePage } from "../../../src/pages/page-types.ts";
import { idOfParagraph } from "../../../src/text/passages.ts";
import type { Words } from "../../words/en.ts";
import { Names } from "../inline/Names.tsx";

interface InferredProps {
  readonly item: ArticlePage;
  readonly words: Words;
}

/** What no file declares: the page says that it was read from the text, and from which words. */
export function Inferred({ item, words }: InferredProps) {
  const { dateline, agency, language, declaredLanguage, direction, ...article } = item.article;
  const terms = words.article;
  const names = [dateline?.place ?? [], agency?.name ?? []].flat();
  const where = <Names names={names} words={words} />;
  return (
    <ul class="provenance__inferred">
      {(dateline || agency) && (
        <li>
          {dateline ? terms.dateline(where) : terms.agency(where)}
          {dateline && (
            <>
              : <code>{dateline.asFound}</code>
            </>
          )}
        </li>
      )}
      {article.published && <li>{terms.verdicts[article.dateVerdict.verdict]}</li>}
      <li>
        {language === ""
          ? terms.languageUnknown
          : terms.language(terms.languageName(language), language === declaredLanguage)}
        {`${terms.comma()}${terms.direction[direction]}`}
      </li>
      <Order item={item} words={words} />
    </ul>
  );
}

/** Said where it is not plain to see: of texts that name no paragraphs, and above all of scrambled ones. */
function Order({ item: { article, text }, words }: InferredProps) {
  const { body } = text;
  if (body.kind !== "paragraphs" || body.paragraphs.length < 2) return null;
  const at = article.dateline?.paragraph ?? 0;
  if (at === 0) return <li>{words.article.order}</li>;
  const link = (name: string) => <a href={`#${idOfParagraph(body, at)}`}>{name}</a>;
  return <li>{words.article.opening(link)}</li>;
}

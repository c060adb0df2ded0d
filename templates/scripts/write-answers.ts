import type { ArticleRecord, StatedFile } from "./fetch-record.ts";

export type Answers = ReturnType<typeof writeAnswers>;

/** Writes the results into the page, as text only. The words are in the section's attributes. */
export function writeAnswers(section: HTMLElement) {
  const say = (word: string) => section.dataset[word] ?? "";
  return {
    /** Begins. A busy section is read out when it is done, all at once. */
    begin(): void {
      section.setAttribute("aria-busy", "true");
      section.replaceChildren(element("p", say("working")));
    },
    fault(word: string): void {
      section.firstElementChild?.replaceWith(...articleOf(section));
      section.append(answer(say(word), "other"));
    },
    article(address: URL, { title, language, direction }: ArticleRecord): void {
      const link = element("a", title);
      Object.assign(link, { href: address.href, lang: language, dir: direction });
      const line = element("p", `${say("article")}: `);
      line.className = "verify__article";
      line.append(link);
      section.replaceChildren(line);
    },
    file({ name, sha256 }: StatedFile, found: string | undefined): void {
      const line = element("p");
      line.append(element("bdi", name));
      section.append(line);
      if (found === undefined) {
        section.append(answer(say("missingFile"), "other"));
        return;
      }
      section.append(found === sha256 ? answer(say("same")) : answer(say("other"), "other"));
      const list = element("dl");
      list.append(element("dt", say("stated")), digest(sha256));
      list.append(element("dt", say("computed")), digest(found));
      section.append(list);
    },
    end(): void {
      section.removeAttribute("aria-busy");
    },
  };
}

/** Returns the line that names the article, which stays; the note that work is in progress does not. */
function articleOf(section: HTMLElement): Element[] {
  return [...section.querySelectorAll(".verify__article")];
}

function answer(text: string, kind = "same"): HTMLElement {
  const line = element("p", text);
  line.className = `verify__answer verify__answer--${kind}`;
  return line;
}

function digest(sha256: string): HTMLElement {
  const line = element("dd");
  line.append(element("code", sha256));
  return line;
}

function element(tag: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

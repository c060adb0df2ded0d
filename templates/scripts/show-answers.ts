import type { ArticleRecord, StatedFile } from "./fetch-record.ts";

/** Writes what was found into the page, as text only. The words stand in the section's attributes. */
export function showAnswers(section: HTMLElement) {
  const say = (word: string) => section.dataset[word] ?? "";
  const put = (...nodes: Node[]) => section.append(...nodes);
  return {
    /** A sentence in the place of what stands there, or behind it. */
    words(word: string, kind?: "other"): void {
      if (!kind && word !== "noRecord") section.replaceChildren();
      put(answer(say(word), kind));
    },
    article(address: URL, { title, language, direction }: ArticleRecord): void {
      const link = element("a", title);
      Object.assign(link, { href: address.href, lang: language, dir: direction });
      const line = element("p", `${say("article")}: `);
      line.append(link);
      section.replaceChildren(line);
      section.setAttribute("aria-busy", "true");
    },
    file({ name, sha256 }: StatedFile, found: string | undefined): void {
      put(element("p", name));
      if (found === undefined) {
        put(answer(say("missingFile"), "other"));
        return;
      }
      put(found === sha256 ? answer(say("same")) : answer(say("other"), "other"));
      const list = element("dl");
      list.append(element("dt", say("stated")), digest(sha256));
      list.append(element("dt", say("computed")), digest(found));
      put(list);
    },
    done(): void {
      section.removeAttribute("aria-busy");
    },
  };
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

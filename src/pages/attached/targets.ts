import type { Article } from "../../model/article.ts";
import { idOfAddress } from "../../model/ids.ts";
import type { Attachment, Target } from "../../model/references.ts";
import type { ArticlePlan, FurtherFileOfPage } from "../article-page.ts";
import type { VolumeContext } from "../volume-context.ts";

/** The pages of other articles to which those of a volume link. */
type PagesElsewhere = Pick<VolumeContext, "links" | "held">;

/** Returns what the page of an article shows of other files and other articles. */
export function targetsOf(
  { id, attachments, cover, facsimile, links: addresses = [] }: Article,
  context: PagesElsewhere,
): Pick<ArticlePlan, "targets" | "lead" | "facsimile" | "held"> {
  const { held = {} } = context;
  const pages = addresses.flatMap((other): [string, string][] => {
    const page = other === id ? undefined : held[other];
    return page === undefined ? [] : [[other, page]];
  });
  return {
    ...(pages.length > 0 && { held: Object.fromEntries(pages) }),
    ...(attachments && { targets: attachments.map((one) => aim(one, context)) }),
    ...(cover && { lead: { ...cover, target: aim(cover.target, context) } }),
    ...(facsimile && { facsimile }),
  };
}

/** Returns a further file with what the references of its text lead to. */
export function aimFurther(
  { attachments, ...file }: Article["furtherFiles"][number],
  context: PagesElsewhere,
): FurtherFileOfPage {
  return attachments ? { ...file, targets: attachments.map((one) => aim(one, context)) } : file;
}

/** Finds the page of another article, when every article has its own; its passages have names of their own. */
function aim(attachment: Attachment, { links = {}, held = {} }: PagesElsewhere): Target {
  if (attachment?.kind === "address") {
    const path = held[idOfAddress(attachment.url) ?? ""];
    return path === undefined ? attachment : { kind: "page", path, original: attachment.url };
  }
  if (attachment?.kind !== "article") return attachment;
  const path = links[attachment.file];
  return path === undefined ? null : { kind: "page", path };
}

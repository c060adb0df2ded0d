import type { Article } from "../model/article.ts";
import type { Attachment, Target } from "../model/references.ts";
import type { ArticlePlan, FurtherFileOfPage } from "./article-page.ts";
import type { VolumeContext } from "./volume-context.ts";

/** Returns what the page of an article shows of other files and other articles. */
export function targetsOf(
  { attachments, cover, facsimile }: Article,
  links: VolumeContext["links"],
): Pick<ArticlePlan, "targets" | "lead" | "facsimile"> {
  return {
    ...(attachments && { targets: attachments.map((one) => aim(one, links)) }),
    ...(cover && { lead: { ...cover, target: aim(cover.target, links) } }),
    ...(facsimile && { facsimile }),
  };
}

/** Returns a further file with what the references of its text lead to. */
export function aimFurther(
  { attachments, ...file }: Article["furtherFiles"][number],
  links: VolumeContext["links"],
): FurtherFileOfPage {
  return attachments ? { ...file, targets: attachments.map((one) => aim(one, links)) } : file;
}

/** Finds the page of another article, when every article has its own. */
function aim(attachment: Attachment, links: VolumeContext["links"] = {}): Target {
  if (attachment?.kind !== "article") return attachment;
  const path = links[attachment.file];
  return path === undefined ? null : { kind: "page", path: path + attachment.fragment };
}

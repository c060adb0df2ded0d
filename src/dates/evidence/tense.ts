/*
 * Patterns by which English news distinguishes past from future. A sentence that they do not match
 * is no evidence: a lost weekday costs little, a misread one could blame a right date.
 */

const said =
  "said|announced|stated|added|confirmed|warned|claimed|declared|reported|testified|tweeted|acknowledged|conceded|denied|insisted|pledged|told(?:\\s(?:the|a|an|his|her|their))?(?:\\s[\\w.’'-]+){1,3}";
const done =
  "killed|died|arrested|shot|met|visited|attacked|happened|occurred|launched|struck|exploded|won|lost|beat|defeated|signed|approved|passed|rejected|released|unveiled|resigned|appeared|pleaded|convicted|sentenced|charged|found|fell|rose|hit|held|gathered|marched|protested|clashed|crashed|injured|wounded|rescued|began|arrived|returned|submitted|filed|agreed|elected|appointed|published|issued|ordered|voted|ruled|reached|opened|wrote|spoke|came|took|gave|made|broke|left|ran|sank|stood|bought|sold|sent|paid|burned";
const place =
  "in\\sa(?:n|\\swritten)?\\s(?:statement|speech|tweet|interview|letter|report)|at\\sa\\s(?:news|press)\\sconference";
const when = "(?:(?:early|late|earlier|later)\\s)?(?:on\\s)?(?:(?:early|late)\\s)?";

const saidBefore = new RegExp(`\\b(?:${said})\\s(?:(?:${place})\\s)?${when}$`);
const doneBefore = new RegExp(`\\b(?:${done})((?:\\s[\\w’'-]+){0,6})\\s${when}$`);
/** Any other past tense, right before the day. */
const pastBefore = new RegExp(`\\b(\\w{3,}ed)(?:\\s(?:out|off|down|up|back))?\\s${when}$`);
const noPast =
  /^(?:scheduled|rescheduled|expected|planned|slated|postponed|delayed|needed|supposed|required|limited|based|hoped|closed|called|proposed|intended|dated|named|timed|invited)$/;

/** A day at the beginning of a sentence: "On", "Late on". */
const opening = /^["“]?(?:(?:Also|But|And|Then|Late|Early|Earlier|Later)\s)?[Oo]n\s$/;
/** The first past verb after a day; those in `finite` are never participles ("a team led by her faces …"). */
const pastVerb =
  /\b(?:(?<finite>said|told|was|were|had|went|came|took|began|gave|fell|rose|announced|claimed|warned)|\w{3,}ed|held|won|met|struck|made|led|hit|shot|left|found)\b/;

/** Words for what is to come, may come, or recurs. */
const toCome =
  /\b(?:will|would|shall|wo|ll|plans?|planned|planning|scheduled|expect(?:s|ed)?|due|set|slated|to|be|upcoming|going|postponed|tomorrow|ahead|should|may|might|could|can|must|if|unless|until|every|each|usually|always|often|hopes?|hoping|for|next)\b/;

/** Whether something has been said or done on a day right after these words. */
export function tellsPast(before: string, after: string): boolean {
  if (saidBefore.test(before)) return true;
  const done = doneBefore.exec(before);
  if (done) return !toCome.test(done[1] ?? "") && !endsInFuture(before.slice(0, done.index));
  const past = pastBefore.exec(before);
  if (past) return !noPast.test(past[1] ?? "") && !endsInFuture(before.slice(0, past.index));
  return opening.test(before) && isPastClause(after);
}

/** Whether `tellsPast` holds and nothing can be announced: "said on Wednesday, Dec. 22, that it rained". */
export function tellsPastForSure(before: string, after: string): boolean {
  if (!saidBefore.test(before) || /\bhad\b/.test(before)) return false;
  return /^,?\s(?:that|after)\b/.test(after) || isSentenceEnd(after);
}

function isSentenceEnd(after: string): boolean {
  return /^[.,]?["”’]*\s*$/.test(after);
}

/** Whether words contain a year in digits. */
export function namesYear(words: string): boolean {
  return /\b(?:1[4-9]|20)\d\d\b/.test(words);
}

/** Whether words in a sentence refer to the future. */
export function tellsFuture(before: string, after: string): boolean {
  return futureBefore.test(before) || /^,?\s(?:will|would)\b/.test(after);
}

const futureBefore =
  /\b(?:will|would|(?:scheduled|slated|set|planned|due|expected)\s(?:to|for|in|on)|to\sbe\sheld)\b/;

/** Whether words end in a future or condition: "will be [released]", "is [held]", "plans, if [approved]". */
function endsInFuture(before: string): boolean {
  return /\b(?:will|would|be|is|are|to|shall|may|might|could|can|should|must|if|unless|scheduled|expected|due|when|once)\s(?:[\w’'-]+\s)?$/.test(
    before,
  );
}

/** Whether a past verb follows "On Tuesday", with no future before that verb. */
function isPastClause(after: string): boolean {
  const clause = after.replace(attribution, ",");
  const verb = pastVerb.exec(clause);
  if (!verb || toCome.test(clause.slice(0, verb.index))) return false;
  const rest = clause.slice(verb.index + verb[0].length);
  return (
    verb.groups?.finite !== undefined || !/\b(?:will|is|are|opens?|begins?|starts?)\b/.test(rest)
  );
}

/** An attribution, which says nothing about the day: "On Tuesday, organisers said, the doors open". */
const attribution = /^,\s[^,]{1,40}\s(?:said|says|announced|claimed|warned),/;

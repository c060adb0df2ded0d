import { papers, type Scheme } from "./colours.ts";

/** Address of the picture that represents the archive where a link to it is shared. */
export const socialPicture = "/assets/social.svg";

const ink = "#1c1a17";

/** Draws the site's icon: a page of a newspaper, in the owner's colour. */
export function drawFavicon(accents: Readonly<Record<Scheme, string>>) {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
      <title>A page of a newspaper</title>
      <rect width="32" height="32" rx="3" fill={accents.light} />
      <g fill="none" stroke={papers.light[0]} stroke-width="2.4">
        <path d="M7 8.5h18" stroke-width="3.6" />
        <path d="M7 14.5h7.5M7 19h7.5M7 23.5h7.5M17.5 14.5H25M17.5 19H25M17.5 23.5H25" />
      </g>
    </svg>
  );
}

/** Draws the archive's title between rules, 1200 by 630 pixels, the size that readers of Open Graph ask for. */
export function drawSocialPicture(title: string, accents: Readonly<Record<Scheme, string>>) {
  const lines = linesOf(title);
  const size = lines.length > 2 ? 84 : 108;
  const top = 335 - ((lines.length - 1) * size * 1.15) / 2;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
      <title>{title}</title>
      <rect width="1200" height="630" fill={papers.light[0]} />
      <path d="M80 90h1040M80 540h1040" stroke={ink} stroke-width="2" />
      <path d="M80 80h1040M80 550h1040" stroke={accents.light} stroke-width="8" />
      <g
        fill={ink}
        font-family="Source Serif 4,Georgia,serif"
        font-size={size}
        font-weight="700"
        text-anchor="middle"
        dominant-baseline="middle"
      >
        {lines.map((line, at) => (
          <text x="600" y={Math.round(top + at * size * 1.15)}>
            {line}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** Approximate characters in a line of large type, and the number of lines. */
const [lineLength, lineCount] = [20, 4];

function linesOf(title: string): string[] {
  const lines = [""];
  for (const word of title.split(/\s+/)) {
    const last = lines.at(-1) ?? "";
    if (last && `${last} ${word}`.length > lineLength) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`.trim();
  }
  const shown = lines.slice(0, lineCount).map((line) => [...line].slice(0, 26).join(""));
  return lines.length > lineCount ? [...shown.slice(0, -1), `${shown.at(-1)} …`] : shown;
}

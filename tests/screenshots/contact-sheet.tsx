/** A picture of a page. */
export interface Picture {
  /** Name of the file beside the contact sheet. */
  readonly file: string;
  /** What it shows: archive, language and path. */
  readonly page: string;
  readonly width: number;
  readonly scheme: "light" | "dark";
}

/** A page that shows pictures side by side, those of one page of the site in one row. */
export function writeContactSheet(pictures: readonly Picture[]): string {
  const rows = new Map<string, Picture[]>();
  for (const picture of pictures) {
    rows.set(picture.page, [...(rows.get(picture.page) ?? []), picture]);
  }
  const sheet = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Screenshots</title>
        <style>{style}</style>
      </head>
      <body>
        <h1>{pictures.length} screenshots</h1>
        {[...rows].map(([page, shown]) => (
          <>
            <h2>{page}</h2>
            <div>{shown.map(figure)}</div>
          </>
        ))}
      </body>
    </html>
  );
  return `<!doctype html>${sheet}`;
}

const style = `
body { margin: 2rem; font: 1rem system-ui; background: #888; }
div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
figure { margin: 0; flex: none; } img { display: block; max-inline-size: 40rem; }
`;

function figure({ file, width, scheme }: Picture) {
  return (
    <figure>
      <figcaption>
        {width} px, {scheme}
      </figcaption>
      <a href={file}>
        <img src={file} alt="" loading="lazy" width={width / 2} />
      </a>
    </figure>
  );
}

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromOwnHost } from "../../src/read/own-host.ts";

const pathsOf = (original: string | undefined, ...all: string[]) =>
  fromOwnHost(
    { references: all.map((to) => ({ to, as: "picture" as const, line: 1 })) },
    original,
  ).references?.map(({ to }) => to);

describe("fromOwnHost", () => {
  it("gives pictures on the host of the original page by their paths", () => {
    const own = [
      "https://www.paper.example/wp-content/uploads/a.jpg",
      "//Paper.example/b.jpg?w=300",
      "http://paper.example",
    ];
    assert.deepEqual(pathsOf("https://paper.example/2020/y/", ...own), [
      "/wp-content/uploads/a.jpg",
      "/b.jpg?w=300",
      "/",
    ]);
  });

  it("leaves all others as they are", () => {
    const others = ["https://elsewhere.example/a.jpg", "a.jpg", "https://paper.example.net/a.jpg"];
    assert.deepEqual(pathsOf("https://paper.example/y", ...others), others);
    assert.deepEqual(pathsOf(undefined, "https://paper.example/a.jpg"), [
      "https://paper.example/a.jpg",
    ]);
  });

  it("leaves links as they are, and takes the picture of the head", () => {
    const { references, picture } = fromOwnHost(
      {
        references: [{ to: "https://paper.example/z", as: "link", line: 3 }],
        picture: { picture: { to: "https://paper.example/c.png", as: "picture", line: 2 } },
      },
      "https://paper.example/y",
    );
    assert.equal(references?.[0]?.to, "https://paper.example/z");
    assert.equal(picture?.picture.to, "/c.png");
  });
});

import { bundleStyles } from "../../src/build/styles.ts";
import { frontPage } from "../../src/eleventy/page-data.ts";

export const data = frontPage("/assets/style.css");

/** All style sheets as one file. */
export default function (): Promise<string> {
  return bundleStyles();
}

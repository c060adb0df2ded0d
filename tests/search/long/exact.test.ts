import { fixture } from "../../site/built-site.ts";
import { holdAgainstScan } from "./hold-against-scan.ts";

holdAgainstScan(fixture);

/** A folder of real articles: some two minutes for 843. */
const sample = process.env.SEARCH_SAMPLE;
if (sample) holdAgainstScan(sample);

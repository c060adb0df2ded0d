import { fixture } from "../../site/built-site.ts";
import { holdAgainstScan } from "../hold-against-scan.ts";

/** A folder of real articles, where SEARCH_SAMPLE names one: some minutes for 843. */
holdAgainstScan(process.env.SEARCH_SAMPLE ?? fixture);

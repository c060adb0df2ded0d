import { fixture } from "../site/built-site.ts";
import { holdAgainstScan } from "./hold-against-scan.ts";

holdAgainstScan(fixture);

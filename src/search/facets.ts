/** By what results can be narrowed, in the order in which readers see it. */
export const facets = ["source", "agency", "place", "language", "section"] as const;
export type Facet = (typeof facets)[number];

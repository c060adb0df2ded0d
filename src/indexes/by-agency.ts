import { agenciesOf } from "../model/agencies-of.ts";
import { type Index, timeLabel, withTime } from "./contract.ts";

/** Index by the wire services that the text credits, then by time. */
export const byAgency: Index = {
  name: "agencies",
  root: "/agencies/",
  sequence: "none",
  keys: (article) => agenciesOf(article).map(({ id }) => withTime(id, article)),
  label: (key, article) => {
    const [segment] = key.split("/");
    return timeLabel(key) ?? agenciesOf(article).find(({ id }) => id === segment)?.name ?? key;
  },
  path: (key) => `/agencies/${key}/`,
};

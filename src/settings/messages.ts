import type * as z from "zod";
import { nameInstead } from "../text/suggest.ts";
import type { YamlFault } from "../text/yaml.ts";

/** Messages by zod's name of the expected type: what is wrong, and how to write it. */
const expected: Readonly<Record<string, string>> = {
  string: "is not text. Put it in quotes",
  boolean: "is neither true nor false. Write one of the two",
  int: "is not a whole number. Write one, such as 100",
  number: "is not a number. Write one, such as 100",
  array: "is not a list. Write each member on a line of its own below it, after a hyphen",
  record: "is not a list of names. Write “key: value” on indented lines below it",
  object: "is not a list of names. Write “key: value” on indented lines below it",
};

/** Explains what is wrong with a setting and what to write instead, in an owner's words. */
export function explainIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `${expected[issue.expected] ?? "is of the wrong kind"}.`;
    case "too_small":
      if (issue.origin === "string") return "is empty. Write some text, or leave the key out.";
      return `is too small. Write ${issue.minimum} or more.`;
    case "too_big":
      return `is too large. Write ${issue.maximum} or less.`;
    case "invalid_key":
      return `${issue.issues[0]?.message ?? "is not a key"}.`;
    case "invalid_value":
      return `has an unknown value. ${nameInstead(String(issue.input), issue.values.map(String))}`;
    default:
      return issue.message.endsWith("?") ? issue.message : `${issue.message}.`;
  }
}

/** Explains why the settings are not readable YAML, and what to do. */
export function explainYamlFault({ line, message, twice }: YamlFault): string {
  if (!twice) {
    const remedy = "Write “key: value”, and put a value that contains a colon in quotes";
    return `cannot be read: ${message}. ${remedy}.`;
  }
  const { key, first } = twice;
  const remedy = `Keep everything under one “${key}:”, and delete the other`;
  return `cannot be read: “${key}” appears twice, on lines ${first} and ${line}. ${remedy}.`;
}

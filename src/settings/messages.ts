import type * as z from "zod";
import type { YamlFault } from "../text/yaml.ts";

/** Messages by zod's name of the expected type: what is wrong, and how to write it. */
const expected: Readonly<Record<string, string>> = {
  string: "is no text. Put it in quotes",
  boolean: "is neither true nor false. Write one of the two",
  int: "is no whole number. Write one, such as 100",
  number: "is no number. Write one, such as 100",
  array: "is no list. Write its members behind hyphens, on lines of their own below it",
  record: "is no list of names. Write “key: value” on lines of their own below it, indented",
  object: "is no list of names. Write “key: value” on lines of their own below it, indented",
};

/** Explains what is wrong with a setting and what to write instead, in an owner's words. */
export function explainIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `${expected[issue.expected] ?? "is of the wrong kind"}.`;
    case "too_small":
      if (issue.origin === "string") return "is empty. Write a text, or leave the key out.";
      return `is too small. Write a number from ${issue.minimum} on.`;
    case "too_big":
      return `is too large. Write a number up to ${issue.maximum}.`;
    case "invalid_key":
      return `${issue.issues[0]?.message ?? "is no key"}.`;
    default:
      return `${issue.message}.`;
  }
}

/** Explains why the settings are not readable YAML, and what to do. */
export function explainYamlFault({ line, message, twice }: YamlFault): string {
  if (!twice) {
    const remedy = "Write “key: value”, and put a value that has a colon in quotes";
    return `cannot be read: ${message}. ${remedy}.`;
  }
  const { key, first } = twice;
  const remedy = `Put what belongs to it under one “${key}:”, and take the other out`;
  return `cannot be read: “${key}” stands twice, on lines ${first} and ${line}. ${remedy}.`;
}

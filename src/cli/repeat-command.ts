import type { Values } from "./command.ts";

/** Options that say where things are and how the site is; not those for one build, as --force. */
const lasting = {
  start: ["articles", "out", "settings", "cache", "portable", "strict"],
  check: ["articles", "settings"],
} as const;

/** A command with the options that were given, as far as it takes them. */
export function repeatCommand(name: keyof typeof lasting, values: Values): string {
  const given = lasting[name].flatMap((option) => {
    const value = values[option];
    if (value === undefined || value === false) return [];
    return value === true ? [`--${option}`] : [`--${option} ${value}`];
  });
  const command = name === "start" ? "npm start" : `npm run ${name}`;
  return given.length > 0 ? `${command} -- ${given.join(" ")}` : command;
}

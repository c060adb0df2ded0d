import { writeFileSync } from "node:fs";

/*
 * Loaded before a command (`--import`): writes into the file that TURNS names the longest time (ms, of the
 * processor) in which the command could not have attended to a signal, as Node does between pieces of work only,
 * and all the time that it took.
 */

const file = process.env.TURNS;
// The processes that it starts have no signals to attend to.
delete process.env.TURNS;

if (file) {
  let last = process.cpuUsage();
  let longest = 0;
  const look = () => {
    const { user, system } = process.cpuUsage(last);
    last = process.cpuUsage();
    longest = Math.max(longest, (user + system) / 1000);
  };
  // A timer is due whenever the event loop turns, and keeps no process alive.
  setInterval(look, 1).unref();
  process.once("exit", () => {
    look();
    const { user, system } = process.cpuUsage();
    writeFileSync(file, JSON.stringify({ longest, whole: (user + system) / 1000 }));
  });
}

import type { LiveState } from "../../src/dev/live.ts";

/** Listens to a server of `dev` as an open page does. */
export interface Listener {
  /** Settles at the next state that makes pages load themselves again. */
  reloaded(): Promise<LiveState>;
  /** Settles at the next state like this, of whatever build. */
  told(isIt: (state: LiveState) => boolean): Promise<LiveState>;
}

/** Gives a listener, for the page at `path`, once the server has taken it. */
export async function listenForReload(address: string, path = "/"): Promise<Listener> {
  const events = new URL(`/_live/events?page=${encodeURIComponent(path)}`, address);
  const { body } = await fetch(events);
  if (!body) throw new Error("the server sends no events");
  const states = readStates(body);
  const { value: first } = await states.next();
  const told: Listener["told"] = async (isIt) => {
    for (;;) {
      const { value, done } = await states.next();
      if (done) throw new Error("the server has ended");
      if (!isIt(value)) continue;
      await states.return(undefined);
      return value;
    }
  };
  return { told, reloaded: () => told(({ build }) => build !== first?.build) };
}

async function* readStates(body: ReadableStream<Uint8Array>): AsyncGenerator<LiveState, undefined> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const part of body) {
    text += decoder.decode(part, { stream: true });
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data) yield JSON.parse(data);
    }
  }
  return undefined;
}

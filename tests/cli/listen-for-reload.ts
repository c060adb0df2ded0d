/** Listens to a server of `dev` as an open page does. */
export interface Listener {
  /** Settles at the next event that makes pages load themselves again. */
  reloaded(): Promise<void>;
}

/** Gives a listener once the server has taken it. */
export async function listenForReload(address: string): Promise<Listener> {
  const { body } = await fetch(new URL("/_live/events", address));
  if (!body) throw new Error("the server sends no events");
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  return {
    async reloaded() {
      for (let text = ""; !/^data: .*reload/m.test(text); ) {
        const { value, done } = await reader.read();
        if (done) throw new Error("the server has ended");
        text += value;
      }
      await reader.cancel();
    },
  };
}

import type { CDPSession, Page } from "playwright-core";

/** What came over the line, by the clock of the machine (ms since 1970). */
export interface Line {
  /** Heads and bodies, as they were sent. */
  bytesUntil(time: number): number;
  requestsUntil(time: number): number;
  /** Of each file that was loaded by then: its address and bytes. */
  filesUntil(time: number): ReadonlyMap<string, number>;
}

/** Counts what a page loads, as the browser's own network panel does. */
export async function listenToLine(page: Page): Promise<Line> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const addresses = new Map<string, string>();
  const received: { readonly id: string; readonly time: number; readonly bytes: number }[] = [];
  // Times of the network are seconds since the machine started.
  let epoch = 0;
  session.on("Network.requestWillBeSent", ({ requestId, timestamp, wallTime, request }) => {
    epoch = wallTime - timestamp;
    addresses.set(requestId, request.url);
  });
  const receive = (id: string, timestamp: number, bytes: number) => {
    received.push({ id, time: (timestamp + epoch) * 1000, bytes });
  };
  session.on("Network.responseReceived", ({ requestId, timestamp, response }) =>
    receive(requestId, timestamp, response.encodedDataLength),
  );
  session.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) =>
    receive(requestId, timestamp, encodedDataLength),
  );
  // What of an answer was not told while it came.
  session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    const told = received.filter(({ id }) => id === requestId);
    const rest = encodedDataLength - told.reduce((sum, { bytes }) => sum + bytes, 0);
    if (rest > 0) receive(requestId, timestamp, rest);
  });
  await session.send("Network.enable");
  const until = (time: number) => received.filter((one) => one.time <= time);
  return {
    bytesUntil: (time) => until(time).reduce((sum, { bytes }) => sum + bytes, 0),
    requestsUntil: (time) => new Set(until(time).map(({ id }) => id)).size,
    filesUntil(time) {
      const files = new Map<string, number>();
      for (const { id, bytes } of until(time)) {
        const address = addresses.get(id) ?? "";
        files.set(address, (files.get(address) ?? 0) + bytes);
      }
      return files;
    },
  };
}

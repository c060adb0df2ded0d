import type { LiveState } from "../live.ts";
import { showPanel } from "./panel.ts";

// The script of the pages of `npm run dev`: it listens for builds, and no published page has it.

const { src } = document.currentScript as HTMLScriptElement;
const build = new URL(src).searchParams.get("build");
let events: EventSource | undefined;

/** Listens for builds. A browser opens at most six connections to a host: hidden pages close theirs. */
function listen(): void {
  if (document.hidden) {
    events?.close();
    events = undefined;
  } else if (!events) {
    events = new EventSource(`/_live/events?page=${encodeURIComponent(location.pathname)}`);
    events.onmessage = ({ data }) => {
      const state: LiveState = JSON.parse(data);
      if (state.build === build) showPanel(state);
      else location.reload();
    };
  }
}

document.addEventListener("visibilitychange", listen);
listen();

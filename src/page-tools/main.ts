import { readPageFacts } from '../page-reader/read-page-facts.ts';
import { serveSession, type ToolsPort } from './session.ts';
import { toolOf } from './tools.ts';

/** As much of the browser's API as a script in a page needs; both browsers have it under this name. */
declare const chrome: {
  readonly runtime: {
    readonly onConnect: {
      addListener(listener: (port: ToolsPort & { readonly name: string }) => void): void;
    };
  };
};

// Put into the page again at each capture: only the first one listens. The page cannot see this world.
const world = globalThis as { tikiyaToolsListen?: boolean };
if (!world.tikiyaToolsListen) {
  world.tikiyaToolsListen = true;
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== 'page-tools') return;
    serveSession(
      port,
      () => readPageFacts(window),
      (session) => toolOf(session.way)(window, session),
      () => undefined,
      async () => undefined,
    );
  });
}

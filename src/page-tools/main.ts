import { readPageFacts, readPageNow } from '../page-reader/read-page-facts.ts';
import { hidePlace, showPlace } from './on-page/show-place.ts';
import { clearToast, showToast } from './on-page/toast.ts';
import { guardPinch } from './pinch-guard.ts';
import { guardRatio } from './ratio-guard.ts';
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
const world = globalThis as { tikiyaToolsListen?: boolean; tikiyaToolsClear?: () => Promise<void> };
if (!world.tikiyaToolsListen) {
  world.tikiyaToolsListen = true;
  const clear = async (): Promise<void> => {
    await hidePlace(window);
    await clearToast(window);
  };
  world.tikiyaToolsClear = clear;
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== 'page-tools') return;
    serveSession(port, {
      readPage: () => readPageFacts(window),
      readNow: () => readPageNow(window),
      run: async (session) => {
        await clear();
        return guardRatio(guardPinch(session.way, toolOf(session.way)))(window, session);
      },
      over: (over, words, acts) => showToast(window, words, over, acts),
      show: (place, words) => showPlace(window, words, place),
    });
  });
}

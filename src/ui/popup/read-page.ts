import { codeOf } from '../../domain/errors.ts';
import { hindranceAfterRefusal, hindranceOf } from './hindrance.ts';
import { foundNumberOf, orderNumberOf } from './order-matcher.ts';
import type { Ports } from './ports.ts';
import type { Action } from './reduce.ts';
import type { PopupState } from './state.ts';

/** Asks what the page says, and tells it as long as the popup still speaks of that page. */
export async function readPage(
  ports: Pick<Ports, 'ask' | 'today'>,
  stateNow: () => PopupState,
  act: (action: Action) => void,
): Promise<void> {
  const asked = stateNow().page;
  if (hindranceOf(asked.url)) return;
  try {
    const { findings, match, shop } = await ports.ask('page.read', { tabId: asked.tabId, url: asked.url });
    const { page, draft } = stateNow();
    if (page !== asked) return;
    const foundNumber = foundNumberOf(findings, ports.today);
    const orderNumber = orderNumberOf({ findings, draft }, ports.today);
    act({ do: 'read', findings, match, ...(shop && { shop }), foundNumber, orderNumber });
  } catch (thrown) {
    if (stateNow().page !== asked) return;
    const isRefused = codeOf(thrown) === 'page-not-capturable';
    act({ do: 'read-failed', hindrance: isRefused ? hindranceAfterRefusal(asked.url) : undefined });
  }
}

import { isOlderLabel } from '../../domain/conversation/older-label.ts';
import { real } from '../../domain/page/real.ts';
import type { Chat } from './find-chat.ts';

const MOST_BUTTONS = 200;

/**
 * Whether the list offers older messages by a button. It is not pressed: that would change the page, which is the
 * shopper's to do; but then what was captured does not begin at the beginning.
 */
export function asksForOlder({ scroller, conversation, window }: Chat): boolean {
  const first = conversation.items(scroller.scope).find((item) => conversation.read(item) !== undefined);
  const buttons = [...real(scroller.scope).querySelectorAll('button, a, [role="button"]')].slice(
    0,
    MOST_BUTTONS,
  );
  return buttons.some((button) => {
    const isBefore = first !== undefined && (real(button).compareDocumentPosition(first) & FOLLOWING) !== 0;
    const isShown =
      window.getComputedStyle(button).visibility === 'visible' && real(button).getClientRects().length > 0;
    return isBefore && isShown && isOlderLabel((real(button).textContent ?? '').slice(0, 100));
  });
}

/** As `Node` names it. */
const FOLLOWING = 4;

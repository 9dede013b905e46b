import type { Purchase } from '../case/purchase.ts';
import { channelsOf } from './channels.ts';

/** `listed`: in any way that the law lists, by word of mouth too; `written`: in writing alone; `free`: the law lists no ways. */
export type NoticeManner = 'listed' | 'written' | 'free';

/** How the notice that cancels a purchase may be given (rule sheet, parts 4.6, 5 and 7: `il-cancel-channels`). */
export function noticeManner(purchase: Purchase): NoticeManner {
  const { law, oral } = channelsOf('cancellation-notice', purchase);
  if (!law) return 'free';
  return oral.length > 0 ? 'listed' : 'written';
}

import type { Purchase } from '../../case/purchase.ts';
import type { Day } from '../../time/day.ts';
import type { LawResult } from '../result.ts';
import { assessDistGoods } from './dist-goods.ts';

/** Every rule of Israeli law that this version knows and that fits the purchase; `today` is a civil day in Israel. */
export function assessIsrael(purchase: Purchase, today: Day): readonly LawResult[] {
  return purchase.channel === 'distance' && purchase.kind === 'goods'
    ? [assessDistGoods(purchase, today)]
    : [];
}

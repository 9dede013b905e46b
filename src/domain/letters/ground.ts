import type { LawFacts } from '../case/purchase.ts';
import { isForLate } from '../rights/late-reason.ts';
import { type Day, parseDay } from '../time/day.ts';
import type { Standing } from './template.ts';

/**
 * Why a deal is cancelled, where that is more than a change of mind: a letter that stands on it has to say it. Late only where
 * the agreed day is known, and was over when the goods came, or is over and they did not.
 */
export function groundOf(known: LawFacts, today: Day): Standing['ground'] {
  const { reason } = known;
  if (reason === 'misleading') return 'misled';
  if (reason === 'defect') return 'defect';
  if (reason !== 'late-delivery' && !isForLate(known, today)) return undefined;
  const [agreed, came] = [parseDay(known.agreedDeliveryDate), parseDay(known.receivedDate)];
  return agreed !== undefined && agreed < (came ?? today) ? 'late' : undefined;
}

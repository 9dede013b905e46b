import type { Entry, TechnicianContent } from '../case/entry.ts';
import type { Purchase } from '../case/purchase.ts';
import { technicianAnswer } from './technician-law.ts';

/**
 * The visit that counts, of those of which it is known how they went: the last one for which the law gives something, else the
 * last. `zone`: the law's. Undefined: none is over.
 */
export function countedVisit(
  entries: readonly Entry[],
  purchase: Purchase,
  zone: string,
): TechnicianContent | undefined {
  const over = entries
    .map(({ content }) => content)
    .filter((content): content is TechnicianContent => content.kind === 'technician')
    .filter(({ arrivedAt }) => arrivedAt !== undefined)
    .sort((a, b) => b.agreedOn.localeCompare(a.agreedOn) || b.agreedFrom.localeCompare(a.agreedFrom));
  return (
    over.find((visit) => (technicianAnswer(visit, purchase, 0, zone)?.gives.compensation ?? 0) > 0) ?? over[0]
  );
}

import type { Entry } from '../case/entry.ts';
import type { Purchase } from '../case/purchase.ts';
import { countedVisit } from '../technician/counted-visit.ts';
import { technicianAnswer } from '../technician/technician-law.ts';
import type { Day } from '../time/day.ts';
import { dayIn, hourIn, instantAt, msOf } from '../time/moment.ts';
import { citationOf, isSure } from './citable.ts';
import type { Values } from './field.ts';
import type { Standing } from './template.ts';

/** What the visit of a technician that counts gives to a letter. */
interface VisitSays {
  readonly values: Values;
  readonly nobodyCame: Standing['nobodyCame'];
  readonly cameInTime: Standing['cameInTime'];
}

const LAST_HOUR = 23;

/** The visit that counts on the case too; `zone`: the law's. */
export function visitValues(
  entries: readonly Entry[],
  purchase: Purchase,
  today: Day,
  zone: string,
): VisitSays {
  const visit = countedVisit(entries, purchase, zone);
  if (!visit) return { values: {}, nobodyCame: false, cameInTime: false };
  const { agreedOn, agreedFrom, agreedUntil, arrivedAt } = visit;
  const answer = technicianAnswer(visit, purchase, instantAt(today, LAST_HOUR, zone), zone);
  const cameDay = arrivedAt ? dayIn(zone, msOf(arrivedAt)) : undefined;
  const technicianLaw = isSure(answer) ? citationOf(answer, answer.rule) : undefined;
  const compensation = technicianLaw && answer?.gives.compensation;
  return {
    values: {
      visitOn: agreedOn,
      visitHours: { from: agreedFrom, ...(agreedUntil && { until: agreedUntil }) },
      // The same day is not told twice.
      ...(cameDay !== undefined && cameDay !== agreedOn && { cameOn: cameDay }),
      ...(arrivedAt && { cameAt: hourIn(zone, msOf(arrivedAt)) }),
      ...(technicianLaw &&
        compensation && { technicianLaw, compensation: { minor: compensation, currency: 'ILS' } }),
    },
    nobodyCame: arrivedAt === null,
    cameInTime:
      arrivedAt !== null &&
      arrivedAt !== undefined &&
      cameDay === agreedOn &&
      hourIn(zone, msOf(arrivedAt)) <= (agreedUntil ?? agreedFrom),
  };
}

import type { Entry } from '../case/entry.ts';
import type { Purchase } from '../case/purchase.ts';
import { technicianAnswer } from '../technician/technician-law.ts';
import type { Day } from '../time/day.ts';
import { dayIn, instantAt, type Moment, msOf } from '../time/moment.ts';
import { citationOf, isSure } from './citable.ts';
import type { Values } from './field.ts';
import type { Standing } from './template.ts';

/** What the newest visit of a technician gives to a letter. */
interface VisitSays {
  readonly values: Values;
  readonly nobodyCame: Standing['nobodyCame'];
}

const LAST_HOUR = 23;

/** The newest visit of which it is known how it went; `zone`: the law's. */
export function visitValues(
  entries: readonly Entry[],
  purchase: Purchase,
  today: Day,
  zone: string,
): VisitSays {
  const visits = entries.flatMap(({ content }) =>
    content.kind === 'technician' && content.arrivedAt !== undefined ? [content] : [],
  );
  const visit = visits.sort((a, b) => a.agreedOn.localeCompare(b.agreedOn)).at(-1);
  if (!visit) return { values: {}, nobodyCame: false };
  const { agreedOn, agreedFrom, agreedUntil, arrivedAt } = visit;
  const answer = technicianAnswer(visit, purchase, instantAt(today, LAST_HOUR, zone), zone);
  const technicianLaw = isSure(answer) ? citationOf(answer, answer.rule) : undefined;
  const compensation = technicianLaw && answer?.gives.compensation;
  return {
    values: {
      visitOn: agreedOn,
      visitHours: { from: agreedFrom, ...(agreedUntil && { until: agreedUntil }) },
      ...(arrivedAt && { cameOn: dayIn(zone, msOf(arrivedAt)), cameAt: hourIn(zone, arrivedAt) }),
      ...(technicianLaw &&
        compensation && { technicianLaw, compensation: { minor: compensation, currency: 'ILS' } }),
    },
    nobodyCame: arrivedAt === null,
  };
}

function hourIn(zone: string, moment: Moment): string {
  const format = { timeZone: zone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB-u-nu-latn', format).format(msOf(moment));
}

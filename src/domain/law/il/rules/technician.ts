import { AMOUNT } from '../amounts.ts';
import { because, draft, need } from '../draft.ts';
import type { Facts, IlFact } from '../facts.ts';
import { cpl } from '../laws.ts';
import type { RightRule } from '../rule.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const LAWFUL_WAIT = 2 * HOUR;
/** Visits are set for 8:00 at the earliest. */
const FIRST_VISIT = 8 * HOUR;
const NOTICE_UNTIL = 20 * HOUR;

/** Minutes after midnight of `HH:MM`; of a range, its end: the cautious reading. */
function minutesOf(text: string): number {
  const [hours = 0, minutes = 0] = (text.split('-')[1] ?? text).split(':').map(Number);
  return hours * HOUR + minutes;
}

/**
 * How late somebody came. An hour before the one that was set is early, or past midnight; nobody comes by night, so in the
 * night and well before the set hour only the day itself can tell: undefined.
 */
function minutesLate(f: Facts, arrived: string, set: string): number | undefined {
  const late = minutesOf(arrived) - minutesOf(set);
  if (f.arrivedDay !== undefined) return f.arrivedDay === 'next-day' ? late + DAY : late;
  const isByNight = minutesOf(arrived) < FIRST_VISIT && late < -LAWFUL_WAIT;
  return isByNight ? undefined : late;
}

/** Whether the visit was put off by notice by 20:00 the evening before; unknown while the hour is. */
function isPutOff(f: Facts): boolean | IlFact {
  if (f.postponedNoticeDay !== 'evening-before') return false;
  if (f.postponedNoticeTime === null) return false;
  return f.postponedNoticeTime === undefined
    ? 'postponedNoticeTime'
    : minutesOf(f.postponedNoticeTime) <= NOTICE_UNTIL;
}

/** What is due without proof of damage, in agorot; or the fact that is missing to tell it. */
function compensationOf(f: Facts): number | IlFact {
  if (f.category === undefined) return 'category';
  if (f.category === 'one-off-paid-callout' || f.unavoidableCause === true) return 0;
  const putOff = isPutOff(f);
  if (putOff !== false) return putOff === true ? 0 : putOff;
  if (f.waitForCallBroken === true) return AMOUNT.technicianFirst;
  // Put off too late means that nobody came at the hour that was set.
  const arrived = f.arrivedTime === undefined && f.postponedNoticeDay !== undefined ? null : f.arrivedTime;
  if (arrived === null) return AMOUNT.technicianSecond;
  if (!f.coordinatedTime) return 'coordinatedTime';
  if (arrived === undefined) return 'arrivedTime';
  const late = minutesLate(f, arrived, f.coordinatedTime);
  if (late === undefined) return 'arrivedDay';
  if (late >= 5 * HOUR) return AMOUNT.technicianSecond;
  return late >= 4 * HOUR ? AMOUNT.technicianFirst : 0;
}

export const technician: RightRule = {
  id: 'il-technician',
  title:
    'Technician: two hours are lawful; 300 from four hours after the set hour, 600 from five; not for a one-off paid call-out',
  ...cpl('18א(ג)-(ו)', 'A'),
  right: 'technician',
  topic: 'technician',
  applies: (f) => f.category !== undefined || f.coordinatedTime !== undefined,
  answer: (f) => {
    const due = compensationOf(f);
    if (typeof due === 'string') {
      const made = draft('technician', technician, 'needs-fact', f);
      need(made, due);
      return made;
    }
    // No day is set for the payment, so it is due with appropriate speed.
    const made = draft('technician', technician, due > 0 ? 'reasonable-time' : 'none', f);
    made.gives.compensation = due;
    because(made, technician, 'window', f);
    return made;
  },
  example: {
    topic: 'technician',
    inputs: { category: 'connected-service', coordinatedTime: '08:00', arrivedTime: '13:00' },
    expected: { compensation: 600, rule: ['il-technician'] },
  },
};

import { type Count, countPlainMonths } from '../count.ts';
import { clock, draft, need } from '../draft.ts';
import { dealOf, isFlight } from '../events.ts';
import { other } from '../laws.ts';
import type { RightRule } from '../rule.ts';

const CIVIL_MONTHS = 84;
const FLIGHT_MONTHS = 48;

export const limitation: RightRule = {
  id: 'il-limitation',
  title: 'Limitation: seven years for civil claims, four for flights; delay harms evidence',
  ...other('il-limitation', '5', 'B'),
  right: 'sue',
  topic: 'limitation',
  applies: (f) => dealOf(f).day != null,
  answer: (f, today) => {
    const flight = isFlight(f);
    const from = flight ? f.serviceDate : dealOf(f).day;
    if (!from) {
      const made = draft('sue', limitation, from === null ? 'open' : 'needs-fact', f);
      if (from === undefined) need(made, flight ? 'serviceDate' : 'transactionDate');
      return made;
    }
    // From the deal where nothing later is known, and without moving off a rest day: the earlier, safe day.
    const { end, steps } = countPlainMonths(from, flight ? FLIGHT_MONTHS : CIVIL_MONTHS);
    const fact = flight ? 'serviceDate' : dealOf(f).fact;
    const count: Count = { end, steps: [{ step: 'starts-from', fact, day: from }, ...steps] };
    const made = draft('sue', limitation, count.end < today ? 'passed' : 'dated', f);
    made.deadline = count.end;
    // A journey may have a flight in it, of which nothing was said.
    const mayFly = !flight && f.kind === 'travel' && (f.subkind === undefined || f.subkind === 'package');
    made.safeBy = mayFly ? countPlainMonths(from, FLIGHT_MONTHS).end : count.end;
    clock(made, 'limitation', limitation, f, { ...count, safe: made.safeBy });
    if (mayFly && f.subkind === undefined && made.state === 'dated') {
      made.state = 'needs-fact';
      delete made.deadline;
      made.clocks = {};
      need(made, 'subkind');
    }
    return made;
  },
  example: {
    topic: 'limitation',
    inputs: { transactionDate: '2026-02-28', asOf: '2026-03-01' },
    expected: { deadline: '2033-02-28', rule: ['il-limitation'] },
  },
};

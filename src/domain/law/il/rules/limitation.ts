import { countPlainMonths } from '../count.ts';
import { clock, draft, need } from '../draft.ts';
import { dealOf } from '../events.ts';
import { other } from '../laws.ts';
import type { RightRule } from '../rule.ts';

export const limitation: RightRule = {
  id: 'il-limitation',
  title: 'Limitation: seven years for civil claims, four for flights; delay harms evidence',
  ...other('il-limitation', '5', 'B'),
  right: 'sue',
  topic: 'limitation',
  applies: (f) => dealOf(f).day != null,
  answer: (f, today) => {
    const from = f.subkind === 'flight' ? f.serviceDate : (f.discoveredDate ?? dealOf(f).day);
    if (!from) {
      const made = draft('sue', limitation, from === null ? 'open' : 'needs-fact', f);
      if (from === undefined) need(made, f.subkind === 'flight' ? 'serviceDate' : 'transactionDate');
      return made;
    }
    // From the deal where nothing later is known, and without moving off a rest day: the earlier, safe day.
    const months = f.subkind === 'flight' ? 48 : 84;
    const earliest = countPlainMonths(f.subkind === 'flight' ? from : (dealOf(f).day ?? from), months);
    const end = earliest.end;
    const made = draft('sue', limitation, end < today ? 'passed' : 'dated', f);
    made.safeBy = end;
    made.deadline = end;
    clock(made, 'limitation', limitation, f, earliest);
    return made;
  },
  example: {
    topic: 'limitation',
    inputs: { transactionDate: '2026-02-28', asOf: '2026-03-01' },
    expected: { deadline: '2033-02-28', rule: ['il-limitation'] },
  },
};

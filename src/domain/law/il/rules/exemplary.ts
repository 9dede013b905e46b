import { AMOUNT } from '../amounts.ts';
import { draft, need } from '../draft.ts';
import { endNoticeOf, isSpoken } from '../events.ts';
import type { Facts } from '../facts.ts';
import { cpl } from '../laws.ts';
import type { RightRule } from '../rule.ts';
import { doorScope } from './door.ts';

type Breach = NonNullable<Facts['breach']>;

/** Who did not pay back decides the ground; in a shop or at an event there is none, and unknown it cannot be told. */
function refundGround(f: Facts): string | undefined {
  if (f.kind === 'medical-service') return '4א';
  if (f.kind === 'timeshare') return '4';
  if (doorScope.isDoor(f)) return '3';
  if (f.channel === 'store' || f.channel === 'event') return '';
  if (f.chosenRegime === 'supplier-policy') return '4ב';
  return f.channel === 'distance' ? '4' : undefined;
}

/** The grounds of s.31א(א) by what the business did. */
const GROUNDS: Readonly<Record<Breach, (f: Facts) => string | undefined>> = {
  'returns-sign': () => '1, 2',
  'supply-refused': () => '1א',
  'charged-after-end': (f) => (f.endDate ? '2א' : '2ב'),
  'overcharge-kept': () => '2ב1',
  'payment-way': () => '2ג',
  'refund-withheld': refundGround,
  'shelf-price': () => '5',
  'shekels-refused': () => '6',
  'no-certificate': () => '7',
  'not-repaired': () => '8',
};
/** For these grounds the cancellation itself, or a notice that was not oral, stands in for the written request. */
const RELIEVED = ['4', '2ב'];

export const exemplary: RightRule = {
  id: 'il-exemplary',
  title:
    'Exemplary damages up to 10,000 (50,000 aggravated) without proof of damage, for the listed breaches, after a written request',
  ...cpl('31א', 'A'),
  right: 'exemplary',
  topic: 'exemplary',
  applies: (f) => f.breach !== undefined,
  answer: (f) => {
    const ground = f.breach && GROUNDS[f.breach](f);
    if (ground === undefined) {
      const made = draft('exemplary', exemplary, 'needs-fact', f);
      need(made, f.breach ? 'channel' : 'breach');
      return made;
    }
    // The in-store refund is not on the list.
    if (ground === '') return draft('exemplary', exemplary, 'none', f);
    const ending = endNoticeOf(f);
    const notice = ground === '2ב' ? ending.notice.day : f.noticeDate;
    const relieved = RELIEVED.includes(ground) && Boolean(notice) && !(ground === '2ב' && isSpoken(ending));
    const asked = relieved || Boolean(f.writtenRequestDate);
    const made = draft(
      'exemplary',
      exemplary,
      asked || f.writtenRequestDate === null ? 'open' : 'needs-fact',
      f,
    );
    made.gives.claimAtMost = AMOUNT.exemplary;
    made.gives.claimAtMostAggravated = AMOUNT.exemplaryAggravated;
    made.marks.ground = ground;
    made.marks.writtenRequestFirst = !asked;
    if (!asked && f.writtenRequestDate === undefined) need(made, 'writtenRequestDate');
    return made;
  },
  example: {
    topic: 'exemplary',
    inputs: { channel: 'distance', kind: 'goods', breach: 'refund-withheld', noticeDate: '2026-05-11' },
    expected: { claimAtMost: 10000, ground: '4', writtenRequestFirst: false, rule: ['il-exemplary'] },
  },
};

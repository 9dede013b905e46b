import { AMOUNT, courtFee, SMALL_CLAIMS_CAP, SMALL_CLAIMS_CAP_OTHER } from '../amounts.ts';
import { countPlainMonths } from '../count.ts';
import { clock, draft, need } from '../draft.ts';
import { dealOf } from '../events.ts';
import type { Facts } from '../facts.ts';
import { cpl, other } from '../laws.ts';
import type { NoteRule, RightRule } from '../rule.ts';
import { doorScope } from './door.ts';

const smallClaimsFee: RightRule = {
  id: 'il-small-claims-fee',
  title: 'Small claims fee: 1 % of the claim, not below 50, rounded up to a multiple of 5',
  ...other('il-small-claims-regulations', '6', 'B'),
  right: 'court-fee',
  topic: 'court-fee',
  applies: (f) => f.claim !== undefined,
  answer: (f) => {
    const made = draft('court-fee', smallClaimsFee, f.claim === undefined ? 'needs-fact' : 'open', f);
    if (f.claim === undefined) need(made, 'claim');
    else made.sums.fee = courtFee(f.claim);
    return made;
  },
  example: {
    topic: 'court-fee',
    inputs: { claim: 5000.01 },
    expected: { fee: 55, rule: ['il-small-claims-fee'] },
  },
};

const smallClaimsCap: RightRule = {
  id: 'il-small-claims-cap',
  title:
    'Small claims cap by year of filing: 2023 36,400, 2024 37,700, 2025 38,900 (some pages 38,800), 2026 39,900',
  ...other('il-courts', '60(א)(1)', 'B'),
  right: 'court-cap',
  topic: 'court-cap',
  applies: (f) => f.claim !== undefined,
  answer: (f, today) => {
    const { claim } = f;
    if (claim === undefined) {
      const made = draft('court-cap', smallClaimsCap, 'needs-fact', f);
      need(made, 'claim');
      return made;
    }
    const years = f.years ?? [Number(today.slice(0, 4))];
    const within = Object.fromEntries(years.map((year) => [String(year), isWithin(claim, year)]));
    const unknown = years.filter((year) => SMALL_CLAIMS_CAP[year] === undefined);
    const made = draft('court-cap', smallClaimsCap, unknown.length > 0 ? 'needs-fact' : 'open', f);
    made.marks.within = within;
    // The yearly sum of such a year is not on the sheet: no fact of the case can supply it.
    need(made, ...unknown.map((year) => `amounts-${year}`));
    if (years.some((year) => isDisputed(claim, year))) made.contested = true;
    return made;
  },
  example: {
    topic: 'court-cap',
    inputs: { claim: 38900, years: [2024, 2025, 2027] },
    expected: {
      within: { 2024: false, 2025: true, 2027: null },
      deadlineState: 'needs-fact',
      rule: ['il-small-claims-cap'],
    },
  },
};

function isWithin(claim: number, year: number): boolean | null {
  const cap = SMALL_CLAIMS_CAP[year];
  return cap === undefined ? null : claim <= cap;
}

function isDisputed(claim: number, year: number): boolean {
  const [cap, lower] = [SMALL_CLAIMS_CAP[year], SMALL_CLAIMS_CAP_OTHER[year]];
  return cap !== undefined && lower !== undefined && claim > lower && claim <= cap;
}

const limitation: RightRule = {
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

const exemplary: RightRule = {
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
    const spoken = f.noticeMethod === 'phone' || f.noticeMethod === 'in-person';
    const relieved = RELIEVED.includes(ground) && Boolean(f.noticeDate) && !(ground === '2ב' && spoken);
    const asked = relieved || Boolean(f.writtenRequestDate);
    const made = draft(
      'exemplary',
      exemplary,
      asked || f.writtenRequestDate === null ? 'open' : 'needs-fact',
      f,
    );
    made.sums.claimAtMost = AMOUNT.exemplary;
    made.sums.claimAtMostAggravated = AMOUNT.exemplaryAggravated;
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

const smallClaimsProcedure: NoteRule = {
  id: 'il-small-claims-procedure',
  title:
    'Small claims: form 1, all documents attached, venue also at home for internet deals, no lawyers without leave',
  ...other('il-small-claims-regulations', '2-16', 'B'),
  when: (f) => f.claim !== undefined,
  example: {
    topic: 'court-fee',
    inputs: { claim: 900 },
    expected: { fee: 50, notes: ['il-small-claims-procedure'] },
  },
};

export const COURT_RIGHTS = [smallClaimsFee, smallClaimsCap, limitation, exemplary];
export const COURT_NOTES = [smallClaimsProcedure];

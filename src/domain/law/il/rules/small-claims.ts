import { courtFee, SMALL_CLAIMS_CAP, SMALL_CLAIMS_CAP_OTHER } from '../amounts.ts';
import { countDays, countPlainDays } from '../count.ts';
import { clock, draft, need } from '../draft.ts';
import { other } from '../laws.ts';
import type { NoteRule, RightRule } from '../rule.ts';

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
    else made.costs.fee = courtFee(f.claim);
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
    const years = f.years?.length ? f.years : [Number(today.slice(0, 4))];
    const within = Object.fromEntries(years.map((year) => [String(year), isWithin(claim, year)]));
    const unknown = years.filter((year) => SMALL_CLAIMS_CAP[year] === undefined);
    const made = draft('court-cap', smallClaimsCap, unknown.length > 0 ? 'needs-fact' : 'open', f);
    made.marks.within = within;
    // What can be claimed this year, where the sum of the year is on the sheet.
    const cap = SMALL_CLAIMS_CAP[Number(today.slice(0, 4))];
    if (cap !== undefined) made.gives.cap = cap;
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

const SERVE_DAYS_BEFORE = 40;
const JUDGMENT_DAYS = 7;
const DEFENCE_DAYS = 30;
const SET_ASIDE_DAYS = 30;
const APPEAL_DAYS = 15;

const smallClaimsProcedure: RightRule & NoteRule = {
  id: 'il-small-claims-procedure',
  title:
    'Small claims: all documents attached, venue also at home for internet deals, defence in 30 days, set aside in 30, leave to appeal in 15',
  ...other('il-small-claims-regulations', '2-16', 'B'),
  when: (f) => f.claim !== undefined,
  right: 'small-claims-steps',
  topic: 'small-claims',
  applies: (f) => Boolean(f.claimServedDate || f.hearingDate || f.judgmentDate),
  answer: (f) => {
    const { claimServedDate: served, hearingDate: hearing, judgmentDate: judgment } = f;
    const isKnown = Boolean(served || hearing || judgment);
    const made = draft('small-claims-steps', smallClaimsProcedure, isKnown ? 'dated' : 'needs-fact', f);
    if (!isKnown) need(made, 'claimServedDate', 'hearingDate', 'judgmentDate');
    // A side that must act is safe by the day that no rest day moved.
    const actBy = (name: string, from: typeof served, days: number): void => {
      if (from) clock(made, name, smallClaimsProcedure, f, countDays(from, days), countPlainDays(from, days));
    };
    actBy('defenceBy', served, DEFENCE_DAYS);
    if (hearing) {
      // A bound that is counted back never moves.
      clock(made, 'serveBy', smallClaimsProcedure, f, countPlainDays(hearing, -SERVE_DAYS_BEFORE));
      clock(made, 'judgmentBy', smallClaimsProcedure, f, countDays(hearing, JUDGMENT_DAYS));
    }
    actBy('setAsideBy', judgment, SET_ASIDE_DAYS);
    actBy('appealBy', judgment, APPEAL_DAYS);
    return made;
  },
  example: {
    topic: 'small-claims',
    inputs: { claimServedDate: '2026-06-01', hearingDate: '2026-09-01', judgmentDate: '2026-09-03' },
    expected: {
      defenceBy: '2026-07-01',
      serveBy: '2026-07-23',
      judgmentBy: '2026-09-08',
      setAsideBy: '2026-10-04',
      appealBy: '2026-09-18',
      rule: ['il-small-claims-procedure'],
    },
  },
};

export const SMALL_CLAIMS_RIGHTS = [smallClaimsFee, smallClaimsCap, smallClaimsProcedure];
export const SMALL_CLAIMS_NOTES = [smallClaimsProcedure];

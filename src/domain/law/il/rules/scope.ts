import type { Facts } from '../facts.ts';
import { cpl, other } from '../laws.ts';
import type { NoteRule, Rule, Verdict } from '../rule.ts';

/** What takes a deal out of consumer law on any day. */
type ScopeBar = Rule & { readonly bars: (f: Facts) => Verdict };

const bag = {
  channel: 'distance',
  kind: 'goods',
  goodsCategory: 'bags',
  price: 240,
  transactionDate: '2026-01-18',
  disclosureDate: '2026-01-18',
  receivedDate: '2026-01-20',
  asOf: '2026-01-25',
} as const;
const none = { canCancel: false, deadline: null, deadlineState: 'none' } as const;

export const scopeConsumer: ScopeBar = {
  id: 'il-scope-consumer',
  title: 'Consumer: buys from a trader in its occupation, mainly for personal, home or family use',
  ...cpl('1', 'A'),
  bars: (f) => f.purpose === 'business' || f.sellerType === 'private',
  example: { inputs: { ...bag, sellerType: 'private' }, expected: { ...none, rule: ['il-scope-consumer'] } },
};

const scopeExcludedServices: ScopeBar = {
  id: 'il-scope-excluded-services',
  title: 'Banks, insurers, regulated finance and payment companies: their own laws instead',
  ...cpl('39', 'A'),
  bars: (f) => f.sector !== undefined && f.sector !== 'none',
  example: {
    inputs: { ...bag, kind: 'continuing-service', sector: 'bank' },
    expected: { ...none, rule: ['il-scope-excluded-services'] },
  },
};

const scopeMandatory: NoteRule = {
  id: 'il-scope-mandatory',
  title: 'No waiver: a contrary term or "no refunds" notice never shortens a right',
  ...cpl('36, 41, 2(ב2)', 'A'),
  when: (f) => f.channel !== undefined,
  example: {
    inputs: { ...bag, policyDays: 3 },
    expected: { deadline: '2026-02-03', deadlineState: 'dated', notes: ['il-scope-mandatory'] },
  },
};

const scopeForeignSeller: NoteRule = {
  id: 'il-scope-foreign-seller',
  title: 'A seller abroad: rights may apply, enforcement is hard, card and marketplace remedies lead',
  ...other('il-guidance', '-', 'M'),
  when: (f) => f.sellerAbroad === true,
  example: { inputs: { ...bag, sellerAbroad: true }, expected: { notes: ['il-scope-foreign-seller'] } },
};

const otherReligions: NoteRule = {
  id: 'il-other-religions',
  title: 'Rest days of other religions: whether they roll a period is unclear, so they are not used',
  ...other('il-ordinance', '18א(א)', 'B'),
  // Open for its effect: nothing follows from it, so it is never shown with a case.
  when: () => false,
  example: {
    inputs: {
      ...bag,
      receivedDate: '2026-12-11',
      transactionDate: '2026-12-10',
      disclosureDate: '2026-12-11',
      asOf: '2026-12-12',
    },
    expected: { deadline: '2026-12-25' },
  },
};

export const SCOPE_BARS = [scopeConsumer, scopeExcludedServices];

/** The rule by which a deal is none of consumer law's, if one takes it out. */
export const scopeBarOf = (f: Facts): Rule | undefined => SCOPE_BARS.find((rule) => rule.bars(f) === true);
export const SCOPE_NOTES = [scopeMandatory, scopeForeignSeller, otherReligions];

import { AMOUNT } from '../amounts.ts';
import { draft, need } from '../draft.ts';
import type { Facts } from '../facts.ts';
import { cpl, other } from '../laws.ts';
import type { NoteRule, RightRule } from '../rule.ts';

const bag = {
  channel: 'distance',
  kind: 'goods',
  goodsCategory: 'bags',
  transactionDate: '2026-01-18',
  asOf: '2026-01-25',
} as const;

export const spam: RightRule = {
  id: 'il-spam',
  title:
    'Advertising messages without prior consent, after refusal or unmarked: up to 1,000 each, no damage needed',
  ...other('il-communications', '30א', 'B'),
  right: 'spam',
  topic: 'spam',
  applies: (f) => f.spamMessages !== undefined && f.spamMessages > 0,
  answer: (f) => {
    const made = draft(
      'spam',
      spam,
      f.spamMessages === undefined ? 'needs-fact' : f.spamMessages > 0 ? 'open' : 'none',
      f,
    );
    if (f.spamMessages === undefined) need(made, 'spamMessages');
    else made.gives.claimAtMost = f.spamMessages * AMOUNT.spamPerMessage;
    return made;
  },
  example: { topic: 'spam', inputs: { spamMessages: 3 }, expected: { claimAtMost: 3000, rule: ['il-spam'] } },
};

const isMisled = (f: Facts): boolean => f.reason === 'misleading';
const isSale = (f: Facts): boolean => f.channel !== undefined && f.sellerType !== 'private';

const note = (
  id: string,
  title: string,
  section: string,
  when: NoteRule['when'],
  inputs: Readonly<Record<string, unknown>> = bag,
): NoteRule => ({ id, title, ...cpl(section, 'A'), when, example: { inputs, expected: { notes: [id] } } });

const called = { ...bag, dealerApproach: 'call' } as const;

export const MARKETING_NOTES = [
  note(
    'il-do-not-call',
    'Marketing calls to a number in the registry are forbidden, with listed exceptions',
    '16ב, 16ג',
    (f) => f.dealerApproach === 'call' || f.initiatedBy === 'dealer-call',
    called,
  ),
  note(
    'il-unsolicited-supply',
    'Supply for payment without an explicit request: refuse, do not pay, keep proof',
    '3(ב)(8)',
    isMisled,
    { ...bag, reason: 'misleading' },
  ),
  note(
    'il-unfair-influence',
    'Unfair influence: blocking leave, repeat calls after refusal, using disability or language, false prizes',
    '3',
    (f) => isMisled(f) || f.channel === 'door',
    { ...bag, reason: 'misleading' },
  ),
  note(
    'il-misleading',
    'Misleading in a material matter, also after the deal, by act or silence: damages as a tort',
    '2, 31',
    isSale,
  ),
  note(
    'il-price-shown',
    'The total price with VAT must be shown, and the price shown on goods binds',
    '17א, 17ב(ד), 17ד',
    (f) => isSale(f) && f.kind === 'goods',
  ),
  note('il-min-card', 'No minimum sum for paying by card', '12א', (f) => f.paymentMethod === 'credit-card', {
    ...bag,
    paymentMethod: 'credit-card',
  }),
  note(
    'il-sale-ads',
    'A sale must say what is included, the former price and the discount',
    '15',
    (f) => isSale(f) && f.kind === 'goods',
  ),
  note(
    'il-trader-identity',
    'The trader’s name and identity number on forms, contracts, invoices and card slips',
    '4ב',
    isSale,
  ),
];

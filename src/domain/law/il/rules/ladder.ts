import { countDays } from '../count.ts';
import { clock, draft, need } from '../draft.ts';
import type { Citation } from '../laws.ts';
import { other } from '../laws.ts';
import type { NoteRule, RightRule } from '../rule.ts';

const bag = {
  channel: 'distance',
  kind: 'goods',
  goodsCategory: 'bags',
  transactionDate: '2026-01-18',
  asOf: '2026-01-25',
} as const;
const guidance = (confidence: Citation['confidence']) => other('il-guidance', '-', confidence);

/** The bank or card company must answer within 45 days of the complaint (Bank of Israel directive). */
export const ladderBank: RightRule = {
  id: 'il-ladder-ombudsman-bank',
  title: 'Complaint to a bank or card company: 45 days, then the Bank of Israel',
  ...guidance('C'),
  right: 'bank-answer',
  topic: 'bank-complaint',
  applies: (f) => f.sector === 'bank' && Boolean(f.complaintDate),
  answer: (f) => {
    const made = draft('bank-answer', ladderBank, f.complaintDate ? 'dated' : 'needs-fact', f);
    if (f.complaintDate) clock(made, 'answerBy', ladderBank, f, countDays(f.complaintDate, 45));
    else need(made, 'complaintDate');
    return made;
  },
  example: {
    topic: 'bank-complaint',
    inputs: { sector: 'bank', complaintDate: '2026-06-01' },
    expected: { answerBy: '2026-07-16', rule: ['il-ladder-ombudsman-bank'] },
  },
};

const rung = (
  id: string,
  title: string,
  confidence: Citation['confidence'],
  when: NoteRule['when'] = (f) => f.channel !== undefined,
  inputs: Readonly<Record<string, unknown>> = bag,
): NoteRule => ({ id, title, ...guidance(confidence), when, example: { inputs, expected: { notes: [id] } } });

const flight = { ...bag, kind: 'travel', subkind: 'flight' } as const;
const phone = { ...bag, kind: 'continuing-service', serviceType: 'cellular' } as const;

/** The rungs in the order that the sheet advises. Waits that no law sets are the app's own suggestions and not here. */
export const LADDER_NOTES = [
  rung('il-ladder-rep', 'Representative: one clear request, note the name, hour and reference', 'C'),
  rung('il-ladder-manager', 'Manager, once the representative failed', 'C'),
  rung(
    'il-ladder-written',
    'Written demand: facts, section, sum, a date to act; needed for exemplary damages',
    'C',
  ),
  rung(
    'il-ladder-card',
    'Card issuer: notice of cancellation to the trader and proof of non-supply, early',
    'C',
    (f) => f.paymentMethod === 'credit-card',
    { ...bag, paymentMethod: 'credit-card' },
  ),
  rung(
    'il-ladder-airline',
    'Airline: a written request; 21 days for the refund, 45 for the compensation',
    'B',
    (f) => f.subkind === 'flight',
    flight,
  ),
  rung(
    'il-ladder-ombudsman-insurance',
    'Insurer, pension, regulated finance: the company, then the Capital Market Authority',
    'D',
    (f) => f.sector === 'insurer' || f.sector === 'finance',
    { ...bag, sector: 'insurer' },
  ),
  rung(
    'il-ladder-telecom',
    'Telecom: Ministry of Communications for licence matters, not for cancelling or misleading',
    'D',
    (f) => ['cellular', 'fixed-telecom', 'internet', 'broadcasting'].includes(f.serviceType ?? ''),
    phone,
  ),
  rung('il-ladder-emun', 'Emun HaTzibur: mainly for its member firms', 'D'),
  rung(
    'il-ladder-council',
    'Israel Consumer Council: after a written approach to the trader, on-line form',
    'C',
  ),
  rung('il-ladder-authority', 'Consumer Protection Authority: enforces, does not recover money', 'C'),
  rung(
    'il-ladder-small-claims',
    'Small claims: 1 % fee, at least 50',
    'B',
    (f) => f.claim !== undefined || f.channel !== undefined,
  ),
  rung(
    'il-evidence-annexes',
    'Annexes: contents, cover pages, running numbers; the form’s facts; card digits blacked out',
    'D',
  ),
];

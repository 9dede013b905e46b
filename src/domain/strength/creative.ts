import type { CaseFacts } from '../case/case.ts';
import { factsOfPurchase } from '../law/purchase-facts.ts';

/** What can be asked for beside money back. */
export const CREATIVE_OUTCOMES = [
  'credit',
  'extension',
  'free-month',
  'replacement',
  'extra-service',
  'apology',
] as const;
export type CreativeOutcome = (typeof CREATIVE_OUTCOMES)[number];

/** Kinds of deals that are asked for alike; each has its sentences in `strength.creative`. */
export type DealGroup = 'goods' | 'continuing' | 'lessons' | 'travel' | 'service';

const GROUP_OF: Readonly<Record<string, DealGroup>> = {
  goods: 'goods',
  'new-car': 'goods',
  'continuing-service': 'continuing',
  gym: 'continuing',
  'medical-service': 'continuing',
  'digital-content': 'lessons',
  course: 'lessons',
  travel: 'travel',
  timeshare: 'travel',
  'one-off-service': 'service',
};

/** What fits each group, the one that costs a business least to give before what costs it more. */
const FITTING = {
  goods: ['credit', 'replacement', 'extension', 'extra-service', 'apology'],
  continuing: ['free-month', 'credit', 'extension', 'apology'],
  lessons: ['extension', 'credit', 'replacement', 'apology'],
  travel: ['credit', 'replacement', 'extra-service', 'apology'],
  service: ['extra-service', 'credit', 'apology'],
} as const satisfies Readonly<Record<DealGroup, readonly CreativeOutcome[]>>;

/** The group of a case's deal; a service where it is not known what was bought. */
export const dealGroupOf = ({ purchase }: Pick<CaseFacts, 'purchase'>): DealGroup =>
  GROUP_OF[String(factsOfPurchase(purchase).kind)] ?? 'service';

/** What else can be asked for in a case, what the shopper wants first. */
export function creativeOutcomes(facts: Pick<CaseFacts, 'purchase' | 'wanted'>): readonly CreativeOutcome[] {
  const fitting: readonly CreativeOutcome[] = FITTING[dealGroupOf(facts)];
  const wanted: readonly string[] = facts.wanted ?? [];
  const rank = (outcome: CreativeOutcome): number => {
    const at = wanted.indexOf(outcome);
    return at < 0 ? wanted.length : at;
  };
  return [...fitting].sort((a, b) => rank(a) - rank(b));
}

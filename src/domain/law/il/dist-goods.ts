import type { Purchase } from '../../case/purchase.ts';
import type { Day } from '../../time/day.ts';
import type { CountStep, FactName, LawResult, Reason, ResultState } from '../result.ts';
import { countDays } from './count.ts';

const RULE = 'il-dist-goods';
const DAYS = 14;
const CHECKED_ON = '2026-08-02' as Day;
// The Interpretation Law was read in a capture of 2022-08 to 2023-01; later changes were not checked (confidence B).
const INTERPRETATION_CHECKED_ON = '2022-08-01' as Day;
const INTERPRETATION_URL = 'https://github.com/lawsofisrael/lawsofisrael';
const LAW_URL = 'https://www.nevo.co.il/law_html/law00/70305.htm';

/**
 * `il-dist-goods`: change of mind in a distance sale of goods, Consumer Protection Law s.14ג(ג)(1), confidence A.
 * The window opens with the deal and ends 14 days after the later of receipt of the goods and receipt of the
 * disclosure document (`il-dist-disclosure`). Goods not received, or a document that never came: open, no end yet.
 */
export function assessDistGoods(purchase: Purchase, today: Day): LawResult {
  const { receivedDate: received, disclosureDate: disclosed } = purchase;
  if (received === null || disclosed === null) return result('open', [], purchase, []);
  const missing: FactName[] = [];
  if (received === undefined) missing.push('receivedDate');
  if (disclosed === undefined) missing.push('disclosureDate');
  if (received === undefined) return result('needs-fact', missing, purchase, []);

  // A document that came later can only move the end later, so the count from the goods is safe until it is known.
  const fact: FactName = disclosed !== undefined && disclosed > received ? 'disclosureDate' : 'receivedDate';
  const { end, steps } = countDays(fact, fact === 'disclosureDate' && disclosed ? disclosed : received, DAYS);
  if (missing.length > 0) return { ...result('needs-fact', missing, purchase, steps), safeBy: end };
  return { ...result(end < today ? 'passed' : 'dated', [], purchase, steps), safeBy: end, deadline: end };
}

function result(
  state: ResultState,
  missing: readonly FactName[],
  purchase: Purchase,
  steps: readonly CountStep[],
): LawResult {
  const fact = (name: 'receivedDate' | 'disclosureDate'): Reason['facts'][number] => ({
    fact: name,
    value: purchase[name],
  });
  const about = { confidence: 'A', checkedOn: CHECKED_ON, facts: [], steps: [] } as const;
  const reasons: Reason[] = [
    {
      ...about,
      rule: RULE,
      law: 'il-consumer-protection',
      section: '14ג(ג)(1)',
      sectionUrl: LAW_URL,
      facts: [fact('receivedDate'), fact('disclosureDate')],
      steps,
    },
  ];
  if (purchase.disclosureDate === null || missing.includes('disclosureDate')) {
    reasons.push({
      ...about,
      rule: 'il-dist-disclosure',
      law: 'il-consumer-protection',
      section: '14ג(ב)',
      sectionUrl: LAW_URL,
    });
  }
  if (steps.length > 0) reasons.push(countReason('il-count-days', '10(א)'));
  if (steps.some((step) => step.step === 'moves-off')) reasons.push(countReason('il-count-roll', '10(ג)'));
  return {
    right: 'cancel-regret',
    rule: purchase.disclosureDate === null ? 'il-dist-disclosure' : RULE,
    state,
    missing,
    reasons,
  };
}

const countReason = (rule: string, section: string): Reason => ({
  rule,
  law: 'il-interpretation',
  section,
  sectionUrl: INTERPRETATION_URL,
  confidence: 'B',
  checkedOn: INTERPRETATION_CHECKED_ON,
  facts: [],
  steps: [],
});

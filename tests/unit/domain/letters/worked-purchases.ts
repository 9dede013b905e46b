import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { LawFacts, Purchase } from '../../../../src/domain/case/purchase.ts';
import { israel } from '../../../../src/domain/law/il/israel.ts';
import { withFact } from '../../../../src/domain/law/purchase-facts.ts';
import { day, TODAY } from './sample-cases.ts';

interface WorkedCase {
  readonly id: string;
  readonly jurisdiction: string;
  readonly topic?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

const FIXTURES = 'tests/fixtures/law';
const SHEET = '../shared/law/israel-examples.json';
const files = [
  ...readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${FIXTURES}/${name}`),
  ...(existsSync(SHEET) ? [SHEET] : []),
];
if (!existsSync(SHEET)) console.log(`${SHEET} is not here: its cases are not run.`);
/** The worked cases of the law of Israel, ours and those of the rule sheet where it is at hand. */
export const workedCases = files
  .flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly WorkedCase[] }).cases)
  .filter(({ jurisdiction }) => jurisdiction === 'IL');

const SUMS = ['price', 'claim', 'monthlyPrice', 'freeMonthlyPrice', 'leftToPay'];

/** A worked case as a purchase of a case folder, and the day by which it is judged. */
export function purchaseOf({
  topic = 'cancellation',
  inputs,
}: WorkedCase): [Purchase, ReturnType<typeof day>] {
  const { asOf, ...others } = inputs;
  const read = israel.readCase?.(topic, others, undefined);
  const start: Purchase = { jurisdiction: 'IL', channel: 'distance', kind: 'other', orderNumber: '7' };
  const purchase = Object.entries(read?.facts ?? {}).reduce((made, [fact, value]) => {
    const inMinor = SUMS.includes(fact) ? Math.round(Number(value) * 100) : value;
    return withFact(made, fact, inMinor as LawFacts[string]);
  }, start);
  return [purchase, day(typeof asOf === 'string' ? asOf : TODAY)];
}

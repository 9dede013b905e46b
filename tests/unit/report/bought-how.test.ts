import { expect, it } from 'vitest';
import { emptyPurchase, unknownPurchase } from '../../../src/domain/case/purchase.ts';
import { withFact } from '../../../src/domain/law/purchase-facts.ts';
import { textOfPdf } from './pdf-tools.ts';
import { sampleReport } from './sample-case.ts';
import { SLOW_MS, write } from './written-report.ts';

it.each([
  ['on a website', emptyPurchase, ['Goods', 'At a distance']],
  ['in a shop', withFact(emptyPurchase, 'channel', 'store'), ['Goods', 'In a shop']],
  [
    'at the door',
    withFact(withFact(emptyPurchase, 'channel', 'door'), 'kind', 'gym'),
    ['gym', 'From a seller who came to the buyer'],
  ],
  ['nobody knows how', unknownPurchase, []],
] as const)(
  'says what was bought and how, and nothing that is not known: %s',
  async (_how, purchase, said) => {
    const { model } = sampleReport('en');
    const { pdf } = await write({ ...model, purchase, appendices: [] }, new Map());
    const text = textOfPdf(pdf, ['-layout']);
    const lineOf = (label: string): string => text.split('\n').find((line) => line.includes(label)) ?? '';
    const [kind = 'Not known', how = 'Not known'] = said;
    expect(lineOf('Kind of purchase').toLowerCase()).toContain(kind.toLowerCase());
    expect(lineOf('How it was bought')).toContain(how);
  },
  SLOW_MS,
);

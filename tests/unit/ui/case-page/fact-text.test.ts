import { expect, it } from 'vitest';
import { emptyPurchase, unknownPurchase } from '../../../../src/domain/case/purchase.ts';
import { factText } from '../../../../src/ui/case-page/case/fact-text.ts';
import { wordsOf } from '../../../../src/words/every-language.ts';

it.each([
  ['goods', emptyPurchase, 'Goods'],
  ['something else', { ...emptyPurchase, kind: 'other' }, /^Something else/],
  ['what nobody was asked', unknownPurchase, undefined],
  ['what was answered', { ...unknownPurchase, kind: 'goods' }, 'Goods'],
] as const)('says what was bought: %s', (_what, purchase, said) => {
  const text = factText('kind', { title: 'x', status: 'open', hosts: [], purchase }, wordsOf('en'));
  if (said instanceof RegExp) expect(text).toMatch(said);
  else expect(text).toBe(said);
});

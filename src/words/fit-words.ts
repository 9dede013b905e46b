import type { Money } from '../domain/case/money.ts';
import type { RungFit } from '../domain/law/ladder.ts';
import { formatMoney } from './format.ts';
import type { Words } from './words.ts';

/** Why a step does not fit a case, fits in part only, or cannot be told yet. */
export const fitWords = (words: Words, fit: Exclude<RungFit, { readonly fit: 'fits' }>): string =>
  fit.why === 'above-cap' ? aboveCapWords(words, fit.claim, fit.cap) : words.say(`ladder.why.${fit.why}`);

/** That more is claimed than a court may decide, and what can be done then. */
export const aboveCapWords = (words: Words, claim: Money, cap: Money): string =>
  words.say('ladder.why.above-cap', {
    total: formatMoney(words.language, claim),
    cap: formatMoney(words.language, cap),
  });

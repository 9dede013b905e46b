import { after, event, later } from '../bound.ts';
import { draftOf } from '../draft.ts';
import type { RightRule } from '../rule.ts';
import { distDisclosure } from './distance.ts';

/** How long an offer stands is one of the things that must be said before the deal (14ג(א)); its last day is as named. */
export const quote: RightRule = {
  ...distDisclosure,
  right: 'price-quote',
  topic: 'price-quote',
  applies: (f) => Boolean(f.quoteValidUntil),
  answer: (f, today) => {
    const bound = after(later(event(f, 'quoteValidUntil')), (day) => ({ end: day, steps: [] }));
    return draftOf('price-quote', distDisclosure, bound, f, today);
  },
};

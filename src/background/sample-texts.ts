import { SAMPLE_ORDER_NUMBER, SAMPLE_TOTAL, type SampleTexts } from '../domain/sample/sample-story.ts';
import type { Day } from '../domain/time/day.ts';
import { formatDay, formatMoney } from '../words/format.ts';
import type { Words } from '../words/words.ts';

/** The words of the sample case in the language of the moment. */
export const sampleTexts = ({ say }: Words): SampleTexts => ({
  title: say('sample.title'),
  merchant: say('sample.merchant'),
  item: say('sample.item'),
  agent: say('sample.agent'),
  orderNote: say('sample.orderNote'),
  orderPage: say('sample.page.title'),
  call: say('sample.call'),
  promise: say('sample.promise'),
  email: say('sample.email'),
});

/** The lines of the order page that is drawn for the sample case. */
export interface OrderLines {
  readonly direction: 'rtl' | 'ltr';
  readonly merchant: string;
  readonly thanks: string;
  readonly lead: string;
  /** A label, and what stands beneath it. */
  readonly facts: readonly (readonly [string, string])[];
}

/** The same lines as on the sample order page. */
export const orderLines = (words: Words, orderedOn: Day): OrderLines => ({
  direction: words.direction,
  merchant: words.say('sample.merchant'),
  thanks: words.say('sample.page.thanks'),
  lead: words.say('sample.page.lead'),
  facts: [
    [words.say('sample.page.orderNumber'), SAMPLE_ORDER_NUMBER],
    [words.say('sample.page.orderDate'), formatDay(words.language, orderedOn, 'short')],
    [words.say('sample.page.item'), words.say('sample.item')],
    [words.say('sample.page.total'), formatMoney(words.language, SAMPLE_TOTAL)],
  ],
});

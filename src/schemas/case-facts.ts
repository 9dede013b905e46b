import * as v from 'valibot';
import { type CaseFacts, LADDER_STEPS, MOST_HOSTS, WANTED_OUTCOMES } from '../domain/case/case.ts';
import { webAddressOf } from '../domain/case/purchase.ts';
import { COUNTRIES } from '../domain/law/countries.ts';
import { lawFields, purchaseOf } from './law.ts';
import { day, items, long, money, short, title } from './values.ts';

/** The address of a page, as a browser opens one. */
export const webAddress = v.pipe(
  short,
  v.check((text) => webAddressOf(text) !== undefined),
);
/** Facts that the shopper saw on a page and left switched on. */
export const seen = v.strictObject({
  merchant: v.exactOptional(short),
  orderNumber: v.exactOptional(short),
  total: v.exactOptional(money),
  transactionDate: v.exactOptional(day),
  trackingNumber: v.exactOptional(short),
  reference: v.exactOptional(short),
  phone: v.exactOptional(short),
  email: v.exactOptional(short),
  policyUrl: v.exactOptional(webAddress),
  cancelUrl: v.exactOptional(webAddress),
  items: v.exactOptional(items),
});

const purchase = purchaseOf(
  v.strictObject({
    ...seen.entries,
    jurisdiction: v.picklist(COUNTRIES.map(({ id }) => id)),
    channel: v.exactOptional(v.literal('distance')),
    kind: v.picklist(['goods', 'other']),
    receivedDate: v.exactOptional(v.nullable(day)),
    disclosureDate: v.exactOptional(v.nullable(day)),
    ...lawFields,
  }),
);

/** What the shopper can change about a case. */
export const facts: v.GenericSchema<unknown, CaseFacts> = v.strictObject({
  title,
  status: v.picklist(['open', 'closed']),
  sample: v.exactOptional(v.literal(true)),
  purchase,
  step: v.exactOptional(v.picklist(LADDER_STEPS)),
  hosts: v.pipe(v.array(short), v.maxLength(MOST_HOSTS)),
  wanted: v.exactOptional(
    v.pipe(v.array(v.picklist(WANTED_OUTCOMES)), v.minLength(1), v.maxLength(WANTED_OUTCOMES.length)),
  ),
  enough: v.exactOptional(long),
});

import * as v from 'valibot';
import type { CallInput } from '../contract/calls.ts';
import type { ShopCalls } from '../contract/shop-calls.ts';
import { seen, webAddress } from '../schemas/case-facts.ts';
import { id, LONG, moment, title } from '../schemas/values.ts';

const url = v.pipe(v.string(), v.maxLength(LONG));
const entryIds = v.pipe(v.array(id), v.maxLength(200));
const terms = v.pipe(v.array(webAddress), v.maxLength(50));
const checklist = { caseId: id, entryIds, terms };

const aside = v.strictObject({
  id,
  url: webAddress,
  reachedUrl: v.exactOptional(webAddress),
  askedAt: moment,
  keptAs: v.exactOptional(id),
  start: v.exactOptional(v.strictObject({ title, pageUrl: url, seen })),
});

type Inputs = { [Name in keyof ShopCalls]: v.GenericSchema<unknown, CallInput<Name>> };

/** What goes in with the messages about a purchase that is not made yet. */
export const shopInputs: Inputs = {
  'shop.start': v.strictObject({ ...checklist, url }),
  'shop.terms': v.strictObject({ caseId: id, title, pageUrl: url, seen, url: webAddress }),
  'shop.throw': v.strictObject(checklist),
  'shop.restore': v.strictObject({
    caseId: id,
    entryIds,
    aside: v.pipe(v.array(aside), v.maxLength(50)),
  }),
};

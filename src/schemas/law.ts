import * as v from 'valibot';
import type { LawFacts, Purchase } from '../domain/case/purchase.ts';
import { areLawFacts } from '../domain/law/purchase-facts.ts';
import { SHORT } from './values.ts';

// A vocabulary has about a hundred facts; years are listed one by one.
const MOST_FACTS = 300;

const name = v.pipe(v.string(), v.regex(/^[A-Za-z][\w-]{0,63}$/));
const names = v.pipe(v.array(name), v.maxLength(MOST_FACTS));
const fact = v.union([
  v.null(),
  v.boolean(),
  v.pipe(v.number(), v.safeInteger()),
  v.pipe(v.string(), v.maxLength(SHORT)),
  v.pipe(v.array(v.pipe(v.number(), v.safeInteger())), v.maxLength(MOST_FACTS)),
]);
const law: v.GenericSchema<unknown, LawFacts> = v.pipe(
  v.record(name, fact),
  v.check((facts) => Object.keys(facts).length <= MOST_FACTS),
);

/** Fields of a purchase that hold facts of the law. */
export const lawFields = {
  law: v.exactOptional(law),
  unknown: v.exactOptional(names),
  topics: v.exactOptional(names),
};

/** What is left to the country itself: whether it knows each fact, and each is in order. */
export const purchaseOf = (fields: v.GenericSchema<unknown, Purchase>): v.GenericSchema<unknown, Purchase> =>
  v.pipe(fields, v.check(areLawFacts));

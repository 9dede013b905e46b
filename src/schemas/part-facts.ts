import * as v from 'valibot';
import type { DerivedFrom, PartFacts } from '../domain/case/evidence.ts';
import { marks } from './marks.ts';
import { hash, id, moment, SHORT } from './values.ts';

/** Far above what a capture can be, far below what hurts. */
export const MOST_PARTS = 20_000;

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const mediaType = v.pipe(v.string(), v.regex(/^[\w.+-]{1,100}\/[\w.+-]{1,100}$/));

/** What a further file is called: made by us alone, and safe as the name of a file. */
export const partName = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}(?:\.[a-z0-9]{1,8})?$/));

const part: v.GenericSchema<unknown, PartFacts> = v.strictObject({
  name: partName,
  fileName: v.exactOptional(v.pipe(v.string(), v.maxLength(SHORT))),
  mediaType,
  byteLength: count,
  sha256: hash,
});

/** The further files of a piece of evidence. */
export const parts = v.pipe(
  v.array(part),
  v.maxLength(MOST_PARTS),
  v.check((all) => new Set(all.map(({ name }) => name)).size === all.length),
);

/** What a derived item was made of. */
export const derived: v.GenericSchema<unknown, DerivedFrom> = v.strictObject({
  evidenceId: id,
  sha256: hash,
  marks,
  madeAt: moment,
});

import * as v from 'valibot';
import type { Mark } from '../domain/capture/mark.ts';

// Far above what a capture can be, far below what hurts.
const MOST_PX = 1_000_000;
const MOST_MARKS = 1_000;

const px = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PX));
const side = v.pipe(px, v.minValue(1));
const point = v.strictObject({ x: px, y: px });
const rect = v.strictObject({ x: px, y: px, width: side, height: side });

const mark: v.GenericSchema<unknown, Mark> = v.variant('is', [
  v.strictObject({ is: v.literal('black-out'), rect }),
  v.strictObject({ is: v.literal('crop'), rect }),
  v.strictObject({ is: v.literal('box'), rect }),
  v.strictObject({ is: v.literal('arrow'), from: point, to: point }),
  v.strictObject({
    is: v.literal('number'),
    at: point,
    number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_MARKS)),
  }),
]);

/** Marks as a message brings them: at least one, of crops at most one, whole pixels. */
export const marks: v.GenericSchema<unknown, readonly Mark[]> = v.pipe(
  v.array(mark),
  v.minLength(1),
  v.maxLength(MOST_MARKS),
  v.check((all) => all.filter(({ is }) => is === 'crop').length <= 1),
);

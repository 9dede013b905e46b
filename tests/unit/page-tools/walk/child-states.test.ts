import { expect, it } from 'vitest';
import { type ChildState, moveOf } from '../../../../src/page-tools/walk/child-states.ts';

const at = (left: number, top: number, isShown = true): ChildState => ({ left, top, isShown });

it.each([
  ['nothing moved', [at(0, 0), at(300, 0)], [at(0, 0), at(303, 0)], undefined],
  ['slides went on', [at(0, 0), at(300, 0)], [at(-300, 0), at(0, 0)], 'across'],
  ['lines went up', [at(0, 0), at(0, 40)], [at(0, -40), at(0, 0)], 'down'],
  ['one faded into another', [at(0, 0), at(0, 0, false)], [at(0, 0, false), at(0, 0)], 'swapped'],
  [
    'one came in as another far off went',
    [at(0, 0), at(0, 900, false)],
    [at(0, 0, false), at(0, 900)],
    undefined,
  ],
  ['something was only shown', [at(0, 0), at(0, 50, false)], [at(0, 0), at(0, 50)], undefined],
  ['something was added', [at(0, 0)], [at(0, 0), at(0, 90)], undefined],
] as const)('%s', (_what, before, now, move) => {
  expect(moveOf(before, now)).toBe(move);
});

import { expect, it } from 'vitest';
import { parseCall } from '../../../src/background/parse-call.ts';

const rect = { x: 0, y: 10, width: 100, height: 20 };
const call = (marks: unknown) => ({
  call: 'evidence.mark',
  input: { evidenceId: 'v1', derivedId: 'm1', marks },
});

it('takes marks of every kind', () => {
  const raw = call([
    { is: 'black-out', rect },
    { is: 'crop', rect },
    { is: 'box', rect },
    { is: 'arrow', from: { x: 0, y: 0 }, to: { x: 5, y: 5 } },
    { is: 'number', at: { x: 3, y: 3 }, number: 1 },
  ]);
  expect(parseCall(raw)).toEqual(raw);
});

it.each([
  ['none at all', []],
  [
    'two crops',
    [
      { is: 'crop', rect },
      { is: 'crop', rect },
    ],
  ],
  ['fractions', [{ is: 'box', rect: { ...rect, x: 0.5 } }]],
  ['a side of nothing', [{ is: 'black-out', rect: { ...rect, width: 0 } }]],
  ['a place before the beginning', [{ is: 'box', rect: { ...rect, y: -1 } }]],
  ['a place without end', [{ is: 'box', rect: { ...rect, y: 1e9 } }]],
  ['no number', [{ is: 'arrow', from: { x: Number.NaN, y: 0 }, to: { x: 5, y: 5 } }]],
  ['words in a mark', [{ is: 'black-out', rect, text: '050-1234567' }]],
  ['another kind', [{ is: 'blur', rect }]],
  ['too many', Array.from({ length: 1001 }, () => ({ is: 'box', rect }))],
])('refuses %s', (_name, marks) => expect(parseCall(call(marks))).toBeUndefined());

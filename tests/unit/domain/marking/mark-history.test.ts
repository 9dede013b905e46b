import { expect, it } from 'vitest';
import type { Mark } from '../../../../src/domain/capture/mark.ts';
import {
  nextNumber,
  redone,
  startHistory,
  undone,
  withChanged,
  withMark,
  withMarks,
  withoutMark,
} from '../../../../src/domain/marking/mark-history.ts';

const number = (n: number): Mark => ({ is: 'number', at: { x: 0, y: 0 }, number: n });
const crop = (x: number): Mark => ({ is: 'crop', rect: { x, y: 0, width: 5, height: 5 } });
const [a, b, c] = [[number(1)], [number(2)], [number(3)]];

it('goes back and forth step by step, and stays at both ends', () => {
  let history = withMarks(withMarks(startHistory(a), b), c);
  history = undone(history);
  expect(history.marks).toBe(b);
  history = undone(history);
  expect(undone(history)).toBe(history);
  expect(history.marks).toBe(a);
  history = redone(redone(history));
  expect(history.marks).toBe(c);
  expect(redone(history)).toBe(history);
});

it('takes back what went on in small parts as a whole', () => {
  const history = withMarks(withMarks(withMarks(startHistory(a), b, 'drag 1'), c, 'drag 1'), a, 'drag 2');
  expect(undone(history).marks).toBe(c);
  expect(undone(undone(history)).marks).toBe(a);
});

it('begins a new step after a step back, also under the same name', () => {
  const back = undone(withMarks(startHistory(a), b, 'keys 0'));
  const history = withMarks(back, c, 'keys 0');
  expect(undone(history).marks).toBe(a);
  expect(history.future).toEqual([]);
});

it('keeps the newest crop only, and counts numbers up from the largest', () => {
  expect(withMark([crop(1), number(7)], crop(2))).toEqual([number(7), crop(2)]);
  expect(nextNumber([number(7), number(2)])).toBe(8);
  expect(nextNumber([])).toBe(1);
});

it('changes and leaves out by place', () => {
  expect(withChanged([number(1), number(2)], 1, number(9))).toEqual([number(1), number(9)]);
  expect(withoutMark([number(1), number(2)], 0)).toEqual([number(2)]);
});

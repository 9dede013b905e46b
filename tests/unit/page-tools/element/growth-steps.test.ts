import { expect, it } from 'vitest';
import { growthSteps } from '../../../../src/page-tools/element/growth-steps.ts';

const size = (width: number, height: number) => ({ width, height });

it('skips what is too small to be meant', () => {
  expect(growthSteps([size(8, 8), size(200, 3), size(200, 40)])).toEqual([2]);
});

it('skips wrappers that look the same as what they hold', () => {
  expect(growthSteps([size(200, 40), size(200, 40), size(201, 41), size(600, 300)])).toEqual([0, 3]);
});

it('goes on after a wrapper even when sizes creep', () => {
  expect(growthSteps([size(200, 40), size(202, 40), size(204, 40)])).toEqual([0, 2]);
});

it('gives the outermost when nothing is large enough, and nothing for nothing', () => {
  expect(growthSteps([size(2, 2), size(3, 3)])).toEqual([1]);
  expect(growthSteps([])).toEqual([]);
});

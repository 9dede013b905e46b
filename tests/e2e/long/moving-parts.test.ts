import { expect, test } from 'vitest';
import { captureWhole, openFixture, remarksOf } from '../support/whole-page.ts';

const MOVES = { is: 'moves-by-itself', name: 'Offers of the day', atPx: 300 };

test.each([
  ['slides that are moved by script', 'slides', [MOVES]],
  ["things shown in each other's place", 'swap', [MOVES]],
  ['lines that go up without an end', 'ticker', [MOVES]],
  ['a picture that lags behind the scrolling', 'lags', [{ is: 'page-changed' }]],
  ['what comes in when it is scrolled to', 'once', []],
] as const)(
  '%s: the verdict says what moved, and that the page changed only where it did',
  async (_what, how, remarks) => {
    const kept = await captureWhole(await openFixture(`moving-page.html?${how}`));
    expect(remarksOf(kept)).toEqual(remarks);
  },
);

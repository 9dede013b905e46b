import { describe, expect, it } from 'vitest';
import { Growth } from '../../../../src/page-tools/walk/growth.ts';

const WINDOW = 800;

/** Walks down a page whose size at each step `sizeAt` gives; tells after how many steps it was called endless. */
function walk(
  sizeAt: (step: number) => { height: number; elements: number },
  steps = 60,
): number | undefined {
  const growth = new Growth(sizeAt(0));
  for (let step = 0; step < steps; step += 1) {
    growth.note(sizeAt(step), step * WINDOW);
    if (growth.isEndless) return step;
    if (step * WINDOW > sizeAt(step).height) return undefined;
  }
  return undefined;
}

describe('a page that grows', () => {
  it('is endless when it does so again and again past its first length', () => {
    const step = walk((at) => ({ height: 2_000 + at * 1_000, elements: 100 + at * 10 }));
    expect(step).toBeGreaterThan(4);
    expect(step).toBeLessThan(15);
  });

  it('is endless, too, when it grows in large steps, each when its end comes near', () => {
    const grownBy = (at: number): number => Math.ceil(Math.max(0, (at + 2) * WINDOW - 2_000) / 4_000);
    expect(walk((at) => ({ height: 2_000 + grownBy(at) * 4_000, elements: 100 + grownBy(at) }))).toBeLessThan(
      40,
    );
  });

  it('is not when pictures find their height: nothing is added', () => {
    expect(walk((at) => ({ height: 2_000 + Math.min(at, 20) * 500, elements: 100 }))).toBeUndefined();
  });

  it('is not when it unfolds within its first length, or a few times after it', () => {
    expect(walk((at) => ({ height: 20_000 + Math.min(at, 20) * 50, elements: 100 + at }))).toBeUndefined();
    expect(walk((at) => ({ height: 2_000 + Math.min(at, 5) * 900, elements: 100 + at }))).toBeUndefined();
  });

  it('knows whether it has grown at all', () => {
    const growth = new Growth({ height: 1_000, elements: 5 });
    growth.note({ height: 1_000, elements: 6 }, 0);
    expect(growth.hasGrown).toBe(false);
    growth.note({ height: 1_400, elements: 9 }, 0);
    expect(growth.hasGrown).toBe(true);
  });
});

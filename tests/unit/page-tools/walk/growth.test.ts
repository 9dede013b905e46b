import { describe, expect, it } from 'vitest';
import { Growth, type StepSize } from '../../../../src/page-tools/walk/growth.ts';

const WINDOW = 800;

/** Walks down a page whose size at each step `sizeAt` gives; tells after how many steps it was called endless. */
function walk(
  sizesAt: (step: number) => Omit<StepSize, 'pictures'> & Partial<StepSize>,
  steps = 60,
): number | undefined {
  const sizeAt = (step: number): StepSize => ({ pictures: 0, ...sizesAt(step) });
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
    expect(walk((at) => ({ height: 2_000 + at * 900, elements: 100, pictures: at }))).toBeUndefined();
  });

  it('is endless when it keeps growing while it uses its elements again', () => {
    const growth = new Growth({ height: 2_400, elements: 20, pictures: 3 });
    for (let at = 1; at <= 11; at += 1)
      growth.note({ height: 2_400 + 1_800 * at, elements: 20, pictures: 3 }, 1_800 * at + 1_600);
    expect([growth.hasGrown, growth.isEndless]).toEqual([true, false]);
    growth.note({ height: 24_000, elements: 20, pictures: 3 }, 23_200);
    expect(growth.isEndless).toBe(true);
  });

  it('is not when a few parts of it get longer by themselves', () => {
    expect(walk((at) => ({ height: 2_000 + Math.min(at, 11) * 900, elements: 100 }))).toBeUndefined();
  });

  it('is not when it unfolds within its first length, or a few times after it', () => {
    expect(walk((at) => ({ height: 20_000 + Math.min(at, 20) * 50, elements: 100 + at }))).toBeUndefined();
    expect(walk((at) => ({ height: 2_000 + Math.min(at, 5) * 900, elements: 100 + at }))).toBeUndefined();
  });

  it('knows whether it has grown at all', () => {
    const growth = new Growth({ height: 1_000, elements: 5, pictures: 0 });
    growth.note({ height: 1_000, elements: 6, pictures: 0 }, 0);
    expect(growth.hasGrown).toBe(false);
    growth.note({ height: 1_400, elements: 9, pictures: 0 }, 0);
    expect(growth.hasGrown).toBe(true);
  });
});

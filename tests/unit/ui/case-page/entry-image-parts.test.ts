import { expect, it } from 'vitest';
import { planParts } from '../../../../src/ui/case-page/entry-image/plan-parts.ts';

const WIDTH = 640;

it.each([
  [1280, 800],
  [1280, 9_999],
  [1280, 10_100],
  [1280, 60_000],
  [1280, 200_000],
  [390, 4_999],
  [2_560, 2_000_000],
  [1, 1],
])('leaves nothing of %i × %i out, in images that can be made', (width, height) => {
  const { scale, parts, isShrunk } = planParts({ width, height }, WIDTH);
  expect(parts[0]?.top).toBe(0);
  const last = parts.at(-1) ?? { top: 0, height: 0 };
  expect(last.top + last.height).toBe(height);
  expect(parts.length).toBeLessThanOrEqual(8);
  for (const [index, part] of parts.entries()) {
    expect(part.height).toBeGreaterThan(0);
    expect(part.height * scale).toBeLessThanOrEqual(5_002 + scale);
    expect(width * scale).toBeLessThanOrEqual(WIDTH);
    const before = parts[index - 1];
    // A line of text is whole in one of both.
    if (before) expect((before.top + before.height - part.top) * scale).toBeGreaterThanOrEqual(20);
  }
  expect(isShrunk).toBe(height * Math.min(1, WIDTH / width) > 39_832);
});

it('keeps a picture that fits in one image, as wide as fits', () => {
  expect(planParts({ width: 1280, height: 2_000 }, WIDTH)).toEqual({
    scale: 0.5,
    parts: [{ top: 0, height: 2_000 }],
    isShrunk: false,
  });
  expect(planParts({ width: 1280, height: 60_000 }, WIDTH).parts).toHaveLength(7);
});

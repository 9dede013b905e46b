import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PictureStack } from '../../../../src/page-tools/chat/picture-stack.ts';

const VIEW = { x: 10, y: 50, width: 300, height: 400 };

it('puts each view below the one before it; of what both show each gives a half', () => {
  const stack = new PictureStack();
  expect(stack.next(VIEW, undefined)).toEqual({ cut: VIEW, at: { x: 0, y: 0 } });
  expect(stack.next(VIEW, 300)).toEqual({ cut: { ...VIEW, y: 100, height: 350 }, at: { x: 0, y: 350 } });
  expect(stack.size).toEqual({ width: 300, height: 700 });
  expect(stack.breaks).toBe(0);
});

it('where nothing tells how far the list moved the view comes below, whole', () => {
  const stack = new PictureStack();
  stack.next(VIEW, undefined);
  expect(stack.next(VIEW, undefined)).toEqual({ cut: VIEW, at: { x: 0, y: 400 } });
  expect([stack.breaks, stack.size.height]).toEqual([0, 800]);
});

it('a list that moved by more than its view leaves something unseen, which is counted', () => {
  const stack = new PictureStack();
  stack.next(VIEW, undefined);
  expect(stack.next(VIEW, 900).at).toEqual({ x: 0, y: 400 });
  expect(stack.breaks).toBe(1);
});

it('keeps a place that two views show once', () => {
  const stack = new PictureStack();
  const rect = { x: 5, y: 390, width: 80, height: 20 };
  stack.addPlaces([{ kind: 'phone', rect }]);
  stack.addPlaces([
    { kind: 'phone', rect: { ...rect, y: 391 } },
    { kind: 'phone', rect: { ...rect, y: 500 } },
  ]);
  expect(stack.places.map((place) => place.rect.y)).toEqual([390, 500]);
});

it('covers the whole without a hole, however the list moves', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: -50, max: 900 }), { nil: undefined }), { maxLength: 40 }),
      (moves) => {
        const stack = new PictureStack();
        const pieces = [stack.next(VIEW, undefined), ...moves.map((moved) => stack.next(VIEW, moved))];
        let reached = 0;
        for (const { cut, at } of [...pieces].sort((a, b) => a.at.y - b.at.y)) {
          expect(at.y).toBeLessThanOrEqual(reached);
          expect(cut.height).toBeGreaterThan(0);
          expect(cut.y + cut.height).toBe(VIEW.y + VIEW.height);
          reached = Math.max(reached, at.y + cut.height);
        }
        expect(stack.size.height).toBe(reached);
      },
    ),
  );
});

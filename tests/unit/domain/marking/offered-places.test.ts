import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PersonalPlace } from '../../../../src/domain/capture/mark.ts';
import { isBlackedOut, offeredPlaces, readPlaces } from '../../../../src/domain/marking/offered-places.ts';
import { pngSize } from '../../../../src/domain/marking/png-size.ts';
import { samplePng } from '../../report/sample-png.ts';

const bytes = (value: unknown): ArrayBuffer => new TextEncoder().encode(JSON.stringify(value)).buffer;
const place = (kind: PersonalPlace['kind'], x: number, y: number): PersonalPlace => ({
  kind,
  rect: { x, y, width: 10, height: 10 },
});

it('groups places by kind, in picture pixels with a little air, from the top down', () => {
  const whole = { width: 400, height: 400 };
  const places = [
    place('phone', 50, 90),
    place('email', 20, 20),
    place('phone', 50, 30),
    place('phone', 50, 30),
  ];
  expect(offeredPlaces(places, 2, whole)).toEqual([
    { kind: 'email', rects: [{ x: 36, y: 36, width: 28, height: 28 }] },
    {
      kind: 'phone',
      rects: [
        { x: 96, y: 56, width: 28, height: 28 },
        { x: 96, y: 176, width: 28, height: 28 },
      ],
    },
  ]);
});

it('offers nothing outside of the whole, and of what reaches out only what is in it', () => {
  const whole = { width: 100, height: 100 };
  expect(offeredPlaces([place('card', 500, 500)], 1, whole)).toEqual([]);
  expect(offeredPlaces([place('card', 95, -5)], 1, whole)).toEqual([
    { kind: 'card', rects: [{ x: 93, y: 0, width: 7, height: 7 }] },
  ]);
});

it('takes a place for blacked out only when one black-out hides all of it', () => {
  const rect = { x: 10, y: 10, width: 10, height: 10 };
  expect(isBlackedOut(rect, [{ is: 'black-out', rect }])).toBe(true);
  expect(isBlackedOut(rect, [{ is: 'black-out', rect: { ...rect, width: 9 } }])).toBe(false);
  expect(isBlackedOut(rect, [{ is: 'box', rect }])).toBe(false);
});

it.each([
  ['no JSON', new TextEncoder().encode('{').buffer],
  ['no list', bytes({ kind: 'phone' })],
  ['other things in it', bytes([null, 1, { kind: 'name', rect: { x: 0, y: 0, width: 1, height: 1 } }])],
  ['a rect that is none', bytes([{ kind: 'phone', rect: { x: 'a', y: 0, width: 1, height: 1 } }])],
  ['a rect of nothing', bytes([{ kind: 'phone', rect: { x: 0, y: 0, width: 0, height: 1 } }])],
])('reads no places from %s', (_what, given) => expect(readPlaces(given)).toEqual([]));

it('never throws over what a page may have left', () => {
  fc.assert(fc.property(fc.uint8Array(), (given) => void readPlaces(Uint8Array.from(given).buffer)));
  fc.assert(
    fc.property(
      fc.jsonValue(),
      (given) => void offeredPlaces(readPlaces(bytes(given)), 1, { width: 9, height: 9 }),
    ),
  );
  expect(readPlaces(bytes(Array.from({ length: 2_000 }, () => place('phone', 1, 1)))).length).toBe(500);
});

it('reads the size of a PNG, and none of anything else', () => {
  expect(pngSize(Uint8Array.from(samplePng(80, 60, 1)).buffer)).toEqual({ width: 80, height: 60 });
  expect(pngSize(new Uint8Array(100).buffer)).toBeUndefined();
  expect(pngSize(new Uint8Array([137, 80, 78, 71]).buffer)).toBeUndefined();
});

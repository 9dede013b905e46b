// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPersonal } from '../../../../src/domain/personal/find-personal.ts';
import { placesIn } from '../../../../src/page-reader/places/places-in.ts';
import { stretchesOf } from '../../../../src/page-reader/places/stretches.ts';

it('covers a text once, whatever its lines', () => {
  const pieces = fc.constantFrom('a', '\n', '1 '.repeat(1_500), 'b'.repeat(7_000), `${'c'.repeat(80)}\n`);
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const stretches = [...stretchesOf(text)];
      expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const { from, text: around } of stretches)
        expect(text.slice(from, from + around.length)).toBe(around);
    }),
  );
});

it('finds in the stretches of a line without an end what it finds in the whole', () => {
  const line = 'נייד 050-5550147 של נועה, ת.ז. 123456782, רחוב הרצל 15 חיפה, noa@example.com; '.repeat(400);
  const found = [...stretchesOf(line)].flatMap(({ from, text, start: own, end: until }) =>
    findPersonal(text)
      .map(({ kind, start, end }) => ({ kind, start: from + start, end: from + end }))
      .filter(({ start }) => start >= own && start < until),
  );
  expect(found).toEqual(findPersonal(line, Number.POSITIVE_INFINITY));
  expect(found.length).toBeGreaterThan(1_500);
});

it('looks at the clock again and again within one line of digits, and stops when the time is over', () => {
  document.body.textContent = '12 '.repeat(14_000);
  let looks = 0;
  const performance = {
    now: () => {
      looks += 1;
      return looks;
    },
  };
  placesIn({ document, performance } as unknown as Window, () => undefined);
  expect(looks).toBeGreaterThan(6);
  const all = looks;
  looks = 0;
  placesIn({ document, performance } as unknown as Window, () => undefined, document, 3);
  expect(looks).toBeLessThan(all);
});

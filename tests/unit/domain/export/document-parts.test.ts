import { expect, it } from 'vitest';
import { partsOf } from '../../../../src/domain/export/document-parts.ts';
import { EXPORT_VARIANTS } from '../../../../src/domain/export/export-content.ts';

it('no two variants of a document are one and the same', () => {
  const told = EXPORT_VARIANTS.map((variant) => partsOf(variant).join());
  expect(new Set(told).size).toBe(EXPORT_VARIANTS.length);
});

it.each(EXPORT_VARIANTS)(
  'no part stands twice in a document for %s, and it ends with what it shows',
  (variant) => {
    const parts = partsOf(variant);
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts.at(-1)).toBe('limits');
  },
);

it('who takes complaints finds the law and what was written to the business before the timeline', () => {
  const parts = partsOf('authority');
  const placeOf = (part: (typeof parts)[number]): number => parts.indexOf(part);
  expect(placeOf('law')).toBeLessThan(placeOf('letters'));
  expect(placeOf('letters')).toBeLessThan(placeOf('chronology'));
});

import { expect, it } from 'vitest';
import type { Mark } from '../../../../src/domain/capture/mark.ts';
import type { Evidence } from '../../../../src/domain/case/evidence.ts';
import {
  derivedOf,
  marksToStartWith,
  shownDerived,
  shownEvidence,
} from '../../../../src/domain/marking/shown-evidence.ts';
import { sampleEvidence } from '../../report/sample-case.ts';

const capture: Evidence = sampleEvidence('v1', new Uint8Array([1]));
const made = (id: string, at: string, evidenceId = 'v1', marks: readonly Mark[] = []): Evidence => ({
  ...capture,
  id,
  facts: {
    ...capture.facts,
    derived: { evidenceId, sha256: 'a', marks, madeAt: { at, zone: 'Asia/Jerusalem' } },
  },
});

it('is the capture itself while nothing was made of it', () => {
  expect(shownEvidence(capture, [])).toBe(capture);
  expect(shownEvidence(capture, [capture, made('x', '2026-11-21T10:00:00.000Z', 'other')])).toBe(capture);
});

it('is the newest that was made of it, in whatever order they come', () => {
  const older = made('d1', '2026-11-21T10:00:00.000Z');
  const newer = made('d2', '2026-11-22T09:00:00.000Z');
  expect(shownEvidence(capture, [newer, capture, older])).toBe(newer);
  expect(shownEvidence(capture, [older, newer])).toBe(newer);
  expect(derivedOf('v1', [older, capture, newer])).toEqual([newer, older]);
});

it('decides by the id between two of the same moment, so that every export takes the same', () => {
  const [a, b] = [made('a', '2026-11-21T10:00:00.000Z'), made('b', '2026-11-21T10:00:00.000Z')];
  expect(shownEvidence(capture, [a, b])).toBe(shownEvidence(capture, [b, a]));
});

it('is the newest that hides something, whatever was framed later', () => {
  const rect = { x: 1, y: 1, width: 9, height: 9 };
  const hiding = made('d1', '2026-11-20T10:00:00.000Z', 'v1', [{ is: 'crop', rect }]);
  const hidingLater = made('d2', '2026-11-21T10:00:00.000Z', 'v1', [{ is: 'black-out', rect }]);
  const framed = made('d3', '2026-11-22T10:00:00.000Z', 'v1', [{ is: 'box', rect }]);
  expect(shownEvidence(capture, [framed, hiding, hidingLater, capture])).toBe(hidingLater);
  expect(shownDerived(derivedOf('v1', [framed, hiding]))).toBe(hiding);
  expect(shownDerived([])).toBeUndefined();
});

it('gives its marks to a further copy: what was hidden stays so, whatever was framed later', () => {
  const rect = { x: 1, y: 1, width: 9, height: 9 };
  const hiding = made('d1', '2026-11-20T10:00:00.000Z', 'v1', [{ is: 'black-out', rect }]);
  const framed = made('d2', '2026-11-22T10:00:00.000Z', 'v1', [{ is: 'arrow', from: rect, to: rect }]);
  expect(marksToStartWith(derivedOf('v1', [framed, hiding]))).toEqual([{ is: 'black-out', rect }]);
  expect(marksToStartWith([framed])).toHaveLength(1);
  expect(marksToStartWith([])).toEqual([]);
});

import { expect, it } from 'vitest';
import type { Mark } from '../../../../src/domain/capture/mark.ts';
import type { Evidence } from '../../../../src/domain/case/evidence.ts';
import { notBlackedOut } from '../../../../src/domain/export/not-blacked-out.ts';
import { sampleEntry, sampleEvidence } from '../../report/sample-case.ts';

const BLACK: Mark = { is: 'black-out', rect: { x: 0, y: 0, width: 9, height: 9 } };
const ARROW: Mark = { is: 'arrow', from: { x: 0, y: 0 }, to: { x: 9, y: 9 } };

const original = (id: string) => sampleEvidence(id, new Uint8Array([1]));
const copyOf = (id: string, mark: Mark): Evidence =>
  sampleEvidence(`${id}-copy`, new Uint8Array([2]), {
    derived: {
      evidenceId: id,
      sha256: 'a'.repeat(64),
      marks: [mark],
      madeAt: { at: '2026-11-05T18:42:10.120Z', zone: 'Asia/Jerusalem' },
    },
  });
const shown = (evidenceId: string) =>
  sampleEntry('2026-11-05T18:42:10.120Z', { kind: 'capture', evidenceId });

it('names what nothing was blacked out in, once, and leaves recordings and hidden ones', () => {
  const evidence: Evidence[] = [
    original('plain'),
    original('pointed'),
    copyOf('pointed', ARROW),
    original('hidden'),
    copyOf('hidden', BLACK),
    { ...original('sound'), facts: { ...original('sound').facts, mediaType: 'audio/ogg' as 'image/png' } },
  ];
  const entries = ['pointed', 'hidden', 'plain', 'sound', 'plain', 'gone'].map(shown);
  expect(notBlackedOut(entries, evidence).map(({ id }) => id)).toEqual(['pointed', 'plain']);
  expect(notBlackedOut([shown('plain')], evidence).map(({ id }) => id)).toEqual(['plain']);
});

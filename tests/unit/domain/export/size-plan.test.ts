import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextSizeStep,
  PICTURE_QUALITIES,
  type PictureQuality,
  type SizeAsked,
  type SizeMade,
  type SizeStep,
} from '../../../../src/domain/export/size-plan.ts';
import {
  isInVolume,
  planVolumes,
  type VolumeRange,
  volumeOf,
  wholeRange,
} from '../../../../src/domain/export/volumes.ts';

/** A document whose pictures shrink by shares of their own, as real ones do. */
interface Imagined {
  readonly text: number;
  readonly perVolume: number;
  readonly appendices: readonly { readonly captured: number; readonly shares: readonly number[] }[];
}

function make(document: Imagined, quality: PictureQuality, volumes: readonly VolumeRange[]): SizeMade {
  const step = PICTURE_QUALITIES.indexOf(quality);
  const appendixBytes = document.appendices.map(({ captured, shares }) =>
    step === 0 ? captured : Math.round(captured * Math.min(1, shares[step - 1] ?? 1)),
  );
  const volumeBytes = volumes.map(
    ({ from, to }, index) =>
      (index === 0 ? document.text : document.perVolume) +
      appendixBytes.slice(from - 1, Math.max(from - 1, to)).reduce((sum, bytes) => sum + bytes, 0),
  );
  return { quality, volumes, volumeBytes, appendixBytes };
}

function run(document: Imagined, asked: Omit<SizeAsked, 'appendixCount' | 'pictureBytes'>) {
  const made: SizeMade[] = [];
  const all = {
    ...asked,
    appendixCount: document.appendices.length,
    pictureBytes: document.appendices.reduce((sum, { captured }) => sum + captured, 0),
  };
  for (;;) {
    const step: SizeStep = nextSizeStep(all, made);
    if (step.is !== 'make') return { step, made };
    made.push(make(document, step.quality, step.volumes));
    if (made.length > 20) throw new Error('does not end');
  }
}

const appendix = (captured: number, ...shares: number[]) => ({ captured, shares });
const document = (...appendices: Imagined['appendices'][number][]): Imagined => ({
  text: 300_000,
  perVolume: 150_000,
  appendices,
});
const half = [0.5, 0.35, 0.28, 0.22] as const;

describe('the size of a document', () => {
  it.each([
    [
      'as it was captured where it fits',
      document(appendix(1e6, ...half)),
      'smaller-pictures',
      ['as-captured'],
    ],
    [
      'at once smaller where the pictures alone are too many',
      document(appendix(8e6, ...half)),
      'smaller-pictures',
      [85],
    ],
    ['no smaller than it must be', document(appendix(11e6, ...half)), 'smaller-pictures', [85, 70]],
    ['past what is sure to be too large', document(appendix(16e6, ...half)), 'smaller-pictures', [85, 55]],
    [
      'in volumes, untouched',
      document(appendix(3e6, 1), appendix(3e6, 1)),
      'volumes',
      ['as-captured', 'as-captured'],
    ],
    [
      'smaller in volumes where one alone is too large',
      document(appendix(3e6, ...half), appendix(6e6, ...half)),
      'volumes',
      ['as-captured', 'as-captured', 85],
    ],
  ] as const)('%s', (_name, imagined, way, qualities) => {
    const { step, made } = run(imagined, { limitBytes: 5e6, way });
    expect(step).toEqual({ is: 'done' });
    expect(made.map(({ quality }) => quality)).toEqual(qualities);
  });

  it('names the appendix that alone is too large', () => {
    const { step } = run(document(appendix(1e6, 1), appendix(40e6, 1, 1, 1, 1)), {
      limitBytes: 5e6,
      way: 'volumes',
    });
    expect(step).toEqual({ is: 'too-large', appendix: 2 });
  });

  it('says so of a text that is too large by itself', () => {
    expect(run({ ...document(), text: 6e6 }, { limitBytes: 5e6, way: 'volumes' }).step).toEqual({
      is: 'too-large',
    });
  });

  it('comes to an end, and is done only within the limit', () => {
    const share = fc.double({ min: 0.05, max: 1.2, noNaN: true });
    const imagined = fc.record({
      text: fc.integer({ min: 50_000, max: 900_000 }),
      perVolume: fc.integer({ min: 50_000, max: 260_000 }),
      appendices: fc.array(
        fc.record({
          captured: fc.integer({ min: 1_000, max: 7_000_000 }),
          shares: fc.array(share, { minLength: 4, maxLength: 4 }),
        }),
        { maxLength: 30 },
      ),
    });
    const way = fc.constantFrom('smaller-pictures', 'volumes' as const);
    fc.assert(
      fc.property(imagined, way, fc.constantFrom(5e6, 10e6), (one, wanted, limitBytes) => {
        const { step, made } = run(one, { limitBytes, way: wanted as SizeAsked['way'] });
        const last = made.at(-1);
        if (step.is === 'done')
          for (const bytes of last?.volumeBytes ?? []) expect(bytes).toBeLessThanOrEqual(limitBytes);
        else {
          const smallest = make(one, 40, wholeRange(one.appendices.length)).appendixBytes;
          expect(Math.max(one.text, ...smallest)).toBeGreaterThan(limitBytes * 0.7);
        }
      }),
    );
  });
});

describe('volumes', () => {
  it('hold every appendix once, in order, and each as many as fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 40 }),
        fc.nat(600),
        (bytes, textBytes) => {
          const volumes = planVolumes({ textBytes, appendixBytes: bytes, limitBytes: 1_000 });
          const held = volumes.flatMap(({ from, to }) =>
            Array.from({ length: Math.max(0, to - from + 1) }, (_gap, at) => from + at),
          );
          expect(held).toEqual(bytes.map((_one, index) => index + 1));
          volumes.forEach(({ from, to }, index) => {
            const own = bytes.slice(from - 1, to).reduce((sum, one) => sum + one, 0);
            if (to > from)
              expect(own + (index === 0 ? textBytes : Math.min(textBytes, 200_000))).toBeLessThanOrEqual(
                1_000,
              );
            if (index > 0) expect(to).toBeGreaterThanOrEqual(from);
          });
          const ranges = { number: 1, ranges: volumes };
          for (const number of held)
            expect(isInVolume({ ...ranges, number: volumeOf(ranges, number) }, number)).toBe(true);
        },
      ),
    );
  });
});

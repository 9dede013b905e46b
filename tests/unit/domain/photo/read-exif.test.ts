import fc from 'fast-check';
import { expect, it } from 'vitest';
import { imageSize } from '../../../../src/domain/photo/image-size.ts';
import { readExif } from '../../../../src/domain/photo/read-exif.ts';
import { jpegWithExif } from '../../../support/make-jpeg.ts';

const PHOTO = {
  width: 4_032,
  height: 3_024,
  orientation: 6,
  taken: '2026:11:03 18:22:07',
  offset: '+02:00',
  make: 'Google',
  model: 'Pixel 9',
};

it('reads when, how turned, and by what a picture was taken, and its size', () => {
  const bytes = jpegWithExif(PHOTO);
  expect(readExif(bytes)).toEqual({
    orientation: 6,
    takenAt: { local: '2026-11-03T18:22:07', offset: '+02:00' },
    camera: 'Google Pixel 9',
  });
  expect(imageSize(bytes)).toEqual({ width: 4_032, height: 3_024 });
});

it('reads them from HEIC and PNG files too', () => {
  const tiff = jpegWithExif(PHOTO).subarray(12);
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic-------Exif\0\0', 'latin1'), tiff]);
  expect(readExif(new Uint8Array(heic)).takenAt?.local).toBe('2026-11-03T18:22:07');
  const png = Buffer.concat([Buffer.from('\x89PNG-------------eXIf', 'latin1'), tiff]);
  expect(readExif(new Uint8Array(png)).orientation).toBe(6);
});

it.each([
  '0000:00:00 00:00:00',
  '2026:13:01 10:00:00',
  '2026:02:30 10:00:00',
  '2026:11:03 25:00:00',
  'yesterday',
])('takes %s for no time', (taken) =>
  expect(readExif(jpegWithExif({ ...PHOTO, taken })).takenAt).toBeUndefined(),
);

it('never throws, whatever the file', () => {
  const whole = jpegWithExif(PHOTO);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
      fc.nat(whole.length),
      (changes, end) => {
        const bytes = whole.slice(0, end);
        for (const [at, value] of changes) bytes[at] = value;
        readExif(bytes);
        imageSize(bytes);
      },
    ),
    { numRuns: 300 },
  );
});

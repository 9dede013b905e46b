import { expect, it } from 'vitest';
import { shownSize } from '../../../../src/domain/photo/shown-size.ts';
import { jpegWithExif } from '../../../support/make-jpeg.ts';

it.each([
  [1, { width: 40, height: 30 }],
  [3, { width: 40, height: 30 }],
  [6, { width: 30, height: 40 }],
  [8, { width: 30, height: 40 }],
])('a picture of orientation %i is shown as large as it looks', (orientation, size) => {
  expect(shownSize(jpegWithExif({ width: 40, height: 30, orientation }).buffer)).toEqual(size);
});

it('is nothing for what is no picture', () => {
  expect(shownSize(new TextEncoder().encode('hello').buffer)).toBeUndefined();
});

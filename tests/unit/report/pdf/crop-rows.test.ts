import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { cropRows } from '../../../../src/report/pdf/crop-rows.ts';
import { readPicture } from '../../../../src/report/pdf/picture.ts';
import { UnreadablePicture } from '../../../../src/report/pdf/png-file.ts';
import { unfilter } from '../../../../src/report/pdf/png-pixels.ts';

const [WIDTH, HEIGHT] = [21, 30];

/** Of no two like rows, so that every filter has something to look back to. */
function png(filterType: number): { bytes: Buffer; rgb: (row: number) => number[] } {
  const whole = new PNG({ width: WIDTH, height: HEIGHT });
  for (let at = 0; at < whole.data.length; at += 1)
    whole.data[at] = at % 4 === 3 ? 255 : (at * 31 + (at >> 5) * 7) & 255;
  const rgb = (row: number): number[] =>
    [...whole.data.subarray(row * WIDTH * 4, (row + 1) * WIDTH * 4)].filter((_value, at) => at % 4 !== 3);
  return { bytes: PNG.sync.write(whole, { colorType: 2, inputHasAlpha: true, filterType }), rgb };
}

it.each([0, 1, 2, 3, 4])(
  'gives the rows as they are, whatever filter they were written with: %i',
  async (filter) => {
    const { bytes, rgb } = png(filter);
    const { data, ...facts } = await cropRows(await readPicture(bytes), { from: 7, to: 19 });
    expect(facts).toEqual({ width: WIDTH, height: 12, bitDepth: 8, colours: 3 });
    const rows = new Uint8Array(inflateSync(Buffer.concat(data)));
    unfilter(rows, 12, WIDTH * 3, 3);
    for (let row = 0; row < 12; row += 1) {
      const start = row * (WIDTH * 3 + 1) + 1;
      expect([...rows.subarray(start, start + WIDTH * 3)]).toEqual(rgb(7 + row));
    }
  },
);

it('leaves the data as it is where only the end is left out, or less than there is', async () => {
  const picture = await readPicture(png(4).bytes);
  expect(await cropRows(picture, { from: 0, to: 12 })).toEqual({ ...picture, height: 12 });
  expect(await cropRows(picture, { from: 0, to: 99 })).toEqual(picture);
});

it('says that a picture with too few rows is not to be read', async () => {
  const picture = await readPicture(png(4).bytes);
  await expect(cropRows({ ...picture, height: 60 }, { from: 20, to: 50 })).rejects.toThrow(UnreadablePicture);
});

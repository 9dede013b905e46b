import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PNG } from 'pngjs';
import type { GraphemePainter } from '../../../src/report/pdf/grapheme-painter.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/report-sample');
const read = (name: string): Buffer => readFileSync(resolve(FOLDER, `${name}.png`));

/** Pages of a shop, in the order of the titles of the sample; `npx tsx scripts/sample-screens.ts` draws them. */
const PAGES = ['order', 'policy', 'talk', 'arabic', 'russian'] as const;

/** A screenshot of the nth page, 1280 × 760 or, when it is tall, 1500. */
export const pageScreen = (index: number, isTall: boolean): Buffer =>
  read(`${PAGES[index % PAGES.length]}${isTall ? '-tall' : ''}`);

/** A talk in its small window, 400 × 300; the picture of a broken door, 600 × 800. */
export const talkScreen = (): Buffer => read('chat');
export const doorPhoto = (): Buffer => read('photo');

/** Terms of 640 × 2200. */
export const termsPage = (): PNG => PNG.sync.read(read('terms'));

/** Pixels of an em in the pictures of signs, and what they have beside it on both sides together. */
const EM = 72;
const OVERHANGS = 0.3;

function signOf(grapheme: string): PNG | undefined {
  const name = [...grapheme].map((letter) => letter.codePointAt(0)?.toString(16)).join('-');
  const path = resolve(FOLDER, `sign-${name}.png`);
  return existsSync(path) ? PNG.sync.read(readFileSync(path)) : undefined;
}

/** Paints the signs of the sample as a browser does that has a font for them: an emoji in its colours, an arrow in the text's. */
export const samplePainter: GraphemePainter = {
  widthOf(grapheme) {
    const sign = signOf(grapheme);
    return sign && sign.width / EM - OVERHANGS;
  },
  paint(grapheme, { colour }) {
    const sign = signOf(grapheme);
    if (!sign) return undefined;
    const isColoured = /\p{Emoji_Presentation}/u.test(grapheme);
    const ink = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    const rgba = Uint8ClampedArray.from(sign.data, (value, at) =>
      isColoured || at % 4 === 3 ? value : (ink[at % 4] ?? 0),
    );
    return { width: sign.width, height: sign.height, rgba, isColoured };
  },
};

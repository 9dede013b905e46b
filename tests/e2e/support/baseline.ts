import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PNG } from 'pngjs';
import { difference } from './pixels.ts';

const BASELINES = resolve(import.meta.dirname, '../../fixtures/kit');
const OUT = resolve(import.meta.dirname, '../../../out/kit');

/** Another build of the browser smooths the edges of letters otherwise: that is no change. */
const MOST_PER_CHANNEL = 40;
const MOST_SHARE = 0.005;
/** A change of one small component is lost in the whole; it is not in the rows in which it stands. */
const BAND_ROWS = 50;
const MOST_SHARE_OF_BAND = 0.04;

/**
 * Compares a photograph with the one in `tests/fixtures/kit` and says how they differ; undefined when they look alike.
 * The photograph stays in `out/kit`. With `npm run kit -- --accept` it becomes the one to compare with.
 */
export function changeOf(photo: Uint8Array, name: string): string | undefined {
  const seen = fewerColours(PNG.sync.read(Buffer.from(photo)));
  const bytes = PNG.sync.write(seen, { colorType: 2, deflateStrategy: 0, filterType: 0 });
  mkdirSync(OUT, { recursive: true });
  const kept = resolve(OUT, `${name}.png`);
  writeFileSync(kept, bytes);
  const baseline = resolve(BASELINES, `${name}.png`);
  if (process.env.KIT_ACCEPT === '1') {
    mkdirSync(BASELINES, { recursive: true });
    writeFileSync(baseline, bytes);
  }
  const accept = `Look at ${kept}; if it is as wanted: npm run kit -- --accept`;
  if (!existsSync(baseline)) return `There is no ${name} to compare with. ${accept}`;
  const before = PNG.sync.read(readFileSync(baseline));
  const { sizes, pixels } = difference(before, seen, MOST_PER_CHANNEL);
  if (pixels === Number.POSITIVE_INFINITY) return `${name} has another size: ${sizes}. ${accept}`;
  const share = pixels / (seen.width * seen.height);
  if (share > MOST_SHARE) return `${percent(share)} of ${name} looks otherwise. ${accept}`;
  for (let top = 0; top < seen.height; top += BAND_ROWS) {
    const [one, other] = [before, seen].map((whole) => rows(whole, top));
    if (!one || !other) continue;
    const shareOfBand = difference(one, other, MOST_PER_CHANNEL).pixels / (one.width * one.height);
    if (shareOfBand > MOST_SHARE_OF_BAND)
      return `${name} looks otherwise ${top} px from its top (${percent(shareOfBand)} of these rows). ${accept}`;
  }
  return undefined;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

function rows(whole: PNG, top: number): PNG {
  const height = Math.min(BAND_ROWS, whole.height - top);
  const band = new PNG({ width: whole.width, height });
  PNG.bitblt(whole, band, 0, top, whole.width, height, 0, 0);
  return band;
}

/** 16 steps per channel: a fraction of the bytes, and far finer than what is compared. */
function fewerColours(picture: PNG): PNG {
  for (let at = 0; at < picture.data.length; at += 1) {
    if (at % 4 !== 3) picture.data[at] = Math.round((picture.data[at] ?? 0) / 17) * 17;
  }
  return picture;
}

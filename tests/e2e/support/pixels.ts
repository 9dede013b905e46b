import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import type { Rect } from '../../../src/domain/capture/pieces.ts';

/** What the window shows there, by the browser's own screenshot; CSS pixels of the window, at whatever zoom. */
export async function shotOf(page: Page, clip: Rect): Promise<PNG> {
  const devtools = await page.createCDPSession();
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' });
  await devtools.detach();
  const window = PNG.sync.read(Buffer.from(data, 'base64'));
  const scale = await page.evaluate(() => devicePixelRatio);
  const [x, y, width, height] = [clip.x, clip.y, clip.width, clip.height].map((px) => px * scale);
  const part = new PNG({ width: width ?? 0, height: height ?? 0 });
  PNG.bitblt(window, part, x, y, width, height, 0, 0);
  return part;
}

/** How two pictures differ: sizes, and the number of pixels of which any channel is further apart than `tolerance`. */
export function difference(one: PNG, other: PNG, tolerance = 0): { sizes: string; pixels: number } {
  const sizes = `${one.width}×${one.height} and ${other.width}×${other.height}`;
  if (one.width !== other.width || one.height !== other.height)
    return { sizes, pixels: Number.POSITIVE_INFINITY };
  let pixels = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    if (isFar(one.data, other.data, at, tolerance)) pixels += 1;
  }
  return { sizes, pixels };
}

// Each channel by itself: a list of them, made for millions of pixels, took seconds.
const isFar = (one: Buffer, other: Buffer, at: number, tolerance: number): boolean =>
  Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > tolerance ||
  Math.abs((one[at + 1] ?? 0) - (other[at + 1] ?? 0)) > tolerance ||
  Math.abs((one[at + 2] ?? 0) - (other[at + 2] ?? 0)) > tolerance;

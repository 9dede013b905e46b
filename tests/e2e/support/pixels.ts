import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import type { Rect } from '../../../src/domain/capture/pieces.ts';

/** What the window shows there, by the browser's own screenshot; CSS pixels of the window. */
export async function shotOf(page: Page, clip: Rect): Promise<PNG> {
  const scroll = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const bytes = await page.screenshot({
    clip: { ...clip, x: clip.x + scroll.x, y: clip.y + scroll.y },
    captureBeyondViewport: false,
  });
  return PNG.sync.read(Buffer.from(bytes));
}

/** How two pictures differ: sizes, and the number of pixels of which any channel is further apart than `tolerance`. */
export function difference(one: PNG, other: PNG, tolerance = 0): { sizes: string; pixels: number } {
  const sizes = `${one.width}×${one.height} and ${other.width}×${other.height}`;
  if (one.width !== other.width || one.height !== other.height)
    return { sizes, pixels: Number.POSITIVE_INFINITY };
  let pixels = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const isFar = [0, 1, 2].some(
      (channel) => Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) > tolerance,
    );
    if (isFar) pixels += 1;
  }
  return { sizes, pixels };
}

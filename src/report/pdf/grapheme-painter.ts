import type { RgbaPixels } from './image-object.ts';

/** Paints one grapheme into a square; undefined when it cannot. */
export type GraphemePainter = (grapheme: string) => RgbaPixels | undefined;

/** Pixels of a painted grapheme's side: sharp at 600 dpi in running text. */
const SIDE = 108;
const KEPT = 400;

/**
 * Paints what the bundled fonts lack (emoji, Chinese, arrows) with the fonts of the machine, where there is an
 * `OffscreenCanvas`; elsewhere undefined. Nothing is fetched.
 */
export function browserPainter(): GraphemePainter | undefined {
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const painted = new Map<string, RgbaPixels | undefined>();
  // A machine without a font for it paints an empty frame, the same for every letter: that says nothing.
  const unknown = paint('\u{10fffd}');
  return (grapheme) => {
    if (!painted.has(grapheme)) {
      if (painted.size >= KEPT) painted.clear();
      const picture = paint(grapheme);
      painted.set(grapheme, picture && unknown && isSame(picture, unknown) ? undefined : picture);
    }
    return painted.get(grapheme);
  };
}

const isSame = (one: RgbaPixels, other: RgbaPixels): boolean =>
  one.rgba.every((value, index) => value === other.rgba[index]);

function paint(grapheme: string): RgbaPixels | undefined {
  const context = new OffscreenCanvas(SIDE, SIDE).getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  const size = SIDE * 0.78;
  context.font = `${size}px sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const { width } = context.measureText(grapheme);
  // Joined emoji the machine does not know come out side by side; they are narrowed into their square.
  if (width > SIDE) {
    context.translate(SIDE / 2, 0);
    context.scale(SIDE / width, 1);
    context.translate(-SIDE / 2, 0);
  }
  context.fillText(grapheme, SIDE / 2, SIDE * 0.84);
  const rgba = context.getImageData(0, 0, SIDE, SIDE).data;
  return rgba.some((value) => value !== 0) ? { width: SIDE, height: SIDE, rgba } : undefined;
}

/** The code point of a grapheme's first letter as two short rows of hexadecimal digits: 1F44D as "01F" and "44D". */
export function hexBoxText(grapheme: string): readonly [upper: string, lower: string] {
  const hex = (grapheme.codePointAt(0) ?? 0).toString(16).toUpperCase();
  const digits = hex.padStart(hex.length <= 4 ? 4 : 6, '0');
  return [digits.slice(0, digits.length / 2), digits.slice(digits.length / 2)];
}

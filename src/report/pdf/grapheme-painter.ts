import type { RgbaPixels } from './image-object.ts';

/** How a grapheme that no bundled font has is drawn. */
interface GraphemeLook {
  readonly isBold: boolean;
  /** `#rrggbb`: of what has no colours of its own. */
  readonly colour: string;
}

/** A painted grapheme. Its picture reaches `OVERHANG` ems to either side of its width and `ABOVE` above the baseline. */
interface PaintedGrapheme extends RgbaPixels {
  /** Whether it has colours of its own: then it looks the same whatever the text's colour is. */
  readonly isColoured: boolean;
}

/** Paints what the bundled fonts lack. */
export interface GraphemePainter {
  /** Ems that it takes on its line; undefined: it cannot be painted. */
  widthOf(grapheme: string, isBold: boolean): number | undefined;
  /** Undefined: it cannot be painted. */
  paint(grapheme: string, look: GraphemeLook): PaintedGrapheme | undefined;
}

/** Pixels for an em: sharp at 500 dpi in running text. */
const EM = 72;
/** Ems of a picture beside the grapheme's own width, above the baseline, and in all: room for what leans over. */
export const OVERHANG = 0.15;
export const ABOVE = 1.1;
export const TALL = 1.5;
/** A joined sign that the machine does not know comes out side by side: that many, and no more. */
const WIDEST = 5;
const NARROWEST = 0.15;
/** No font has these: an empty frame would be all. */
const NOBODYS = /[\p{Cn}\p{Co}\p{Cs}]/u;
const UNKNOWN = '\u{10fffd}';

/**
 * Paints with the fonts of the machine (emoji, Chinese, arrows) where there is an `OffscreenCanvas`; elsewhere undefined.
 * Nothing is fetched.
 */
export function browserPainter(): GraphemePainter | undefined {
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const widths = new Map<string, number | undefined>();
  // A machine without a font for it paints an empty frame, the same for every letter: that says nothing.
  const unknown = paintOn(UNKNOWN, { isBold: false, colour: '#000000' })?.rgba;
  const widthOf = (grapheme: string, isBold: boolean): number | undefined => {
    const key = `${isBold} ${grapheme}`;
    if (!widths.has(key)) widths.set(key, measureKnown(grapheme, isBold, unknown));
    return widths.get(key);
  };
  return {
    widthOf,
    paint: (grapheme, look) =>
      widthOf(grapheme, look.isBold) === undefined ? undefined : paintOn(grapheme, look),
  };
}

function measureKnown(grapheme: string, isBold: boolean, unknown: Uint8ClampedArray | undefined) {
  if (NOBODYS.test(grapheme)) return undefined;
  const painted = paintOn(grapheme, { isBold: false, colour: '#000000' });
  if (!painted || (unknown && isSame(painted.rgba, unknown))) return undefined;
  return measured(grapheme, isBold);
}

const isSame = (one: Uint8ClampedArray, other: Uint8ClampedArray): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

const fontOf = (isBold: boolean): string => `${isBold ? 'bold ' : ''}${EM}px sans-serif`;

function measured(grapheme: string, isBold: boolean): number | undefined {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return undefined;
  context.font = fontOf(isBold);
  return Math.min(WIDEST, Math.max(NARROWEST, context.measureText(grapheme).width / EM));
}

function paintOn(grapheme: string, { isBold, colour }: GraphemeLook): PaintedGrapheme | undefined {
  const ems = measured(grapheme, isBold);
  if (ems === undefined) return undefined;
  const [width, height] = [Math.ceil((ems + 2 * OVERHANG) * EM), Math.ceil(TALL * EM)];
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.font = fontOf(isBold);
  context.textBaseline = 'alphabetic';
  context.textAlign = 'center';
  context.fillStyle = colour;
  context.fillText(grapheme, width / 2, ABOVE * EM, width);
  const rgba = context.getImageData(0, 0, width, height).data;
  if (!rgba.some((value) => value !== 0)) return undefined;
  return { width, height, rgba, isColoured: hasOwnColours(rgba, colour) };
}

/** Whether a pixel that is painted through and through has another colour than the text. */
function hasOwnColours(rgba: Uint8ClampedArray, colour: string): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let at = 0; at < rgba.length; at += 4)
    if (
      rgba[at + 3] === 255 &&
      wanted.some((value, channel) => Math.abs(value - (rgba[at + channel] ?? 0)) > 2)
    )
      return true;
  return false;
}

/** The code point of a grapheme's first letter as two short rows of hexadecimal digits: 1F44D as "01F" and "44D". */
export function hexBoxText(grapheme: string): readonly [upper: string, lower: string] {
  const hex = (grapheme.codePointAt(0) ?? 0).toString(16).toUpperCase();
  const digits = hex.padStart(hex.length <= 4 ? 4 : 6, '0');
  return [digits.slice(0, digits.length / 2), digits.slice(digits.length / 2)];
}

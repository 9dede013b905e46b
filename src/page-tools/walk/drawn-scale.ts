import { real } from '../../domain/page/real.ts';
import { parentOf } from './tree.ts';

/** A box that is drawn so much smaller or larger can no longer be read, or is no box to be read. */
const LEAST = 0.2;
const MOST = 5;
const EVEN_WITHIN = 0.01;
const MOST_LEVELS = 100;
/** `matrix(a, b, c, d, x, y)` that only scales and moves. */
const PLAIN_MATRIX = /^matrix\(([\d.e-]+), (?:0|-0), (?:0|-0), ([\d.e-]+), /;

/**
 * Window pixels for one of an element's own: what CSS `zoom` and `transform: scale()` around it make together. Undefined
 * where it is turned, slanted, scaled unevenly, or both zoomed and transformed: there it has no rows of pixels that a picture could be made of.
 */
export function drawnScale(window: Window, element: Element): number | undefined {
  const { offsetWidth, offsetHeight } = real(element as HTMLElement);
  const { width, height } = real(element).getBoundingClientRect();
  // Rounding alone makes no scale.
  if (Math.abs(width - offsetWidth) <= 1 && Math.abs(height - offsetHeight) <= 1) return 1;
  if (!(offsetWidth > 0 && offsetHeight > 0)) return undefined;
  const scale = height / offsetHeight;
  if (scale < LEAST || scale > MOST || Math.abs(width / offsetWidth / scale - 1) > EVEN_WITHIN)
    return undefined;
  let [isZoomed, isScaled] = [false, false];
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_LEVELS; level += 1, at = parentOf(at)) {
    const { transform, rotate, scale: own, zoom } = window.getComputedStyle(at);
    isZoomed ||= zoom !== '1' && zoom !== '' && zoom !== undefined;
    isScaled ||= transform !== 'none' || (own !== 'none' && own !== '');
    if (rotate !== 'none' && rotate !== '') return undefined;
    if (transform !== 'none' && transform !== '' && !PLAIN_MATRIX.test(transform)) return undefined;
  }
  // With both its places are rounded twice, and the seams would be two pixels off.
  return isZoomed && isScaled ? undefined : scale;
}

/** So many places are looked at for one where rows of the box are rows of the picture. */
const PLACES = 40;
const WHOLE_WITHIN = 0.02;

/**
 * Where to scroll a box, of which each own pixel is drawn `scale` window pixels large, so that it stands no further than at
 * `wanted` (own pixels) and on a whole picture pixel, as near as may be. `ratio`: picture pixels for one CSS pixel.
 */
export function wholePlace(wanted: number, scale: number, ratio: number): number {
  if (scale === 1) return wanted;
  const first = Math.floor(wanted * ratio + WHOLE_WITHIN);
  let best = { place: first, off: Number.POSITIVE_INFINITY };
  for (let place = first; place > first - PLACES && place >= 0; place -= 1) {
    const drawn = place * scale;
    const off = Math.abs(drawn - Math.round(drawn));
    if (off < best.off - 1e-6) best = { place, off };
    if (off <= WHOLE_WITHIN) break;
  }
  return best.place / ratio;
}

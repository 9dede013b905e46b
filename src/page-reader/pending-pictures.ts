import type { Rect } from '../domain/capture/pieces.ts';
import { real } from '../domain/page/real.ts';
import { type OpenPart, type PageParts, shownIn } from './open-parts.ts';

/** Pictures that are looked at: a page with more is no longer read by eye. */
const MOST_PICTURES = 2_000;
/** So small are only the pictures that count visits. */
const DOT_PX = 2;
/** Browsers keep a record of so many loads; of those after that nothing is known. */
const LOADS_RECORDED = 250;

/** A picture of the page that has not come, with where it stands in the window that is looked at. CSS pixels. */
export interface PendingPicture {
  readonly picture: Element;
  readonly rect: Rect;
}

/** The pictures in a part of the window that have not come yet; also those in open shadow roots and readable frames. */
export function pendingPictures({ open }: PageParts, part: Rect): PendingPicture[] {
  const pending: PendingPicture[] = [];
  let left = MOST_PICTURES;
  for (const one of open) {
    // Not `images`, which is kept up to date by hand: a fifth of a second on a page of a million elements.
    const pictures = real(one.root).querySelectorAll('img, image');
    for (let at = 0; at < pictures.length && left > 0; at += 1, left -= 1) {
      const picture = pictures[at] as Element;
      if (!isPending(picture)) continue;
      const rect = placeOf(picture, one);
      if (rect && touches(rect, part)) pending.push({ picture, rect });
    }
  }
  return pending;
}

function isPending(picture: Element): boolean {
  return picture.localName === 'img'
    ? !(picture as HTMLImageElement).complete
    : isDrawingPending(picture as SVGImageElement);
}

/** A picture within a drawing does not tell whether it has come: the browser's record of loads does. */
function isDrawingPending(picture: SVGImageElement): boolean {
  const address = picture.href?.baseVal;
  const loads = real(picture.ownerDocument).defaultView?.performance;
  if (!address || !loads?.getEntriesByType) return false;
  try {
    const { href, hash, protocol } = new URL(address, picture.baseURI);
    if (!/^https?:$/.test(protocol)) return false;
    const plain = hash ? href.slice(0, -hash.length) : href;
    if (loads.getEntriesByName(href).length > 0 || loads.getEntriesByName(plain).length > 0) return false;
    return loads.getEntriesByType('resource').length < LOADS_RECORDED;
  } catch {
    return false;
  }
}

/** Where a picture is shown; undefined where it is not. One that has not come may have no size yet. */
function placeOf(picture: Element, part: OpenPart): Rect | undefined {
  const { x, y, width, height } = picture.getBoundingClientRect();
  if (picture.getClientRects().length === 0) return undefined;
  const isDot = (width > 0 || height > 0) && width <= DOT_PX && height <= DOT_PX;
  if (isDot || picture.checkVisibility?.({ visibilityProperty: true }) === false) return undefined;
  if (picture.localName !== 'img' && width * height === 0) return undefined;
  const rect = shownIn(part, { x, y, width: Math.max(width, 1), height: Math.max(height, 1) });
  return rect.width > 0 && rect.height > 0 ? rect : undefined;
}

const touches = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

import type { Point, Rect } from '../domain/capture/pieces.ts';
import { overlapOf } from '../domain/capture/rect-arithmetic.ts';
import { real } from '../domain/page/real.ts';
import { isEmbedded } from './embedded.ts';

/** A document or an open shadow root of a page that may be read. */
export interface OpenPart {
  readonly root: Document | ShadowRoot;
  /** Where the start corner of its window stands in the window that is looked at. CSS pixels. */
  readonly origin: Point;
  /** What the frames around it let be seen; undefined where there is none. */
  readonly clip?: Rect;
}

/** A frame of another site, with what is seen of it in the window that is looked at. */
interface ForeignFrame {
  readonly frame: Element;
  readonly rect: Rect;
}

/** What a page is made of, and what of it is closed. */
export interface PageParts {
  readonly open: readonly OpenPart[];
  readonly foreign: readonly ForeignFrame[];
}

/** Elements looked at for a shadow root: a page may have a million. */
const LOOKED_AT = 30_000;
const MOST_PARTS = 500;
const MOST_FRAMES = 200;

/** The document of a frame; undefined for one of another origin, and for what is no frame. */
export function documentIn(element: Element): Document | undefined {
  const { localName } = real(element);
  if (localName !== 'iframe' && localName !== 'frame' && !(localName === 'object' && isEmbedded(element)))
    return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** The window of a frame of the same origin; undefined for one of another origin, and for what is no frame. */
export function windowIn(element: Element): Window | undefined {
  const document = documentIn(element);
  return (document && real(document).documentElement && real(document).defaultView) ?? undefined;
}

/** What browsers let extensions see: also the root that a page has closed to its other scripts. */
declare const chrome:
  | { readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } }
  | undefined;

/** Chromium's word for it is above; Firefox has it at each element. */
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * The shadow root of an element: an open one, and of an element of the page's own making (`<my-order>`) a closed one too,
 * for a person sees both. Every other element is not asked: it costs time, and there are many.
 */
export function shadowOf(element: Element): ShadowRoot | undefined {
  const { shadowRoot, localName } = real(element);
  return shadowRoot ?? (localName?.includes('-') ? closedRootOf(element) : undefined);
}

function closedRootOf(element: Element): ShadowRoot | undefined {
  try {
    const { openOrClosedShadowRoot: root } = real(element as Opened);
    if (root !== undefined) return root ?? undefined;
    if (typeof chrome === 'undefined') return undefined;
    // Asked of a name of its own: of the longer one Mozilla's linter warns, since Firefox does not know it.
    const { dom } = chrome;
    return dom?.openOrClosedShadowRoot(element as HTMLElement) ?? undefined;
  } catch {
    // It is asked of HTML elements alone.
    return undefined;
  }
}

/** The document, the open shadow roots and the frames of a page, within each other; bounded. */
export function pagePartsOf(document: Document): PageParts {
  const open: OpenPart[] = [{ root: document, origin: { x: 0, y: 0 } }];
  const foreign: ForeignFrame[] = [];
  let left = LOOKED_AT;
  let frames = MOST_FRAMES;
  for (let at = 0; at < open.length; at += 1) {
    const part = open[at];
    if (!part) break;
    const { root } = part;
    const elements = 'host' in root ? real(root).querySelectorAll('*') : real(root).getElementsByTagName('*');
    for (let index = 0; left > 0; index += 1, left -= 1) {
      const element = elements[index];
      if (!element) break;
      const shadow = shadowOf(element);
      if (shadow && open.length < MOST_PARTS) open.push({ ...part, root: shadow });
    }
    for (const frame of framesOf(root)) {
      frames -= 1;
      if (frames < 0) break;
      const rect = seenOf(frame, part);
      if (!rect) continue;
      const inner = documentIn(frame);
      if (!inner) foreign.push({ frame, rect });
      else if (open.length < MOST_PARTS)
        open.push({ root: inner, origin: originOf(frame, part), clip: rect });
    }
  }
  return { open, foreign };
}

/** What shows another document: frames, and what is embedded. */
function* framesOf(root: Document | ShadowRoot): Iterable<Element> {
  // The window knows how many frames its document has; a look through a million elements for none takes its time.
  const isPage = !('host' in root);
  if (!isPage || real(root).defaultView?.length !== 0) yield* real(root).querySelectorAll('iframe, frame');
  const embedded = isPage ? embeddedOf(root) : real(root).querySelectorAll('object, embed');
  for (const one of embedded) if (isEmbedded(one)) yield one;
}

// Lists of one name are what the browser keeps ready.
const embeddedOf = (document: Document): Element[] => [
  ...real(document).getElementsByTagName('object'),
  ...real(document).getElementsByTagName('embed'),
];

/** Where a rectangle of a part's own window is seen; without area where it is not. */
export function shownIn({ origin, clip }: OpenPart, { x, y, width, height }: Rect): Rect {
  const shown = { x: x + origin.x, y: y + origin.y, width, height };
  return clip ? overlapOf(shown, clip) : shown;
}

function seenOf(frame: Element, part: OpenPart): Rect | undefined {
  if (frame.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) === false)
    return undefined;
  const rect = shownIn(part, frame.getBoundingClientRect());
  return rect.width > 0 && rect.height > 0 ? rect : undefined;
}

function originOf(frame: Element, { origin }: OpenPart): Point {
  const { x, y } = frame.getBoundingClientRect();
  const style = real(frame.ownerDocument).defaultView?.getComputedStyle(frame);
  const px = (text = '0'): number => Number.parseFloat(text) || 0;
  return {
    x: origin.x + x + frame.clientLeft + px(style?.paddingLeft),
    y: origin.y + y + frame.clientTop + px(style?.paddingTop),
  };
}

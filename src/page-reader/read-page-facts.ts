import { MAX_TEXT_CHARACTERS, type PageNow, type PageReading } from '../domain/detect/finding.ts';
import { readWholePage, type WholeReading } from '../domain/shop/read-whole-page.ts';
import { NO_SHOP } from '../domain/shop/shop-reading.ts';
import { embeddedIn } from './embedded.ts';
import { hasForeignFrame, loadingPictures, placesInWindow, windowOf } from './in-window.ts';
import { type PageParts, pagePartsOf } from './open-parts.ts';
import { visibleSize } from './visible-size.ts';
import { visibleText } from './visible-text.ts';

/** Longest title and address that are kept, in UTF-16 units. */
export const MAX_TITLE_CHARACTERS = 2_000;
const MAX_URL_CHARACTERS = 16_000;

/** The window whose page is read; a plain part of `Window`, so that tests can give one. */
export type ReadableWindow = Pick<
  Window,
  'document' | 'location' | 'scrollX' | 'scrollY' | 'devicePixelRatio' | 'performance'
>;

/** What `read` gives, or `fallback` when the page made it throw: a page can shadow properties of its own document. */
function guarded<Value>(read: () => Value, fallback: Value): Value {
  try {
    return read();
  } catch {
    return fallback;
  }
}

const finite = (read: () => unknown, fallback: number): number => {
  const value = guarded(read, fallback);
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
};

/** A well-formed text of at most `limit` units, cut between characters; "" for what is no text. */
function bounded(read: () => unknown, limit: number): string {
  const value = guarded(read, '');
  if (typeof value !== 'string') return '';
  if (value.length <= limit) return value.toWellFormed();
  const isSplit = /[\ud800-\udbff]/.test(value.charAt(limit - 1));
  return value.slice(0, isSplit ? limit - 1 : limit).toWellFormed();
}

/** The clock of the reader's own world, which the page cannot set. */
const nowMs = (): number => (globalThis.performance ?? Date).now();

/**
 * By when the parts of a reading end, in milliseconds from its start: the findings have their own limit before these, a
 * part that comes late still gets a little, and what runs past its time between two looks at the clock has the rest of
 * the fifth of a second.
 */
const TEXT_END_MILLISECONDS = 98;
const PLACES_END_MILLISECONDS = 115;
const LEAST_MILLISECONDS = 12;
/** What the visible text alone may take. */
const TEXT_MILLISECONDS = 160;

/** The visible text of a document alone, as it is kept: well-formed and bounded, in time too. Never throws. */
export function readVisibleText(
  document: Document,
  milliseconds = TEXT_MILLISECONDS,
): Pick<PageReading, 'text' | 'textClipped'> {
  const seen = guarded(() => visibleText(document, nowMs, milliseconds), { text: '', clipped: false });
  const text = bounded(() => seen.text, MAX_TEXT_CHARACTERS);
  return { text, textClipped: seen.clipped || seen.text.length > text.length };
}

const embeddedAt = (found: ReadonlyMap<Element, number>): Pick<PageReading, 'embeddedAt'> =>
  found.size > 0 ? { embeddedAt: [...found.values()] } : {};

/** Reads which page a window shows, and how. Never throws; bounded. */
export function readPageNow(window: ReadableWindow): PageNow {
  const size = guarded(() => visibleSize(window), { width: 0, height: 0 });
  return {
    url: bounded(() => window.location.href, MAX_URL_CHARACTERS),
    title: bounded(() => window.document.title, MAX_TITLE_CHARACTERS),
    viewport: { width: finite(() => size.width, 0), height: finite(() => size.height, 0) },
    scroll: { x: finite(() => window.scrollX, 0), y: finite(() => window.scrollY, 0) },
    devicePixelRatio: finite(() => window.devicePixelRatio, 1),
  };
}

/**
 * Reads the page of a window as plain data. Sizes are CSS pixels. Never throws and changes nothing; all strings come
 * from the page, are hostile, well-formed, and bounded.
 */
export function readPageFacts(window: ReadableWindow): PageReading {
  const { document } = window;
  const startMs = nowMs();
  const now = readPageNow(window);
  const { url } = now;
  const { findings, shop } = guarded((): WholeReading => readWholePage(document, url, nowMs), {
    findings: { cut: true },
    shop: NO_SHOP,
  });
  let known: PageParts | undefined;
  const parts = (): PageParts => {
    known ??= pagePartsOf(document);
    return known;
  };
  const leftUntil = (endMs: number): number => Math.max(startMs + endMs - nowMs(), LEAST_MILLISECONDS);
  return {
    ...now,
    ...readVisibleText(document, leftUntil(TEXT_END_MILLISECONDS)),
    findings,
    ...(shop !== NO_SHOP && { shop }),
    places: guarded(() => placesInWindow(window, leftUntil(PLACES_END_MILLISECONDS)), []),
    hasForeignFrame: guarded(() => hasForeignFrame(window, windowOf(window), parts()), false),
    ...guarded(() => embeddedAt(embeddedIn(parts(), windowOf(window))), {}),
    loadingPictures: guarded(() => loadingPictures(window, windowOf(window), parts()), 0),
  };
}

import { findPurchase } from '../domain/detect/find-purchase.ts';
import { MAX_TEXT_CHARACTERS, type PageFindings, type PageReading } from '../domain/detect/finding.ts';

/** Longest title and address that are kept, in UTF-16 units. */
export const MAX_TITLE_CHARACTERS = 2_000;
const MAX_URL_CHARACTERS = 16_000;

/** The window whose page is read; a plain part of `Window`, so that tests can give one. */
export type ReadableWindow = Pick<
  Window,
  'document' | 'location' | 'scrollX' | 'scrollY' | 'devicePixelRatio'
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

/** The text that a person sees; where the engine cannot say what is seen, all text outside scripts. */
function visibleText(document: Document): string {
  const body: HTMLElement | null = document.body;
  if (!body) return '';
  // biome-ignore lint/performance/useDomNodeTextContent: what counts as evidence is the text that was seen
  return typeof body.innerText === 'string' ? body.innerText : (body.textContent ?? '');
}

/** The visible text of a document alone, as it is kept: well-formed and bounded. Never throws. */
export function readVisibleText(document: Document): Pick<PageReading, 'text' | 'textClipped'> {
  const whole = guarded(() => visibleText(document), '');
  const text = bounded(() => whole, MAX_TEXT_CHARACTERS);
  return { text, textClipped: whole.length > text.length };
}

/**
 * Reads the page of a window as plain data. Sizes are CSS pixels. Never throws and changes nothing; all strings come
 * from the page, are hostile, well-formed, and bounded.
 */
export function readPageFacts(window: ReadableWindow): PageReading {
  const { document } = window;
  const root = guarded(() => document.documentElement, undefined as HTMLElement | undefined);
  const url = bounded(() => window.location.href, MAX_URL_CHARACTERS);
  return {
    url,
    title: bounded(() => document.title, MAX_TITLE_CHARACTERS),
    viewport: { width: finite(() => root?.clientWidth, 0), height: finite(() => root?.clientHeight, 0) },
    scroll: { x: finite(() => window.scrollX, 0), y: finite(() => window.scrollY, 0) },
    devicePixelRatio: finite(() => window.devicePixelRatio, 1),
    ...readVisibleText(document),
    findings: guarded((): PageFindings => findPurchase(document, url), {}),
  };
}

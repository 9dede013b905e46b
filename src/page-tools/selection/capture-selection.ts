import type { PersonalPlace } from '../../domain/capture/mark.ts';
import type { WalkOutcome } from '../../domain/capture/page-tools.ts';
import type { Rect } from '../../domain/capture/pieces.ts';
import { overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import type { ClipReason, Remark } from '../../domain/capture/verdict.ts';
import { parsePasted } from '../../domain/conversation/parse-pasted.ts';
import { MAX_TEXT_CHARACTERS } from '../../domain/detect/finding.ts';
import { clipText } from '../../domain/detect/page-text.ts';
import { real } from '../../domain/page/real.ts';
import { hasForeignFrame, loadingPictures, placesInWindow, windowOf } from '../../page-reader/in-window.ts';
import { pagePartsOf, windowIn } from '../../page-reader/open-parts.ts';
import { pendingPictures } from '../../page-reader/pending-pictures.ts';
import { inTop, readableWindows } from '../chat/frame-chain.ts';
import { type ListScroller, listScrollerOf } from '../chat/list-scroller.ts';
import { focusedInside } from '../on-page/focus.ts';
import { framesShown } from '../on-page/frames.ts';
import { placesInside } from '../on-page/places-inside.ts';
import { inPicture, pinchOf, sightOf } from '../on-page/window-pixels.ts';
import { NotTaken, type Session, type Tool } from '../session.ts';
import { mayTryAgain, takeOne } from '../try-again.ts';

const MOST_PICTURES = 100;
/** Headers that stay at the top of a page cover so much of it at most. */
const INSET_PX = 100;
const INSET_SHARE = 0.2;

interface Selected {
  readonly text: string;
  readonly range: Range;
  readonly scroller: ListScroller;
  /** What the top window shows of a rectangle of the selection's own window. */
  readonly inTop: (rect: Rect) => Rect;
}

/**
 * The selected text, exactly, the messages that it holds where it is a conversation, and a picture of the selection and
 * nothing else; one that is longer than the window is scrolled through. Where only the browser tells what is selected (in a
 * field, in a frame of another site) its words with a picture of the window. Cancelled when nothing is selected.
 */
export const captureSelection: Tool = async (window, session) => {
  const told = session.selected?.trim() ?? '';
  const selected = told !== '' && isElsewhere(window) ? undefined : selectedIn(window);
  if (!selected) return told === '' ? 'cancelled' : captureTold(window, session, told);
  const goHome = selected.scroller.remember();
  try {
    const read = readingOf(selected.text);
    return outcomeOf(read, await takeAll(window, selected, read, session));
  } finally {
    goHome();
  }
};

/** Whether the shopper is in a field or in a frame that cannot be read: what is selected elsewhere was selected before. */
function isElsewhere({ document }: Window): boolean {
  const focused = focusedInside(document);
  if (!focused) return false;
  const { localName } = real(focused);
  return /^(textarea|input)$/.test(localName) || (/^i?frame$/.test(localName) && !windowIn(focused));
}

/** The words that the browser tells, with a picture of what is visible. */
async function captureTold(window: Window, session: Session, told: string): Promise<WalkOutcome> {
  const { remarks, ...read } = readingOf(told);
  const { step } = await takeOne(window, session, () => {
    const cut = windowOf(window);
    const places = placesInWindow(window);
    const soFar = { ...read, remarks: remarks(true, loadingPictures(window)), places };
    return { step: { cut, at: { x: 0, y: 0 }, done: 0, total: 1, soFar } };
  });
  const { width, height } = step.cut;
  return {
    verdict: { remarks: step.soFar.remarks },
    ...read,
    whole: { width, height },
    places: step.soFar.places,
  };
}

/** What is known of a selection before its first picture. */
interface Read extends Pick<WalkOutcome, 'text' | 'textClipped' | 'messages'> {
  remarks(isPictureOnly: boolean, loading: number, cut?: Remark): Remark[];
}

function readingOf(selected: string): Read {
  const text = clipText(selected, MAX_TEXT_CHARACTERS);
  const messages = parsePasted(text);
  const isConversation = messages.some(({ who, when }) => who !== undefined || when !== undefined);
  const textClipped = text.length < selected.length;
  return {
    text,
    textClipped,
    ...(isConversation && { messages }),
    remarks: (isPictureOnly, loading, cut) => [
      ...(isConversation ? [{ is: 'messages', count: messages.length } as const] : []),
      ...(cut ? [cut] : []),
      ...(loading > 0 ? [{ is: 'still-loading', pictures: loading } as const] : []),
      ...(isPictureOnly ? [{ is: 'picture-only' } as const] : []),
      ...(textClipped ? [{ is: 'text-clipped' } as const] : []),
    ],
  };
}

function outcomeOf(
  { remarks, ...read }: Read,
  { width, height, places, cut, loading, hasForeignFrame: isPictureOnly }: Taken,
): WalkOutcome {
  const clipped: Remark | undefined = cut && { is: 'clipped', atPx: Math.round(height), why: cut };
  return {
    verdict: { remarks: remarks(isPictureOnly, loading.size, clipped) },
    ...read,
    whole: { width, height },
    places,
  };
}

/** What is selected in the window or in a frame of the same origin. */
function selectedIn(top: Window): Selected | undefined {
  for (const { window, frames } of readableWindows(top).readable) {
    const selection = window.getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) continue;
    const text = selection.toString();
    if (text.trim() === '') continue;
    const range = selection.getRangeAt(0).cloneRange();
    const holder = range.commonAncestorContainer;
    const element = real(holder).nodeType === 1 ? (holder as Element) : real(holder).parentElement;
    if (!element) continue;
    return {
      text,
      range,
      scroller: listScrollerOf(window, element),
      inTop: (rect) => inTop(top, frames, rect),
    };
  }
  return undefined;
}

interface Taken {
  readonly width: number;
  readonly height: number;
  readonly places: readonly PersonalPlace[];
  readonly cut?: ClipReason;
  readonly hasForeignFrame: boolean;
  /** Pictures in it that had not come. */
  readonly loading: ReadonlySet<Element>;
}

/** Takes the selection from its top to its bottom, as much at a time as can be seen. */
async function takeAll(
  top: Window,
  selected: Selected,
  { remarks, ...read }: Read,
  session: Session,
): Promise<Taken> {
  const { range, scroller } = selected;
  let places: readonly PersonalPlace[] = [];
  const box = (): DOMRect => range.getBoundingClientRect();
  let [y, width, pictures, misses] = [0, 0, 0, 0];
  let loading: ReadonlySet<Element> = new Set();
  let isForeign = false;
  const pinch = pinchOf(top);
  const end = (cut?: ClipReason): Taken => ({
    width: width * pinch,
    height: y * pinch,
    places,
    loading,
    hasForeignFrame: isForeign,
    ...(cut && { cut }),
  });
  while (y < box().height - 1) {
    if (session.stopped.aborted && pictures > 0) return end('stopped');
    if (pinch !== 1 && pictures > 0) return end('zoomed-in');
    if (pictures >= MOST_PICTURES) return end('too-long');
    if (pinch === 1) bringIntoView(scroller, box().y + y, box().bottom);
    await framesShown(top);
    const now = box();
    // The whole selection as its own window has it, then what of it the top window shows.
    const seen = selected.inTop({ x: now.x, y: now.y + y, width: now.width, height: now.height - y });
    const view = overlapOf(selected.inTop(scroller.view()), sightOf(top));
    const rect = {
      x: Math.max(seen.x, view.x),
      y: Math.max(seen.y, view.y),
      width: Math.min(seen.x + seen.width, view.x + view.width) - Math.max(seen.x, view.x),
      height: Math.min(seen.y + seen.height, view.y + view.height) - Math.max(seen.y, view.y),
    };
    if (rect.width < 1 || rect.height < 1) return end('not-scrolled');
    const at = { x: 0, y };
    const found = [...places, ...placesInside(top, rect, at)];
    const parts = pagePartsOf(top.document);
    const isPictureOnly: boolean = isForeign || hasForeignFrame(top, rect, parts);
    const lacking = new Set([...loading, ...pendingPictures(parts, rect).map(({ picture }) => picture)]);
    const total = Math.max(pictures + 1, Math.ceil(now.height / Math.max(1, view.height)));
    const soFar = { ...read, remarks: remarks(isPictureOnly, lacking.size), places: found };
    try {
      await session.take({ cut: inPicture(top, rect), at, cutOnly: true, done: pictures, total, soFar });
    } catch (thrown) {
      if (!(thrown instanceof NotTaken)) throw thrown;
      misses += 1;
      if (await mayTryAgain(top, session.stopped, misses)) continue;
      if (pictures === 0) throw thrown;
      return end(session.stopped.aborted ? 'stopped' : 'page-left');
    }
    misses = 0;
    pictures += 1;
    places = found;
    isForeign = isPictureOnly;
    loading = lacking;
    width = Math.max(width, rect.width);
    y += rect.height;
  }
  return end();
}

/** Scrolls so that a row of the window can be seen, unless everything from it on is in view as it is. */
function bringIntoView(scroller: ListScroller, row: number, bottom: number): void {
  const view = scroller.view();
  if (row >= view.y - 1 && bottom <= view.y + view.height + 1) return;
  const inset = Math.min(INSET_PX, view.height * INSET_SHARE);
  scroller.scrollTo(Math.max(0, scroller.offset() + row - view.y - inset));
}

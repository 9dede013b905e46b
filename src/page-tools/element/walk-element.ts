import type { WalkOutcome } from '../../domain/capture/page-tools.ts';
import type { Rect } from '../../domain/capture/pieces.ts';
import { overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import type { ClipReason, Remark } from '../../domain/capture/verdict.ts';
import { real } from '../../domain/page/real.ts';
import { noteEmbedded } from '../../page-reader/embedded.ts';
import { loadingPictures } from '../../page-reader/in-window.ts';
import { pagePartsOf } from '../../page-reader/open-parts.ts';
import { boxInTop, inOwnWindow } from '../on-page/frame-place.ts';
import { framesShown } from '../on-page/frames.ts';
import { partsToCome } from '../on-page/still-coming.ts';
import { inPicture, pinchOf, sightOf } from '../on-page/window-pixels.ts';
import { NotTaken, type Session } from '../session.ts';
import { mayTryAgain } from '../try-again.ts';
import { type HiddenParts, partsHiddenIn } from '../walk/hidden-parts.ts';
import { VeiledElements } from '../walk/veiled-elements.ts';
import { coveredRows } from './covered-rows.ts';
import { type ElementReading, NOTHING_READ, readMore, saidIn } from './element-reading.ts';
import { elementRemarks } from './element-remarks.ts';
import { picturesThere } from './pictures-there.ts';
import { type Scrollers, scrollersOf } from './scrollers.ts';

/** The most pictures of one element: some forty windows. */
const MOST_STEPS = 40;
const NEAR_PX = 1;

/**
 * Captures an element, all of it: where it is larger than what can be seen at once, it is scrolled through. Only its own
 * pixels and text are kept. Everything scrolled stands where it was afterwards.
 */
export async function walkElement(window: Window, session: Session, element: Element): Promise<WalkOutcome> {
  const scrollers = scrollersOf(window, element);
  try {
    return await new ElementWalk(window, session, element, scrollers).run();
  } finally {
    scrollers.restore();
    await framesShown(window);
  }
}

class ElementWalk {
  readonly #window: Window;
  readonly #session: Session;
  readonly #element: Element;
  readonly #scrollers: Scrollers;
  /** Picture pixels for one CSS pixel. */
  readonly #scale: number;
  /** What was read in the pictures. */
  #read: ElementReading = NOTHING_READ;
  /** Embedded parts in it, and where each stands. */
  readonly #embedded = new Map<Element, number>();
  #missing = 0;
  #hasWaited = false;
  /** Parts of it that said that they were loading when they were captured. */
  readonly #loading = new Set<Element>();
  readonly #hidden: HiddenParts;
  readonly #veiled: VeiledElements;
  /** Rows of the element that are captured, from its top. */
  #covered = 0;
  #hasChanged = false;
  #misses = 0;

  constructor(window: Window, session: Session, element: Element, scrollers: Scrollers) {
    this.#window = window;
    this.#scale = window.devicePixelRatio || 1;
    this.#session = session;
    this.#element = element;
    this.#scrollers = scrollers;
    this.#hidden = partsHiddenIn(window, element);
    this.#veiled = new VeiledElements({
      window: real(real(element).ownerDocument).defaultView ?? window,
      within: element,
      scale: this.#scale,
      view: () => {
        const [seen, box] = [this.#seen(), this.#box()];
        return { top: inOwnWindow(element, seen).y, height: seen.height, row: seen.y - box.y };
      },
    });
  }

  async run(): Promise<WalkOutcome> {
    const start = this.#box();
    const seen = this.#seen();
    if (pinchOf(this.#window) !== 1) {
      // By scrolling it would not come into what is seen.
      while (!(await this.#keep(this.#seen(), 1, 0)))
        if (!(await this.#mayTryAgain())) return this.#ended(start);
      this.#covered = seen.height;
      return this.#outcome(start, 'zoomed-in');
    }
    // What is in sight as a whole is captured where it is.
    const isWhole = seen.height >= start.height - NEAR_PX && !this.#isCovered();
    let why: ClipReason = 'too-long';
    for (let step = 0; step < MOST_STEPS && this.#covered < start.height - NEAR_PX; step += 1) {
      if (this.#session.stopped.aborted) {
        why = 'stopped';
        break;
      }
      const missing = this.#missing;
      const rows = isWhole ? { from: 0, to: start.height } : await this.#bringUnveiled();
      const box = this.#box();
      if (Math.abs(box.height - start.height) > NEAR_PX || Math.abs(box.width - start.width) > NEAR_PX)
        this.#hasChanged = true;
      // Nothing further can be brought into sight.
      if (rows.to <= this.#covered + NEAR_PX || rows.from > this.#covered + NEAR_PX) {
        why = 'not-scrolled';
        break;
      }
      if (await this.#take(rows.to, start.height, step)) this.#misses = 0;
      else {
        if (!(await this.#mayTryAgain())) return this.#ended(start);
        this.#missing = missing;
      }
    }
    return this.#outcome(start, why);
  }

  #mayTryAgain(): Promise<boolean> {
    return mayTryAgain(this.#window, this.#session.stopped, ++this.#misses);
  }

  /** It ended with a picture that was not to be had. Throws `NotTaken` where there is none at all. */
  #ended(start: Rect): WalkOutcome {
    if (this.#covered === 0) throw new NotTaken();
    return this.#outcome(start, this.#session.stopped.aborted ? 'stopped' : 'page-left');
  }

  /** The element in the window, to the whole picture pixel: it stands there as it is drawn. */
  #box(): Rect {
    const rect = this.#scrollers.uncut(boxInTop(this.#element));
    const whole = (px: number): number => Math.round(px * this.#scale) / this.#scale;
    const [x, y] = [whole(rect.x), whole(rect.y)];
    return { x, y, width: whole(rect.x + rect.width) - x, height: whole(rect.y + rect.height) - y };
  }

  #seen(): Rect {
    return overlapOf(overlapOf(this.#box(), this.#scrollers.sight()), sightOf(this.#window));
  }

  #isCovered(): boolean {
    const { top, bottom } = this.#coveredRows();
    return top > NEAR_PX || bottom > NEAR_PX;
  }

  /** Brings the rows after those that are captured into sight; gives those that are seen then, counted from the element's top. */
  async #bringNext(): Promise<{ from: number; to: number }> {
    const rowOf = (): number => this.#box().y + this.#covered;
    this.#scrollers.bringToTop(rowOf, 0);
    const { top } = this.#coveredRows();
    if (top > 0) {
      this.#scrollers.bringToTop(rowOf, top);
      // What still covers it sticks within a box or frame that scrolls.
      const { top: inner } = this.#coveredRows();
      if (inner > 0) this.#scrollers.bringToTop(rowOf, top + inner, inner);
    }
    await framesShown(this.#window);
    this.#hasWaited = true;
    this.#missing += await picturesThere(this.#window, this.#element, this.#session.stopped);
    const covered = this.#coveredRows();
    const [box, seen] = [this.#box(), this.#seen()];
    // A header of its own that will stick further down stands in its own place in the first rows.
    const hidden = this.#covered === 0 ? 0 : covered.top;
    return { from: seen.y + hidden - box.y, to: seen.y + seen.height - covered.bottom - box.y };
  }

  /** The same, but for rows that the page shows only further up the window: they are left to the next picture. */
  async #bringUnveiled(): Promise<{ from: number; to: number }> {
    const rows = await this.#bringNext();
    await this.#veiled.arrive(this.#session.stopped);
    const box = this.#box();
    const goTo = (row: number): void => this.#scrollers.bringToTop(() => this.#box().y + row, 0);
    const back = await this.#veiled.comeFurtherUp(this.#covered, rows.to, goTo, this.#session.stopped);
    if (back === 0 && this.#box().y === box.y) return rows;
    const again = await this.#bringNext();
    // What went meanwhile comes again.
    await this.#veiled.arrive(this.#session.stopped);
    const to = rows.to - back;
    return to > this.#covered + NEAR_PX ? { ...again, to: Math.min(again.to, to) } : again;
  }

  #coveredRows(): { top: number; bottom: number } {
    const { top, bottom } = coveredRows(this.#window, this.#element, this.#seen());
    const whole = (px: number): number => Math.ceil(px * this.#scale) / this.#scale;
    return { top: whole(top), bottom: whole(bottom) };
  }

  async #take(to: number, of: number, step: number): Promise<boolean> {
    const box = this.#box();
    const sight = this.#seen();
    const cut: Rect = {
      x: sight.x,
      y: box.y + this.#covered,
      width: sight.width,
      height: to - this.#covered,
    };
    if (!(await this.#keep(cut, Math.max(1, Math.ceil(of / Math.max(1, sight.height))), step))) return false;
    this.#covered = to;
    return true;
  }

  /** False when there was no picture to be had: then nothing of it is kept. */
  async #keep(cut: Rect, total: number, step: number): Promise<boolean> {
    const at = { x: 0, y: this.#covered };
    const before = this.#read;
    this.#read = readMore(before, this.#window, this.#element, cut, at);
    noteEmbedded(this.#embedded, pagePartsOf(this.#window.document), cut, at);
    for (const part of partsToCome(this.#element, inOwnWindow(this.#element, cut))) this.#loading.add(part);
    const missing = this.#missing;
    // Waited for only where it is scrolled through.
    if (!this.#hasWaited) this.#missing += loadingPictures(this.#window, cut);
    const whole = inPicture(this.#window, cut);
    const soFar = { remarks: this.#remarks(this.#box()), ...saidIn(this.#read) };
    try {
      await this.#session.take({ cut: whole, at, cutOnly: true, done: step, total, soFar });
      return true;
    } catch (thrown) {
      if (!(thrown instanceof NotTaken)) throw thrown;
      [this.#read, this.#missing] = [before, missing];
      return false;
    }
  }

  #outcome(start: Rect, why: ClipReason): WalkOutcome {
    // It may have got longer after the last picture, too.
    if (Math.abs(this.#box().height - start.height) > NEAR_PX) this.#hasChanged = true;
    const height = Math.round(this.#covered);
    const pinch = pinchOf(this.#window);
    const clipped: Remark[] =
      this.#covered < start.height - NEAR_PX
        ? [{ is: 'clipped', atPx: height, ofPx: Math.round(start.height), why }]
        : [];
    return {
      verdict: { remarks: [...clipped, ...this.#remarks(start)] },
      ...saidIn(this.#read),
      whole: { width: this.#read.width * pinch, height: this.#covered * pinch },
    };
  }

  #remarks(whole: Rect): Remark[] {
    return elementRemarks({
      ...this.#read,
      wholeWidth: whole.width,
      missing: this.#missing,
      hasChanged: this.#hasChanged,
      loading: this.#loading.size,
      hidden: this.#hidden,
      embedded: this.#embedded,
    });
  }
}

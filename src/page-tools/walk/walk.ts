import type { Point } from '../../domain/capture/pieces.ts';
import type { SoFar } from '../../domain/capture/so-far.ts';
import type { ClipReason } from '../../domain/capture/verdict.ts';
import { real } from '../../domain/page/real.ts';
import { framesShown } from '../on-page/frames.ts';
import { NotTaken } from '../session.ts';
import { Growth, type StepSize, stepSizeOf } from './growth.ts';
import { inSight } from './in-sight.ts';
import { gotMore, moreAtEnd } from './more-at-end.ts';
import { newStretch, type Stretch } from './new-stretch.ts';
import { Seam } from './seam.ts';
import { Settling } from './settle.ts';
import type { PicturePlace } from './stuck-elements.ts';
import { VeiledElements, veilGroundOf } from './veiled-elements.ts';
import type { Placed, Walked, WalkPlan } from './walk-plan.ts';

/** The longest whole, CSS pixels: some 150 windows. */
const LENGTH_AT_MOST_PX = 120_000;
/** How often one picture is tried again: the shopper drags the scroll bar, the browser gives none. */
const TRIES_AT_MOST = 5;
const TRY_AGAIN_MS = 250;
/** Less at the end is rounding. */
const SHORT_PX = 4;

/** One row of pictures: the view as it stands, and what of it is new. */
interface Row {
  readonly y: number;
  readonly stretch: Stretch;
  readonly isLast: boolean;
  /** How long the content was when it was gone to. */
  readonly size: StepSize;
}

/** Walks an area from its start to its end, a picture for each view of it. */
export class Walk {
  readonly #plan: WalkPlan;
  readonly #seam: Seam;
  readonly #settling: Settling;
  readonly #growth: Growth;
  readonly #veiled: VeiledElements;
  readonly #startPath: string;
  /** How far the content is captured: where that is in the content now, and how much it makes in the whole. */
  #covered = 0;
  #height = 0;
  #pictures = 0;
  #hasChanged = false;
  #hasLeft = false;
  /** What was to be taken last did not stay where it was scrolled to: a page may scroll itself back. */
  #isPulledAway = false;
  #width: number;

  constructor(plan: WalkPlan) {
    this.#plan = plan;
    const { area, session, stuck, moving } = plan;
    const isApart = (element: Element): boolean => stuck.holds(element) || moving.holds(element);
    this.#veiled = new VeiledElements(veilGroundOf(area), (element) => !isApart(element));
    this.#seam = new Seam(area, (element) => isApart(element) || this.#veiled.holds(element));
    this.#settling = new Settling(area, stuck.roots, session.stopped);
    this.#growth = new Growth(stepSizeOf(area));
    this.#startPath = area.window.location.pathname;
    this.#width = area.view().width;
  }

  /** Walks. Throws `WorkerGone`. */
  async run(): Promise<Walked> {
    const { area, session, top } = this.#plan;
    const isStopped = (): boolean => session.stopped.aborted;
    for (let tries = 0; ; ) {
      if (isStopped()) return this.#end('stopped');
      if (!(await inSight(top, session.stopped))) return this.#end(isStopped() ? 'stopped' : 'page-left');
      const row = await this.#arrive();
      if (this.#hasLeft) return this.#end('page-left');
      if (top.devicePixelRatio !== area.scale) return this.#end('zoom-changed');
      if (isStopped()) return this.#end('stopped');
      if (!row) return this.#end(this.#isShort() ? 'not-scrolled' : undefined);
      const isTaken = await this.#takeRow(row);
      this.#plan.moving.look(this.#plan.columns.count === 1);
      if (isTaken) tries = 0;
      else {
        tries += 1;
        if (tries >= TRIES_AT_MOST) return this.#end(this.#isPulledAway ? 'not-scrolled' : 'page-left');
        continue;
      }
      this.#settling.noteMissing(row.stretch.from, row.stretch.length);
      this.#covered = row.y + row.stretch.from + row.stretch.length;
      this.#height += row.stretch.length;
      // Longer since that picture was asked for: its end was not the end.
      if (row.isLast && !gotMore(area, row.size)) return this.#end();
      if (row.isLast) this.#hasChanged = true;
      this.#seam.remember();
      if (this.#growth.isEndless) return this.#end('keeps-growing');
      if (this.#height >= LENGTH_AT_MOST_PX) return this.#end('too-long');
      // What is shown only once it is further up the window is captured again as it is seen there.
      const goTo = (y: number): void => this.#scrollTo(this.#plan.columns.start(), y);
      const back = await this.#veiled.comeFurtherUp(row.y, this.#covered, goTo, session.stopped);
      this.#height -= back;
      this.#covered -= back;
    }
  }

  #end(cut?: ClipReason): Walked {
    return {
      ...(cut && { cut }),
      height: this.#height,
      pictures: this.#pictures,
      hasChanged: this.#hasChanged,
      missedPictures: this.#settling.missed,
      moving: this.#plan.moving.found,
      missedParts: this.#settling.missedParts,
      covering: this.#plan.stuck.covering,
    };
  }

  /** Goes to what comes next and waits until it is there; undefined when there is nothing more. */
  async #arrive(): Promise<Row | undefined> {
    const { area } = this.#plan;
    for (;;) {
      await this.#goOn();
      this.#growth.note(stepSizeOf(area), this.#covered);
      const isLast = this.#isAtEnd();
      const isEndless = this.#growth.isEndless;
      if (isLast && !isEndless) {
        const history = { hasGrown: this.#growth.hasGrown, hasWalked: this.#pictures > 0 };
        if (await moreAtEnd(area, this.#settling, history, this.#plan.session.stopped)) continue;
      }
      const { y } = area.position();
      const { width, height } = area.view();
      // A scroll bar came or went, or the window got another size: what follows is laid out anew.
      if (this.#pictures > 0 && Math.abs(width - this.#width) > 1) this.#hasChanged = true;
      this.#width = width;
      const stretch = newStretch(this.#covered, y, height, area.scale);
      return stretch && { y, stretch, isLast: isLast && !isEndless, size: stepSizeOf(area) };
    }
  }

  async #goOn(): Promise<void> {
    const { area, columns } = this.#plan;
    for (let tries = 0; tries < TRIES_AT_MOST; tries += 1) {
      this.#scrollTo(columns.start());
      const untell = this.#plan.tellOfWait();
      await this.#settling.rest().finally(untell);
      // Content that came or went meanwhile may have moved the page.
      this.#scrollTo(columns.start());
      this.#plan.moving.look(false);
      if (this.#pictures === 0) return;
      const change = this.#seam.compare();
      if (change.is === 'same') return;
      this.#hasChanged = true;
      this.#hasLeft = change.is === 'changed' && area.window.location.pathname !== this.#startPath;
      if (change.is === 'changed') return;
      this.#covered = Math.max(0, this.#covered + change.by);
      this.#seam.accept(change.by);
    }
  }

  /** A box that reaches out of the window never shows its last rows. */
  #isShort(): boolean {
    return this.#plan.area.size().height - this.#covered > SHORT_PX;
  }

  #scrollTo(x: number, y = this.#covered): void {
    const { area } = this.#plan;
    const isPast = (now: number, wanted: number): boolean =>
      Math.round(now * area.scale) > Math.round(wanted * area.scale);
    area.scrollTo({ x, y });
    // Browsers scroll by whole pixels of the screen, and may round past the place.
    const now = area.position();
    const back = { x: isPast(now.x, x) ? x - 1 : x, y: isPast(now.y, y) ? y - 1 : y };
    if (back.x !== x || back.y !== y) area.scrollTo(back);
  }

  // What the browser says of lengths is rounded: the last bit is found by going there.
  #isAtEnd(): boolean {
    const { area, columns } = this.#plan;
    const left = (): number => area.size().height - area.view().height - area.position().y;
    if (left() >= 2) return false;
    area.scrollTo({ x: columns.start(), y: area.size().height });
    return left() < 2;
  }

  /** Takes the pictures of a row, one for each column. False when it has to be gone to again. */
  async #takeRow({ y, stretch, isLast }: Row): Promise<boolean> {
    const { area, columns, stuck, reading, place, session } = this.#plan;
    const isFirst = this.#height === 0;
    stuck.look();
    reading.arrive();
    if (!isLast) await this.#veiled.arrive(session.stopped);
    for (const column of columns.all()) {
      const where: PicturePlace = isFirst ? (isLast ? 'only' : 'first') : isLast ? 'last' : 'between';
      stuck.show(column.isHome ? where : 'between');
      if (columns.count > 1) {
        this.#scrollTo(column.x, y);
        await this.#settling.rest();
      } else await framesShown(area.window);
      const { x } = area.position();
      const across = newStretch(column.x, x, area.view().width, area.scale);
      if (!across) continue;
      const view = area.view();
      const length = Math.min(across.length, column.width);
      const piece: Placed = {
        cut: { x: view.x + across.from, y: view.y + stretch.from, width: length, height: stretch.length },
        at: { x: column.x - columns.origin, y: this.#height },
      };
      const placed = place(piece, isFirst, isLast);
      reading.look(placed);
      const missedPictures = this.#settling.missedWith(stretch.from, stretch.length);
      const soFar = this.#plan.soFar({ ...this.#end(), missedPictures });
      if (!(await this.#take(placed, { x, y }, soFar))) return false;
    }
    return true;
  }

  async #take({ cut, at }: Placed, position: Point, soFar: SoFar): Promise<boolean> {
    const { area, columns, session, top } = this.#plan;
    const isThere = (): boolean => {
      const now = area.position();
      return (
        Math.abs(now.x - position.x) < 0.5 / area.scale && Math.abs(now.y - position.y) < 0.5 / area.scale
      );
    };
    this.#isPulledAway = !isThere();
    if (this.#isPulledAway) return false;
    const rows = Math.ceil(area.size().height / Math.max(1, area.view().height));
    try {
      const total = Math.max(this.#pictures + 1, rows * columns.count);
      await session.take({ cut, at, done: this.#pictures, total, soFar });
    } catch (thrown) {
      if (!(thrown instanceof NotTaken)) throw thrown;
      // Out of sight it is waited for; in sight the browser is given a moment.
      if (real(top.document).visibilityState === 'visible') {
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
      }
      return false;
    }
    this.#pictures += 1;
    // Moved by somebody meanwhile: the next one is put over it.
    this.#isPulledAway = !isThere();
    return !this.#isPulledAway;
  }
}

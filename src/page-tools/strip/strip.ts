import { embeddedRemarks } from '../../domain/capture/embedded-remark.ts';
import type { PersonalPlace } from '../../domain/capture/mark.ts';
import type { WalkOutcome } from '../../domain/capture/page-tools.ts';
import type { Point } from '../../domain/capture/pieces.ts';
import type { SoFar } from '../../domain/capture/so-far.ts';
import type { ClipReason, Remark } from '../../domain/capture/verdict.ts';
import { MAX_TEXT_CHARACTERS } from '../../domain/detect/finding.ts';
import { real } from '../../domain/page/real.ts';
import { noteEmbedded } from '../../page-reader/embedded.ts';
import { hasForeignFrame } from '../../page-reader/in-window.ts';
import { pagePartsOf } from '../../page-reader/open-parts.ts';
import { type PendingPicture, pendingPictures } from '../../page-reader/pending-pictures.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { coveredRows } from '../element/covered-rows.ts';
import { placesInside } from '../on-page/places-inside.ts';
import { withoutOurs } from '../on-page/surface.ts';
import { textInside } from '../on-page/text-inside.ts';
import { inPicture, pinchOf } from '../on-page/window-pixels.ts';
import type { Session } from '../session.ts';
import { findAreas } from '../walk/find-areas.ts';
import { elementArea, pageArea } from '../walk/scroll-area.ts';
import type { Activity } from './activity.ts';
import { NewLines } from './new-lines.ts';
import { type NextPiece, nextPiece, rowsOf, type View } from './next-piece.ts';
import { shareOfOtherSites } from './other-sites.ts';
import type { Rows } from './rows-seen.ts';
import { ScrollTrack } from './scroll-track.ts';

/** The most pictures of one strip. */
const MOST_PICTURES = 300;
/** From this share of the window on, frames of other sites are a part of what is meant. */
const NOTABLE_SHARE = 0.1;
/** Looking for personal details must not hold up who scrolls. */
const PLACES_WITHIN_MS = 120;

const NOBODY = { kind: 'page', isInDialog: false, isLocked: false } as const;

/** What was read in what is captured now. */
interface Look {
  readonly said: ReturnType<typeof textInside>;
  readonly places: readonly PersonalPlace[];
  readonly isForeign: boolean;
  readonly pending: readonly PendingPicture[];
}

/** A stack of pictures of what the window showed, in the order of time, and what was read in them. */
export class Strip {
  readonly #window: Window;
  readonly #session: Session;
  readonly #page: ScrollTrack | undefined;
  readonly #tracks = new Map<Element, ScrollTrack>();
  readonly #lines = new NewLines(MAX_TEXT_CHARACTERS);
  readonly #places: PersonalPlace[] = [];
  #looksForPlaces = true;
  #isTextClipped = false;
  #height = 0;
  #width = 0;
  /** The row of the page that the stack ends with, where that is known. */
  #endsAt: number | undefined;
  #isOnTheMove = false;
  readonly #loading = new Set<Element>();
  /** Embedded parts, and where in the stack each was first seen. */
  readonly #embedded = new Map<Element, number>();
  /** The largest share of the window that frames of other sites had. */
  #share = 0;
  #hasForeignFrame = false;
  pictures = 0;

  constructor(window: Window, session: Session) {
    this.#window = window;
    this.#session = session;
    const area = pageArea(window, window, { x: 0, y: 0 }, NOBODY);
    this.#page = area && new ScrollTrack(area);
  }

  get isFull(): boolean {
    return this.pictures >= MOST_PICTURES;
  }

  /** Captures what the window shows now, as far as it is new. */
  async look(activity: Activity): Promise<void> {
    if (!this.#planned(activity)) return;
    await withoutOurs(this.#window, async () => {
      // Again, now that it is to be captured at once: it may have moved on meanwhile.
      const piece = this.#planned(activity);
      if (piece) await this.#take(piece, activity);
    });
  }

  #planned({ page, scrollers, other }: Activity): NextPiece | undefined {
    const shift = this.#page?.settle();
    const isKnown = shift !== undefined;
    if (this.#endsAt !== undefined) this.#endsAt = isKnown ? this.#endsAt + shift : undefined;
    const onlyPage = page && scrollers.size === 0 && !other;
    return nextPiece(this.#view(), this.#page?.seen ?? [], this.#endsAt, isKnown && onlyPage);
  }

  #view(): View {
    const size = visibleSize(this.#window);
    const sight = { x: 0, y: 0, ...size };
    const { top, bottom } = coveredRows(this.#window, real(this.#window.document).documentElement, sight);
    return {
      y: this.#whole(this.#page?.y ?? 0),
      height: size.height,
      coveredTop: this.#whole(top),
      coveredBottom: this.#whole(bottom),
    };
  }

  /** To the whole picture pixel, as the browser scrolls. */
  #whole(px: number): number {
    const scale = this.#window.devicePixelRatio || 1;
    return Math.round(px * scale) / scale;
  }

  async #take(piece: NextPiece, { page, scrollers, other }: Activity): Promise<void> {
    const { width } = visibleSize(this.#window);
    const cut = { x: 0, y: piece.from, width, height: piece.to - piece.from };
    const at: Point = { x: 0, y: this.#height };
    const said = textInside(this.#window, cut);
    const places = this.#placesIn(cut, at);
    const tracks = [...(other ? this.#newTracks() : []), ...[...scrollers].map((one) => this.#trackOf(one))];
    const starts = tracks.map((track) => {
      track.settle();
      return track.y;
    });
    const parts = pagePartsOf(this.#window.document);
    const pending = pendingPictures(parts, cut);
    const isForeign = hasForeignFrame(this.#window, cut, parts);
    noteEmbedded(this.#embedded, parts, cut, at);
    const before = this.#view();
    this.#share = Math.max(this.#share, shareOfOtherSites(this.#window));
    const isKept = await this.#session.take({
      cut: inPicture(this.#window, cut),
      at: { x: 0, y: at.y * pinchOf(this.#window) },
      // Where the page itself tells that it moved, each picture is a new one.
      skipSame: other || scrollers.size > 0 || !page,
      done: this.pictures,
      total: null,
      soFar: this.#soFar({ said, places, isForeign, pending }, rowsOf(before)),
    });
    this.#notePage(before);
    for (const [index, track] of tracks.entries()) {
      const y = starts[index] ?? track.y;
      track.note(
        common({ from: y, to: y + track.viewHeight }, { from: track.y, to: track.y + track.viewHeight }),
      );
    }
    if (!isKept) return;
    this.pictures += 1;
    this.#endsAt = this.#page && this.#page.y === before.y ? piece.endsAt : undefined;
    this.#height += cut.height;
    this.#width = Math.max(this.#width, cut.width);
    this.#lines.add(said.text);
    this.#isTextClipped ||= said.clipped;
    this.#places.push(...places);
    this.#hasForeignFrame ||= isForeign;
    for (const { picture } of pending) this.#loading.add(picture);
  }

  // Who scrolls on while the picture is taken has for sure seen only what was there before and after.
  #notePage(before: View): void {
    if (!this.#page) return;
    const after = { ...before, y: this.#whole(this.#page.y) };
    if (after.y !== before.y) this.#isOnTheMove = true;
    this.#page.note(common(rowsOf(before), rowsOf(after)));
  }

  /** What scrolls on its own and was not there at the last look. */
  #newTracks(): ScrollTrack[] {
    return findAreas(this.#window).flatMap((area) => {
      if (area.kind === 'page' || this.#tracks.has(area.scroller)) return [];
      const track = new ScrollTrack(area);
      this.#tracks.set(area.scroller, track);
      return [track];
    });
  }

  #trackOf(scroller: Element): ScrollTrack {
    const known = this.#tracks.get(scroller);
    if (known) return known;
    const facts = { ...NOBODY, kind: 'element' } as const;
    const own = real(real(scroller).ownerDocument).defaultView ?? this.#window;
    const track = new ScrollTrack(elementArea(this.#window, own, scroller, { x: 0, y: 0 }, facts));
    this.#tracks.set(scroller, track);
    return track;
  }

  #placesIn(cut: Parameters<typeof placesInside>[1], at: Point): PersonalPlace[] {
    if (!this.#looksForPlaces) return [];
    const startMs = performance.now();
    const places = placesInside(this.#window, cut, at);
    this.#looksForPlaces = performance.now() - startMs < PLACES_WITHIN_MS;
    return places;
  }

  /** How much of the window frames of other sites show, now. */
  get showsOtherSites(): boolean {
    return shareOfOtherSites(this.#window) >= NOTABLE_SHARE;
  }

  /** What was collected. `why`: it ended before the shopper ended it. */
  outcome(why?: ClipReason): WalkOutcome {
    const textClipped = this.#isTextClipped || this.#lines.isClipped;
    const gaps = this.#inner((track) => track.gaps) + (this.#page?.gaps ?? 0);
    const clipped: Remark[] = why ? [{ is: 'clipped', atPx: Math.round(this.#height), why }] : [];
    return {
      verdict: { remarks: [...clipped, ...this.#remarks(gaps, textClipped)] },
      text: this.#lines.text(),
      textClipped,
      whole: { width: this.#width, height: this.#height },
      ...(this.#places.length > 0 && { places: this.#places }),
    };
  }

  /** What there is with a picture that is taken now, of these rows of the page. */
  #soFar({ said, places, isForeign, pending }: Look, rows: Rows): SoFar {
    const { text, isClipped } = this.#lines.with(said.text);
    const textClipped = this.#isTextClipped || said.clipped || isClipped;
    const inner = this.#inner((track) => track.gapsWith({ from: track.y, to: track.y + track.viewHeight }));
    const gaps = inner + (this.#page?.gapsWith(rows) ?? 0);
    const loading = new Set([...this.#loading, ...pending.map(({ picture }) => picture)]).size;
    const remarks = this.#remarks(gaps, textClipped, loading, isForeign);
    return { remarks, text, textClipped, places: [...this.#places, ...places] };
  }

  #inner(gapsOf: (track: ScrollTrack) => number): number {
    return [...this.#tracks.values()].reduce((sum, track) => sum + gapsOf(track), 0);
  }

  #remarks(gaps: number, textClipped: boolean, loading = this.#loading.size, isForeign = false): Remark[] {
    const remarks: Remark[] = [];
    if (gaps > 0) remarks.push({ is: 'gap-between-pictures', count: gaps });
    if (this.#isOnTheMove) remarks.push({ is: 'page-changed' });
    if (loading > 0) remarks.push({ is: 'still-loading', pictures: loading });
    if (isForeign || this.#hasForeignFrame || this.#share >= NOTABLE_SHARE)
      remarks.push({ is: 'picture-only' });
    remarks.push(...embeddedRemarks(this.#embedded.values()));
    if (textClipped) remarks.push({ is: 'text-clipped' });
    return remarks;
  }
}

type Stretch = { readonly from: number; readonly to: number };

const common = (a: Stretch, b: Stretch): Stretch => ({
  from: Math.max(a.from, b.from),
  to: Math.min(a.to, b.to),
});

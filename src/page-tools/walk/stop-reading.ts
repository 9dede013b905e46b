import type { PersonalPlace } from '../../domain/capture/mark.ts';
import type { WalkOutcome } from '../../domain/capture/page-tools.ts';
import { MAX_TEXT_CHARACTERS } from '../../domain/detect/finding.ts';
import { clipText } from '../../domain/detect/page-text.ts';
import { readVisibleText } from '../../page-reader/read-page-facts.ts';
import { placesInside } from '../on-page/places-inside.ts';
import { JoinedLines } from './joined-lines.ts';
import type { Placed } from './walk-plan.ts';

/** What reading at all stops of a walk may take together. */
const WITHIN_MS = 4_000;
const MOST_PLACES = 1_000;
/** Two rectangles this near are one. */
const NEAR_PX = 2;

type Text = Pick<WalkOutcome, 'text' | 'textClipped'>;

/** Reads at every stop of a walk what the page says there: lists that keep only the rows in sight never say all at once. */
export class StopReading {
  readonly #top: Window;
  readonly #lines = new JoinedLines(MAX_TEXT_CHARACTERS);
  #leftMs = WITHIN_MS;
  #isNew = false;
  /** Where personal details stand that came into the page while it was walked. */
  readonly places: PersonalPlace[] = [];

  constructor(top: Window) {
    this.#top = top;
  }

  /** At a stop, before its pictures. A page too large to be read at once is not read again and again. */
  arrive(): void {
    this.#isNew = false;
    if (this.#leftMs <= 0) return;
    this.#timed(() => {
      const { text, textClipped } = readVisibleText(this.#top.document);
      if (textClipped) this.#leftMs = 0;
      else this.#isNew = this.#lines.add(text);
    });
  }

  /** For each picture of a stop, before it is taken. */
  look({ cut, at }: Placed): void {
    if (!this.#isNew || this.places.length >= MOST_PLACES) return;
    this.#timed(() => this.places.push(...placesInside(this.#top, cut, at)));
  }

  /** The text of all stops, of which the page says `last` in the end. */
  text({ text: last, textClipped }: Text): Text {
    const all = this.#lines.text(last);
    const text = clipText(all, MAX_TEXT_CHARACTERS);
    const isCut = this.#lines.isClipped || text.length < all.length;
    // Read only on a part of the way, of a page that drops what was read before.
    const isPartly = this.#leftMs <= 0 && this.#lines.hasLost;
    return { text, textClipped: textClipped || isCut || isPartly };
  }

  #timed(act: () => void): void {
    const startMs = performance.now();
    act();
    this.#leftMs -= performance.now() - startMs;
  }
}

/** Places without those that are the same. */
export function withoutDoubles(places: readonly PersonalPlace[]): PersonalPlace[] {
  const kept: PersonalPlace[] = [];
  for (const place of places) if (!kept.some((one) => isSame(one, place))) kept.push(place);
  return kept;
}

const isSame = (a: PersonalPlace, b: PersonalPlace): boolean =>
  a.kind === b.kind &&
  (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a.rect[side] - b.rect[side]) <= NEAR_PX);

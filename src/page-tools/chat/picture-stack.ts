import type { PersonalPlace } from '../../domain/capture/mark.ts';
import type { Point, Rect, Size } from '../../domain/capture/pieces.ts';

/** Where a picture of a list's view is put in the whole. */
export interface Stacked {
  readonly cut: Rect;
  readonly at: Point;
}

/** Stacks the views of a list to one long picture. Sizes in CSS pixels. */
export class PictureStack {
  #y = 0;
  #bottom = 0;
  #width = 0;
  #views = 0;
  #breaks = 0;
  readonly #places: PersonalPlace[] = [];

  /**
   * Where the view comes when the list moved up by so much since the last one; undefined where nothing tells: it is put
   * below. Of what two views share each shows a half, so that what floats over the list's edges is covered.
   */
  next(view: Rect, movedPx: number | undefined): Stacked {
    const isFirst = this.#views === 0;
    const shared = isFirst || movedPx === undefined ? 0 : this.#bottom - (this.#y + movedPx);
    const trim = Math.max(0, Math.min(shared / 2, view.height - 1));
    if (!isFirst && shared <= 0) {
      this.#y = this.#bottom;
      // Seen as a stretch that is missing only where the list moved further than its view.
      if (movedPx !== undefined && shared < -1) this.#breaks += 1;
    } else if (movedPx !== undefined && !isFirst) this.#y = Math.max(0, this.#y + movedPx);
    this.#views += 1;
    this.#bottom = Math.max(this.#bottom, this.#y + view.height);
    this.#width = Math.max(this.#width, view.width);
    return {
      cut: { x: view.x, y: view.y + trim, width: view.width, height: view.height - trim },
      at: { x: 0, y: this.#y + trim },
    };
  }

  /** Notes places that a view showed, as they stand in the whole; one that two views show is kept once. */
  addPlaces(places: readonly PersonalPlace[]): void {
    for (const place of places) {
      const isKnown = this.#places.some(
        ({ kind, rect }) =>
          kind === place.kind && Math.abs(rect.y - place.rect.y) < 3 && Math.abs(rect.x - place.rect.x) < 3,
      );
      if (!isKnown && this.#places.length < MOST_PLACES) this.#places.push(place);
    }
  }

  get places(): readonly PersonalPlace[] {
    return this.#places;
  }

  get size(): Size {
    return { width: this.#width, height: this.#bottom };
  }

  get count(): number {
    return this.#views;
  }

  /** How often something between two pictures was not seen. */
  get breaks(): number {
    return this.#breaks;
  }
}

const MOST_PLACES = 1_000;

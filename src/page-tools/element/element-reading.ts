import type { PersonalPlace } from '../../domain/capture/mark.ts';
import type { WalkOutcome } from '../../domain/capture/page-tools.ts';
import type { Point, Rect } from '../../domain/capture/pieces.ts';
import { hasForeignFrame } from '../../page-reader/in-window.ts';
import { placesInside } from '../on-page/places-inside.ts';
import { textInside } from '../on-page/text-inside.ts';

/** What was read in the pictures of an element. */
export interface ElementReading {
  readonly texts: readonly string[];
  readonly places: readonly PersonalPlace[];
  readonly textClipped: boolean;
  readonly hasForeignFrame: boolean;
  /** Of the widest picture, CSS pixels. */
  readonly width: number;
}

export const NOTHING_READ: ElementReading = {
  texts: [],
  places: [],
  textClipped: false,
  hasForeignFrame: false,
  width: 0,
};

/** The same with what a further picture shows: `cut` in the window, `at` in the whole. */
export function readMore(
  before: ElementReading,
  window: Window,
  element: Element,
  cut: Rect,
  at: Point,
): ElementReading {
  const said = textInside(window, cut, element);
  return {
    texts: [...before.texts, said.text],
    textClipped: before.textClipped || said.clipped,
    hasForeignFrame: before.hasForeignFrame || hasForeignFrame(window, cut),
    places: [...before.places, ...placesInside(window, cut, at, element)],
    width: Math.max(before.width, cut.width),
  };
}

/** What of it is kept with the pictures. */
export const saidIn = ({
  texts,
  textClipped,
  places,
}: ElementReading): Pick<WalkOutcome, 'text' | 'textClipped' | 'places'> => ({
  text: texts.filter(Boolean).join('\n'),
  textClipped,
  ...(places.length > 0 && { places }),
});

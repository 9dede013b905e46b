import { embeddedRemarks } from '../../domain/capture/embedded-remark.ts';
import type { Rect } from '../../domain/capture/pieces.ts';
import { areaOf, overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import type { Remark } from '../../domain/capture/verdict.ts';
import { embeddedIn } from '../../page-reader/embedded.ts';
import { hasForeignFrame, loadingPictures } from '../../page-reader/in-window.ts';
import { pagePartsOf } from '../../page-reader/open-parts.ts';
import { placesInside } from '../on-page/places-inside.ts';
import { onStage } from '../on-page/stage.ts';
import { partsToCome } from '../on-page/still-coming.ts';
import { textInside } from '../on-page/text-inside.ts';
import { inPicture, sightOf } from '../on-page/window-pixels.ts';
import type { Tool } from '../session.ts';
import { takeOne } from '../try-again.ts';
import { setRegionBox } from './region-box.ts';

/**
 * A region of the visible window, chosen by drawing it or by keyboard. Nothing outside of it is kept, nor its text; of a
 * page that is pinched larger only what is seen.
 */
export const captureRegion: Tool = (window, session) => {
  const text = session.words.texts.dragRegion;
  return onStage(
    window,
    session,
    { text },
    (stage) => setRegionBox(window, stage, text),
    async (rect) => {
      const { step, outcome } = await takeOne(window, session, () => lookAt(window, rect));
      return { ...outcome, whole: { width: step.cut.width, height: step.cut.height } };
    },
  );
};

/** What of a region is seen, with all that is said of it. */
function lookAt(window: Window, rect: Rect) {
  const seen = overlapOf(rect, sightOf(window));
  const said = textInside(window, seen);
  const places = placesInside(window, seen, { x: 0, y: 0 });
  const pictures = loadingPictures(window, seen);
  const coming = partsToCome(window.document, seen).size;
  const [atPx, ofPx] = [Math.round(seen.height), Math.round(rect.height)];
  const isCut = areaOf(seen) < areaOf(rect) - 1;
  const told: (Remark | false)[] = [
    isCut && { is: 'clipped', atPx, ...(ofPx > atPx && { ofPx }), why: 'zoomed-in' },
    pictures > 0 && { is: 'still-loading', pictures },
    coming > 0 && { is: 'parts-loading', count: coming },
    hasForeignFrame(window, seen) && { is: 'picture-only' },
    ...embeddedRemarks(embeddedIn(pagePartsOf(window.document), seen).values()),
    said.clipped && { is: 'text-clipped' },
  ];
  const remarks = told.filter((one) => one !== false);
  const read = { text: said.text, textClipped: said.clipped, ...(places.length > 0 && { places }) };
  return {
    outcome: { verdict: { remarks }, ...read },
    step: {
      cut: inPicture(window, seen),
      at: { x: 0, y: 0 },
      cutOnly: true,
      done: 0,
      total: 1,
      soFar: { remarks, ...read },
    },
  };
}

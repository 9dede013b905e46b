import { hasForeignFrame } from '../../page-reader/in-window.ts';
import { placesInside } from '../on-page/places-inside.ts';
import { onStage } from '../on-page/stage.ts';
import { textInside } from '../on-page/text-inside.ts';
import { inPicture } from '../on-page/window-pixels.ts';
import type { Tool } from '../session.ts';
import { setRegionBox } from './region-box.ts';

/** A region of the visible window, chosen by drawing it or by keyboard. Nothing outside of it is kept, nor its text. */
export const captureRegion: Tool = (window, session) => {
  const text = session.words.texts.dragRegion;
  return onStage(
    window,
    session,
    { text },
    (stage) => setRegionBox(window, stage, text),
    async (rect) => {
      const said = textInside(window, rect);
      const cut = inPicture(window, rect);
      const places = placesInside(window, rect, { x: 0, y: 0 });
      await session.take({ cut, at: { x: 0, y: 0 }, cutOnly: true, done: 0, total: 1 });
      return {
        verdict: {
          remarks: [
            ...(hasForeignFrame(window, rect) ? [{ is: 'picture-only' } as const] : []),
            ...(said.clipped ? [{ is: 'text-clipped' } as const] : []),
          ],
        },
        text: said.text,
        textClipped: said.clipped,
        whole: { width: cut.width, height: cut.height },
        ...(places.length > 0 && { places }),
      };
    },
  );
};

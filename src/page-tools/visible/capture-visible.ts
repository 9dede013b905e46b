import { embeddedRemarks } from '../../domain/capture/embedded-remark.ts';
import type { Remark } from '../../domain/capture/verdict.ts';
import { embeddedIn } from '../../page-reader/embedded.ts';
import { hasForeignFrame, loadingPictures, placesInWindow, windowOf } from '../../page-reader/in-window.ts';
import { pagePartsOf } from '../../page-reader/open-parts.ts';
import { readVisibleText } from '../../page-reader/read-page-facts.ts';
import { keepCopyOfStart, withWantedCopy } from '../page-copy/wanted-copy.ts';
import type { Tool } from '../session.ts';
import { takeOne } from '../try-again.ts';

/** What the window shows, with a copy of the page: the one thing that the quick way of saving a picture does not have. */
export const captureVisible: Tool = async (window, session) => {
  const { document } = window;
  keepCopyOfStart(document, session);
  const { step, pictures } = await takeOne(window, session, () => lookAt(window));
  const { width, height } = step.cut;
  const reading = readVisibleText(document);
  const remarks: (Remark | false)[] = [
    ...remarksOf(window, pictures),
    reading.textClipped && { is: 'text-clipped' },
  ];
  return withWantedCopy(document, session, {
    verdict: { remarks: remarks.filter((one) => one !== false) },
    ...reading,
    whole: { width, height },
    places: placesInWindow(window),
  });
};

function lookAt(window: Window) {
  const pictures = loadingPictures(window);
  const remarks = remarksOf(window, pictures).filter((one) => one !== false);
  const soFar = { remarks, places: placesInWindow(window) };
  const cut = windowOf(window);
  return { pictures, step: { cut, at: { x: 0, y: 0 }, done: 0, total: 1, soFar } };
}

const remarksOf = (window: Window, pictures: number): (Remark | false)[] => [
  ...embeddedRemarks(embeddedIn(pagePartsOf(window.document), windowOf(window)).values()),
  hasForeignFrame(window, windowOf(window)) && { is: 'picture-only' },
  pictures > 0 && { is: 'still-loading', pictures },
];

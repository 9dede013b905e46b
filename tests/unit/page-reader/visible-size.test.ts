import { expect, it } from 'vitest';
import { visibleSize } from '../../../src/page-reader/visible-size.ts';

const WINDOW = { clientWidth: 1_280, clientHeight: 813 };
const WHOLE = { clientWidth: 1_280, clientHeight: 5_000 };

/** A window of 1290 × 820 with a page whose root and body tell sizes as a browser does in this mode. */
function shows(compatMode: 'BackCompat' | 'CSS1Compat', hasScroller = true): unknown {
  const [body, documentElement] = compatMode === 'BackCompat' ? [WINDOW, WHOLE] : [WHOLE, WINDOW];
  const scrollingElement = hasScroller ? (compatMode === 'BackCompat' ? body : documentElement) : null;
  const document = { compatMode, body, documentElement, scrollingElement };
  return visibleSize({ document, innerWidth: 1_290, innerHeight: 820 } as unknown as Window);
}

it('is that of the window, with a doctype and without', () => {
  expect(shows('CSS1Compat')).toEqual({ width: 1_280, height: 813 });
  expect(shows('BackCompat')).toEqual({ width: 1_280, height: 813 });
  // A body that scrolls on its own: then no element says that it scrolls the page.
  expect(shows('BackCompat', false)).toEqual({ width: 1_280, height: 813 });
});

it('is that of all of the window where the page has no size', () => {
  const empty = { clientWidth: 0, clientHeight: 0 };
  const document = { compatMode: 'CSS1Compat', body: empty, documentElement: empty, scrollingElement: empty };
  const size = visibleSize({ document, innerWidth: 400, innerHeight: 300 } as unknown as Window);
  expect(size).toEqual({ width: 400, height: 300 });
});

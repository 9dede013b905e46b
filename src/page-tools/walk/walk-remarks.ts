import { embeddedRemarks } from '../../domain/capture/embedded-remark.ts';
import type { Rect } from '../../domain/capture/pieces.ts';
import type { Remark } from '../../domain/capture/verdict.ts';
import { embeddedIn } from '../../page-reader/embedded.ts';
import { hasForeignFrame, windowOf } from '../../page-reader/in-window.ts';
import { pagePartsOf } from '../../page-reader/open-parts.ts';
import { type Columns, sidewaysLeftOut } from './columns.ts';
import { contains, overflowOf } from './find-areas.ts';
import { type HiddenParts, hiddenParts } from './hidden-parts.ts';
import type { MovingPart } from './moving-parts.ts';
import type { ScrollArea } from './scroll-area.ts';
import type { Surroundings } from './surroundings.ts';
import type { Walked } from './walk-plan.ts';

/** More are a page that is all in motion. */
const MOST_MOVING = 5;

/** What is said of how the walk went, but for where it ended. */
export function walkRemarks(
  walked: Walked,
  area: ScrollArea,
  columns: Columns,
  around: Surroundings,
): Remark[] {
  const beside = goesSideways(area) ? sidewaysLeftOut(area.size(), columns) : undefined;
  const remarks: (Remark | false | undefined)[] = [
    beside && { is: 'clipped-sideways', ...beside },
    walked.missedPictures > 0 && { is: 'still-loading', pictures: walked.missedPictures },
    walked.missedParts > 0 && { is: 'parts-loading', count: walked.missedParts },
    walked.covering > 0 && { is: 'covered', count: walked.covering },
    walked.hasChanged && { is: 'page-changed' },
    ...walked.moving.slice(0, MOST_MOVING).map(
      ({ name, top }): Remark => ({
        is: 'moves-by-itself',
        name,
        atPx: Math.round(around.whole({ x: 0, y: top, width: 0, height: 0 }).y),
      }),
    ),
  ];
  return remarks.filter((one) => one !== false && one !== undefined);
}

/** What is said of parts of the page that pictures or text do not hold. */
export function partRemarks(
  top: Window,
  area: ScrollArea,
  around: Surroundings,
  moving: readonly MovingPart[] = [],
): Remark[] {
  const foreign: Remark[] = isPartlyForeign(top, area) ? [{ is: 'picture-only' }] : [];
  const hidden = hiddenParts(top, area, new Set(moving.map(({ box }) => box)));
  return [...hiddenRemarks(hidden), ...foreign, ...embeddedRemarks(embeddedTops(area, around))];
}

/** What is said of parts that hide something. */
export function hiddenRemarks({ down, sideways, cutOff }: HiddenParts): Remark[] {
  const remarks: (Remark | false)[] = [
    down > 0 && { is: 'parts-not-scrolled', count: down },
    cutOff > 0 && { is: 'parts-cut-off', count: cutOff },
    sideways > 0 && { is: 'parts-sideways', count: sideways },
  ];
  return remarks.filter((one) => one !== false);
}

// What the page hides beside itself nobody could have seen; in a part of a page it is told of.
export function goesSideways({ window, scroller, kind }: ScrollArea): boolean {
  const { x } = kind === 'element' ? { x: window.getComputedStyle(scroller).overflowX } : overflowOf(window);
  return x !== 'hidden' && x !== 'clip';
}

/** Whether frames that may not be read take a good part of a window, wherever in what was walked. */
function isPartlyForeign(top: Window, area: ScrollArea): boolean {
  return hasForeignFrame(top, windowOf(top)) || hasForeignFrame(area.window, contentOf(area));
}

/** All of what is walked, as a rectangle of its own window. */
function contentOf(area: ScrollArea): Rect {
  const y = area.kind === 'element' ? area.view().y : 0;
  const content = area.size();
  // To either side: where one reads from the right the page lies before the window.
  const across = { x: -content.width, width: 2 * content.width };
  return { ...across, y: y - area.position().y, height: content.height };
}

/** Where embedded parts within what is walked stand in the whole. */
function embeddedTops(area: ScrollArea, around: Surroundings): number[] {
  const content = contentOf(area);
  const inside = embeddedIn(pagePartsOf(area.window.document), content);
  const isMeant = (one: Element): boolean => area.kind !== 'element' || contains(area.scroller, one);
  return [...inside]
    .flatMap(([one, y]) => (isMeant(one) ? [y] : []))
    .map((y) => Math.round(around.whole({ x: 0, y, width: 0, height: 0 }).y));
}

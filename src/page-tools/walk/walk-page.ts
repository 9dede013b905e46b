import type { PersonalPlace } from '../../domain/capture/mark.ts';
import type { WalkOutcome } from '../../domain/capture/page-tools.ts';
import type { SoFar } from '../../domain/capture/so-far.ts';
import type { Remark } from '../../domain/capture/verdict.ts';
import { real } from '../../domain/page/real.ts';
import { placesIn } from '../../page-reader/places/places-in.ts';
import { readVisibleText } from '../../page-reader/read-page-facts.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { showBar } from '../on-page/bar.ts';
import { keepCopyOfStart, withWantedCopy } from '../page-copy/wanted-copy.ts';
import type { Session, Tool } from '../session.ts';
import { chooseArea } from './choose-area.ts';
import { type Columns, columnsFor } from './columns.ts';
import { findAreas } from './find-areas.ts';
import { holdStill } from './hold-still.ts';
import { KeptStyles, PLAIN_SCROLLING, type Styled } from './kept-styles.ts';
import { MovingParts } from './moving-parts.ts';
import { rivalsAmong } from './rank-areas.ts';
import type { ScrollArea } from './scroll-area.ts';
import { StopReading, withoutDoubles } from './stop-reading.ts';
import { StuckElements } from './stuck-elements.ts';
import { type Surroundings, surroundings } from './surroundings.ts';
import { Walk } from './walk.ts';
import type { Walked } from './walk-plan.ts';
import { goesSideways, partRemarks, walkRemarks } from './walk-remarks.ts';

/** Only a wait that is longer than usual is spoken of: what comes and goes with each picture flickers. */
const TELL_AFTER_MS = 800;

/**
 * Captures all of a page: what really scrolls in it, from its start to its end. Where more than one part could be meant
 * the shopper chooses; terms are captured without a question.
 */
export const walkPage: Tool = async (window, session) => {
  const areas = findAreas(window);
  const [likeliest] = areas;
  const rivals = session.way === 'terms' ? [] : rivalsAmong(areas, visibleSize(window));
  const area = rivals.length > 1 ? await chooseArea(window, session, rivals) : likeliest;
  return area && area !== 'cancelled' ? walkArea(window, asItIsNow(window, area), session) : 'cancelled';
};

/** The same area, should the shopper have zoomed while choosing it. */
const asItIsNow = (window: Window, area: ScrollArea): ScrollArea =>
  area.scale === window.devicePixelRatio
    ? area
    : (findAreas(window).find(({ scroller }) => scroller === area.scroller) ?? area);

/** Captures all of one area of a page, and leaves the page as it was, whatever happens. */
async function walkArea(top: Window, area: ScrollArea, session: Session): Promise<WalkOutcome | 'cancelled'> {
  keepCopyOfStart(top.document, session);
  const home = area.home();
  const [hidden, scrolling] = [new KeptStyles(), new KeptStyles()];
  const letGo = holdStill([top, area.window], () => session.stop());
  let done: WalkedArea;
  try {
    const { body, documentElement } = real(area.window.document);
    for (const element of new Set([
      area.scroller,
      ...(area.kind === 'element' ? [] : [documentElement, body]),
    ])) {
      if (element) scrolling.set(element as Styled, PLAIN_SCROLLING);
    }
    done = await walkThrough(top, area, session, hidden);
  } finally {
    letGo();
    hidden.release();
    area.goHome(home);
    scrolling.release();
    area.goHome(home);
  }
  return done.walked.pictures === 0 ? 'cancelled' : outcomeOf(top, area, session, done);
}

/** How an area was walked. */
interface WalkedArea {
  readonly walked: Walked;
  readonly standing: readonly PersonalPlace[];
  readonly stops: StopReading;
  readonly columns: Columns;
  readonly around: Surroundings;
}

async function walkThrough(
  top: Window,
  area: ScrollArea,
  session: Session,
  hidden: KeptStyles,
): Promise<WalkedArea> {
  const isBackwards = area.window.getComputedStyle(area.scroller).direction === 'rtl';
  const maySideways = area.kind === 'page' && goesSideways(area);
  const columns = columnsFor(area.size(), area.view(), isBackwards, maySideways);
  const around = surroundings(top, area);
  const stuck = new StuckElements(area, hidden);
  const moving = new MovingParts(area, (element) => stuck.holds(element));
  // To look through the whole page again with each picture would cost more than the walk.
  const atStart = { parts: partRemarks(top, area, around), places: placesOf(area, columns.origin, around) };
  const stops = new StopReading(top);
  const text = readVisibleText(top.document);
  const soFar = (walked: Walked): SoFar => ({
    remarks: [...walkRemarks(walked, area, columns, around), ...atStart.parts],
    places: withoutDoubles([...(walked.hasChanged ? [] : atStart.places), ...stops.places]),
    ...stops.text(text),
  });
  const tellOfWait = waitTeller(top, session);
  const plan = {
    top,
    area,
    columns,
    session,
    stuck,
    moving,
    tellOfWait,
    place: around.place,
    reading: stops,
    soFar,
  };
  const walked = await new Walk(plan).run().finally(() => moving.leave());
  return { walked, standing: placesOf(area, columns.origin, around), stops, columns, around };
}

function outcomeOf(
  top: Window,
  area: ScrollArea,
  session: Session,
  { walked, standing, stops, columns, around }: WalkedArea,
): WalkOutcome {
  const reading = stops.text(readVisibleText(top.document));
  // What stood in the page all along may stand elsewhere by now.
  const places = withoutDoubles([...(walked.hasChanged ? [] : standing), ...stops.places]);
  const atPx = Math.round(around.heightOf(walked.height, false));
  const ofPx = Math.round(around.heightOf(area.size().height, false));
  const clipped: Remark | undefined = walked.cut && {
    is: 'clipped',
    atPx,
    ...(walked.cut !== 'keeps-growing' && ofPx > atPx && { ofPx }),
    why: walked.cut,
  };
  return withWantedCopy(top.document, session, {
    verdict: {
      remarks: [
        ...(clipped ? [clipped] : []),
        ...walkRemarks(walked, area, columns, around),
        ...partRemarks(top, area, around, walked.moving),
        ...(reading.textClipped ? [{ is: 'text-clipped' } as const] : []),
      ],
    },
    ...reading,
    whole: {
      width: around.widthOf(columns.width),
      height: around.heightOf(walked.height, walked.cut === undefined),
    },
    ...(places.length > 0 && { places }),
  });
}

// Read with the content at its start: there stand headers that float as they do in the first picture.
function placesOf(area: ScrollArea, originX: number, around: Surroundings): PersonalPlace[] {
  area.scrollTo({ x: originX, y: 0 });
  const view = area.view();
  const root = area.kind === 'element' ? area.scroller : area.window.document;
  // The rectangles of a frame are those of its own window.
  const own = area.kind === 'element' ? view : { x: 0, y: 0 };
  return placesIn(
    area.window,
    ({ x, y, width, height }) => around.whole({ x: x - own.x, y: y - own.y, width, height }),
    root,
  );
}

function waitTeller(top: Window, session: Session): () => () => void {
  const { texts } = session.words;
  return () => {
    let untell: (() => void) | undefined;
    const timer = setTimeout(() => {
      const bar = showBar(top, session.words, {
        text: texts.capturing,
        buttons: [{ label: texts.stop, onPress: () => session.stop() }],
      });
      untell = () => bar.remove();
    }, TELL_AFTER_MS);
    return () => {
      clearTimeout(timer);
      untell?.();
    };
  };
}

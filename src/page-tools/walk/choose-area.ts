import type { Point, Rect } from '../../domain/capture/pieces.ts';
import { areaOf, isInside } from '../../domain/capture/rect-arithmetic.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { firstWords } from '../element/first-words.ts';
import { keepBarAway } from '../on-page/bar.ts';
import { elementOf } from '../on-page/element-of.ts';
import { framesShown } from '../on-page/frames.ts';
import { type Choice, onStage, type Stage } from '../on-page/stage.ts';
import type { Session } from '../session.ts';
import type { ScrollArea } from './scroll-area.ts';

const SPOKEN_AFTER_MS = 500;
/** So that the frame around what fills the window is seen. */
const INSET_PX = 6;

type Texts = Session['words']['texts'];

interface AreaChoice extends Choice<ScrollArea> {
  next(): void;
}

/** Has the shopper choose which of several parts of the page is captured; the first is proposed. */
export async function chooseArea(
  window: Window,
  session: Session,
  areas: readonly ScrollArea[],
): Promise<ScrollArea | 'cancelled'> {
  const { texts } = session.words;
  let choice: AreaChoice | undefined;
  session.tellByHand();
  const chosen = await onStage(
    window,
    session,
    { text: '', buttons: [{ label: texts.nextPart, onPress: () => choice?.next() }] },
    (stage) => {
      choice = setAreaChoice(window, stage, areas, texts);
      return choice;
    },
    async (area) => area,
  );
  // Nothing of it is in the first picture.
  await framesShown(window);
  return chosen;
}

/** The parts of the page, the chosen one outlined: by pointing at it, or one after the other by keyboard. */
function setAreaChoice(
  window: Window,
  { surface, catcher, bar, confirm }: Stage,
  areas: readonly ScrollArea[],
  texts: Texts,
): AreaChoice {
  const { document } = window;
  const outline = elementOf(document, 'div', {
    class: 'box outline',
    role: 'application',
    tabindex: '0',
    'aria-label': texts.take,
  });
  const spoken = elementOf(document, 'p', { class: 'spoken', role: 'status' });
  catcher.append(outline);
  surface.layer.append(spoken);
  let at = 0;
  let speaking: number | undefined;

  const chosen = (): ScrollArea | undefined => areas[at];
  const show = (): void => {
    const area = chosen();
    if (!area) return;
    const size = visibleSize(window);
    const rect = framed(area.view(), size);
    outline.style.transform = `translate(${rect.x}px, ${rect.y}px)`;
    outline.style.inlineSize = `${rect.width}px`;
    outline.style.blockSize = `${rect.height}px`;
    bar.say(area.kind === 'page' ? texts.wholePage : texts.thisPart);
    const place = `\u2066${at + 1} / ${areas.length}\u2069`;
    bar.tellCount(place);
    keepBarAway(bar, rect, size);
    window.clearTimeout(speaking);
    speaking = window.setTimeout(() => {
      spoken.textContent = `${place} \u2068${firstWords(area.scroller)}\u2069`;
    }, SPOKEN_AFTER_MS);
  };
  const step = (by: number): void => {
    at = (at + by + areas.length) % areas.length;
    show();
  };
  const choosePoint = (point: Point): void => {
    const under = areas.filter((area) => isInside(point, area.view()));
    // The smallest: parts lie within one another, and all of them within the page.
    const [nearest] = under.sort((a, b) => areaOf(a.view()) - areaOf(b.view()));
    if (!nearest || nearest === chosen()) return;
    at = areas.indexOf(nearest);
    show();
  };

  catcher.addEventListener('pointermove', (event) => {
    if (event.isTrusted && event.pointerType !== 'touch') choosePoint({ x: event.clientX, y: event.clientY });
  });
  catcher.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    // A finger points only as it taps: the first tap chooses, the button captures.
    if ((event as PointerEvent).pointerType === 'touch') choosePoint({ x: event.clientX, y: event.clientY });
    else confirm();
  });
  window.addEventListener('resize', show);
  show();

  return {
    value: chosen,
    focused: outline,
    next: () => step(1),
    onKey: ({ key }) => {
      const onward = surface.layer.dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
      if (key === 'ArrowDown' || key === onward) step(1);
      else if (key.startsWith('Arrow')) step(-1);
      else return false;
      return true;
    },
    leave: () => {
      window.clearTimeout(speaking);
      window.removeEventListener('resize', show);
    },
  };
}

function framed({ x, y, width, height }: Rect, window: { width: number; height: number }): Rect {
  const [left, upper] = [Math.max(x, INSET_PX), Math.max(y, INSET_PX)];
  const [right, lower] = [
    Math.min(x + width, window.width - INSET_PX),
    Math.min(y + height, window.height - INSET_PX),
  ];
  return { x: left, y: upper, width: right - left, height: lower - upper };
}

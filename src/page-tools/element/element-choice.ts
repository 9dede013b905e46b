import type { Point } from '../../domain/capture/pieces.ts';
import { overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { real } from '../../domain/page/real.ts';
import { documentIn } from '../../page-reader/open-parts.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { keepBarAway } from '../on-page/bar.ts';
import { elementOf } from '../on-page/element-of.ts';
import { aroundOf, boxInTop, framedElementAt, throughFrames } from '../on-page/frame-place.ts';
import type { Choice, Stage } from '../on-page/stage.ts';
import { firstWords } from './first-words.ts';
import { growthSteps } from './growth-steps.ts';

const SPOKEN_AFTER_MS = 500;
/** A turn of the wheel comes in many events: one step of growing for so much of it. */
const WHEEL_STEP_PX = 60;

/** What can be chosen, and the buttons that change it. */
export interface ElementChoice extends Choice<Element> {
  grow(): void;
  shrink(): void;
}

/** The part of the page beneath the pointer, outlined; it grows to what it lies in, and shrinks back. */
export function setElementChoice(
  window: Window,
  { surface, catcher, bar, confirm }: Stage,
  label: string,
): ElementChoice {
  const { document } = window;
  const outline = elementOf(document, 'div', {
    class: 'box outline',
    role: 'application',
    tabindex: '0',
    'aria-label': label,
  });
  const spoken = elementOf(document, 'p', { class: 'spoken', role: 'status' });
  catcher.append(outline);
  surface.layer.append(spoken);
  let chain: Element[] = [];
  let steps: number[] = [];
  let level = 0;
  let speaking: number | undefined;
  let wheeled = 0;

  const chosen = (): Element | undefined => chain[steps[level] ?? -1];
  const show = (): void => {
    const element = chosen();
    outline.hidden = !element;
    if (!element) return;
    const rect = boxInTop(element);
    const seen = throughFrames(element, overlapOf(rect, { x: 0, y: 0, ...visibleSize(window) }));
    outline.style.transform = `translate(${seen.x}px, ${seen.y}px)`;
    outline.style.inlineSize = `${seen.width}px`;
    outline.style.blockSize = `${seen.height}px`;
    const size = `\u2066${Math.round(rect.width)} × ${Math.round(rect.height)}\u2069`;
    bar.tellCount(size);
    keepBarAway(bar, seen, visibleSize(window));
    window.clearTimeout(speaking);
    speaking = window.setTimeout(() => {
      spoken.textContent = `${size} \u2068${firstWords(element)}\u2069`;
    }, SPOKEN_AFTER_MS);
  };
  const choose = (element: Element | undefined): void => {
    if (!element || element === chain[0]) return;
    chain = chainOf(element);
    steps = growthSteps(chain.map((one) => real(one).getBoundingClientRect()));
    level = 0;
    show();
  };
  const step = (by: number): void => {
    level = Math.min(Math.max(level + by, 0), steps.length - 1);
    show();
  };
  const choosePoint = (point: Point): void => choose(framedElementAt(document, point));
  const grow = (): void => step(1);
  const shrink = (): void => step(-1);

  catcher.addEventListener('pointermove', (event) => {
    if (event.isTrusted && event.pointerType !== 'touch') choosePoint({ x: event.clientX, y: event.clientY });
  });
  catcher.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    // A finger points only as it taps: the first tap chooses, the button captures.
    if ((event as PointerEvent).pointerType === 'touch') choosePoint({ x: event.clientX, y: event.clientY });
    else confirm();
  });
  catcher.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
      wheeled += event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * WHEEL_STEP_PX;
      if (Math.abs(wheeled) < WHEEL_STEP_PX) return;
      step(wheeled < 0 ? 1 : -1);
      wheeled = 0;
    },
    { passive: false },
  );
  for (const type of ['scroll', 'resize'])
    window.addEventListener(type, show, { capture: true, passive: true });
  chooseFirst(window, choose);

  return {
    value: chosen,
    focused: outline,
    grow,
    shrink,
    onKey: ({ key }) => {
      if (key === 'ArrowUp') grow();
      else if (key === 'ArrowDown') shrink();
      else if (key === 'ArrowLeft' || key === 'ArrowRight') {
        const isOn = (key === 'ArrowRight') === (surface.layer.dir === 'ltr');
        choose(neighbourOf(chosen(), isOn));
      } else return false;
      return true;
    },
    leave: () => {
      window.clearTimeout(speaking);
      for (const type of ['scroll', 'resize']) window.removeEventListener(type, show, { capture: true });
    },
  };
}

/** Where the keyboard begins: what has the focus in the page, else what is in the middle of the window. */
function chooseFirst(window: Window, choose: (element: Element | undefined) => void): void {
  const { document } = window;
  const focused = focusedIn(document);
  const { width, height } = visibleSize(window);
  const rect = focused && boxInTop(focused);
  const isSeen = rect && rect.y + rect.height > 0 && rect.y < height && rect.width > 0;
  choose(isSeen ? focused : framedElementAt(document, { x: width / 2, y: height / 2 }));
}

/** What has the focus, also in frames of the same site; undefined where that is nothing but a page. */
function focusedIn(document: Document): Element | undefined {
  const { activeElement, body, documentElement } = real(document);
  if (!activeElement || activeElement === body || activeElement === documentElement) return undefined;
  const inner = documentIn(activeElement);
  return (inner && focusedIn(inner)) ?? activeElement;
}

/** An element and all that it lies in, up to the page's body; out of frames of the same site, too. */
function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = aroundOf(at))
    if (at !== real(real(at).ownerDocument).documentElement) chain.push(at);
  return chain;
}

/** The next or the last part beside one that has a size; undefined where there is none. */
function neighbourOf(element: Element | undefined, isOn: boolean): Element | undefined {
  const next = (from: Element): Element | null =>
    isOn ? real(from).nextElementSibling : real(from).previousElementSibling;
  for (let at = element && next(element); at; at = next(at)) {
    const { width, height } = real(at).getBoundingClientRect();
    if (width > 0 && height > 0) return at;
  }
  return undefined;
}

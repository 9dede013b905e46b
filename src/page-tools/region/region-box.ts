import type { Rect, Size } from '../../domain/capture/pieces.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { keepBarAway } from '../on-page/bar.ts';
import { elementOf } from '../on-page/element-of.ts';
import type { Choice, Stage } from '../on-page/stage.ts';
import { afterKey, drawn, fitted, HANDLES, type Handle, middleOf, moved, resized } from './box-moves.ts';

/** How long the box has to rest before its size is spoken. */
const SPOKEN_AFTER_MS = 500;

interface Drag {
  readonly pointerId: number;
  readonly from: { readonly x: number; readonly y: number };
  readonly start: Rect;
  /** What the pointer took hold of: a handle, the inside, or nothing, so that it draws anew. */
  readonly hold: Handle | 'inside' | 'new';
}

/** The box that marks the region: drawn, moved and resized by pointer and by keyboard, within the visible window. */
export function setRegionBox(window: Window, { surface, catcher, bar }: Stage, label: string): Choice<Rect> {
  const { document } = window;
  const box = elementOf(document, 'div', {
    class: 'box',
    role: 'application',
    tabindex: '0',
    'aria-label': label,
  });
  const size = elementOf(document, 'p', { class: 'spoken', role: 'status' });
  const handles = new Map(HANDLES.map((handle) => [handleElement(document, handle), handle]));
  box.append(...handles.keys());
  catcher.append(box);
  surface.layer.append(size);
  const bounds = (): Size => visibleSize(window);
  let rect = middleOf(bounds());
  let drag: Drag | undefined;
  // The box to begin with is for the keyboard: over it too a pointer draws anew.
  let isChosen = false;
  let speaking: number | undefined;

  const show = (next: Rect): void => {
    rect = next;
    box.style.transform = `translate(${rect.x}px, ${rect.y}px)`;
    box.style.inlineSize = `${rect.width}px`;
    box.style.blockSize = `${rect.height}px`;
    const told = `\u2066${rect.width} × ${rect.height}\u2069`;
    bar.tellCount(told);
    window.clearTimeout(speaking);
    speaking = window.setTimeout(() => {
      size.textContent = told;
    }, SPOKEN_AFTER_MS);
    keepBarAway(bar, rect, bounds());
  };

  const dragged = (event: PointerEvent): Rect => {
    if (!drag) return rect;
    const by = { x: event.clientX - drag.from.x, y: event.clientY - drag.from.y };
    if (drag.hold === 'inside') return moved(drag.start, by, bounds());
    if (drag.hold === 'new') return drawn(drag.from, { x: event.clientX, y: event.clientY }, bounds());
    return resized(drag.start, drag.hold, by, bounds());
  };
  const holdAt = (target: EventTarget | null): Drag['hold'] =>
    handles.get(target as HTMLDivElement) ?? (target === box && isChosen ? 'inside' : 'new');

  catcher.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0 || drag) return;
    event.preventDefault();
    const from = { x: event.clientX, y: event.clientY };
    drag = { pointerId: event.pointerId, from, start: rect, hold: holdAt(event.target) };
    // So that it goes on beyond the edge of the window.
    catcher.setPointerCapture(event.pointerId);
    bar.element.toggleAttribute('data-through', true);
    box.focus({ preventScroll: true });
  });
  catcher.addEventListener('pointermove', (event) => {
    if (!event.isTrusted || drag?.pointerId !== event.pointerId) return;
    isChosen = true;
    show(dragged(event));
  });
  const end = (event: PointerEvent): void => {
    if (drag?.pointerId !== event.pointerId) return;
    drag = undefined;
    bar.element.toggleAttribute('data-through', false);
  };
  catcher.addEventListener('pointerup', end);
  catcher.addEventListener('pointercancel', end);
  const refit = (): void => show(fitted(rect, bounds()));
  window.addEventListener('resize', refit);
  show(rect);

  return {
    value: () => rect,
    focused: box,
    onKey: (event) => {
      const next = afterKey(rect, event, bounds());
      if (!next) return false;
      isChosen = true;
      show(next);
      return true;
    },
    leave: () => {
      window.clearTimeout(speaking);
      window.removeEventListener('resize', refit);
    },
  };
}

const CURSORS: Readonly<Record<string, string>> = {
  '-1,-1': 'nwse-resize',
  '1,1': 'nwse-resize',
  '1,-1': 'nesw-resize',
  '-1,1': 'nesw-resize',
  '0,-1': 'ns-resize',
  '0,1': 'ns-resize',
};

function handleElement(document: Document, { x, y }: Handle): HTMLDivElement {
  const handle = elementOf(document, 'div', { class: 'handle', 'aria-hidden': 'true' });
  const at = (side: -1 | 0 | 1): string => `${(side + 1) * 50}%`;
  handle.style.insetInlineStart = at(x);
  handle.style.insetBlockStart = at(y);
  handle.style.transform = 'translate(-50%, -50%)';
  handle.style.cursor = CURSORS[`${x},${y}`] ?? 'ew-resize';
  return handle;
}

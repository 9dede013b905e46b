import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Size } from '../../../domain/capture/pieces.ts';
import { factorOf, type Zoom } from './fit.ts';

const STEP = 1.25;
/** Wheels and trackpads tell a little at a time. */
const WHEEL_STEP = 1.1;
/** Times what the window allows. */
const MOST = 16;
const LEAST = 1 / 8;

export interface Zooming {
  readonly zoom: Zoom;
  readonly zoomTo: (zoom: Zoom) => void;
  readonly zoomBy: (way: 'in' | 'out') => void;
}

/** A point of the window, and the place of the picture (as shares of it) that is to stay under it. */
interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

/**
 * How large a picture is shown, and its movement under the pointer: wheel with Ctrl (or a pinch), double click, dragging.
 * What is under the pointer, or in the middle, stays where it is. `scale`: picture pixels for one CSS pixel.
 */
export function useZooming(scroller: RefObject<HTMLElement | null>, whole: Size, scale: number): Zooming {
  const [zoom, setZoom] = useState<Zoom>('fit');
  const anchor = useRef<Anchor | undefined>(undefined);
  const shown = useRef(zoom);
  shown.current = zoom;
  const { width, height } = whole;

  const change = (to: Zoom, x?: number, y?: number): void => {
    anchor.current = anchorAt(scroller.current, x, y);
    setZoom(to);
  };
  const times = (): number => {
    const room = roomOf(scroller.current);
    return room ? factorOf(shown.current, whole, room, scale) / factorOf('fit', whole, room, scale) : 1;
  };
  const by = (factor: number, x?: number, y?: number): void =>
    change(Math.min(MOST, Math.max(LEAST, times() * factor)), x, y);
  const acts = useRef({ by, change, times });
  acts.current = { by, change, times };

  useLayoutEffect(() => {
    const box = scroller.current;
    const picture = box?.querySelector('.whole')?.getBoundingClientRect();
    if (!box || !picture || !anchor.current) return;
    const { x, y, across, down } = anchor.current;
    anchor.current = undefined;
    box.scrollBy(picture.x + across * picture.width - x, picture.y + down * picture.height - y);
  }, [zoom, scroller]);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      acts.current.by(event.deltaY < 0 ? WHEEL_STEP : 1 / WHEEL_STEP, event.clientX, event.clientY);
    };
    const twice = (event: MouseEvent): void => {
      const isFit = Math.abs(acts.current.times() - 1) < 0.01;
      acts.current.change(
        isFit ? largerOf(roomOf(box), { width, height }, scale) : 'fit',
        event.clientX,
        event.clientY,
      );
    };
    const stopDragging = dragging(box);
    box.addEventListener('wheel', wheel, { passive: false });
    box.addEventListener('dblclick', twice);
    return () => {
      stopDragging();
      box.removeEventListener('wheel', wheel);
      box.removeEventListener('dblclick', twice);
    };
  }, [scroller, width, height, scale]);

  return { zoom, zoomTo: (to) => change(to), zoomBy: (way) => by(way === 'in' ? STEP : 1 / STEP) };
}

/** Full size, where that is larger than what fits; else twice what fits. */
function largerOf(room: Size | undefined, whole: Size, scale: number): Zoom {
  if (!room) return 'actual';
  const isLarger = factorOf('actual', whole, room, scale) > factorOf('fit', whole, room, scale) * 1.2;
  return isLarger ? 'actual' : 2;
}

function roomOf(box: HTMLElement | null): Size | undefined {
  if (!box) return undefined;
  const style = getComputedStyle(box);
  const px = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
  return {
    width: Math.max(1, box.clientWidth - px('padding-inline-start') - px('padding-inline-end')),
    height: Math.max(1, box.clientHeight - px('padding-block-start') - px('padding-block-end')),
  };
}

function anchorAt(box: HTMLElement | null, x?: number, y?: number): Anchor | undefined {
  const picture = box?.querySelector('.whole')?.getBoundingClientRect();
  if (!box || !picture || picture.width === 0 || picture.height === 0) return undefined;
  const room = box.getBoundingClientRect();
  const [atX, atY] = [x ?? room.x + room.width / 2, y ?? room.y + room.height / 2];
  return {
    x: atX,
    y: atY,
    across: (atX - picture.x) / picture.width,
    down: (atY - picture.y) / picture.height,
  };
}

/** Moves what is shown with a mouse or a pen; fingers scroll by themselves. Gives back the way to stop. */
function dragging(box: HTMLElement): () => void {
  let from: { x: number; y: number } | undefined;
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const isLarger = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
    // On the bars it is theirs.
    if (!isLarger || !(event.target instanceof Element && event.target.closest('.whole'))) return;
    from = { x: event.clientX, y: event.clientY };
    box.setPointerCapture(event.pointerId);
    box.dataset.dragged = '';
  };
  const move = (event: PointerEvent): void => {
    if (!from) return;
    box.scrollBy(from.x - event.clientX, from.y - event.clientY);
    from = { x: event.clientX, y: event.clientY };
  };
  const up = (): void => {
    from = undefined;
    delete box.dataset.dragged;
  };
  box.addEventListener('pointerdown', down);
  box.addEventListener('pointermove', move);
  box.addEventListener('pointerup', up);
  box.addEventListener('pointercancel', up);
  return () => {
    box.removeEventListener('pointerdown', down);
    box.removeEventListener('pointermove', move);
    box.removeEventListener('pointerup', up);
    box.removeEventListener('pointercancel', up);
  };
}

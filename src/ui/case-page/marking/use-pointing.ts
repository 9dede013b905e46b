import { useRef, useState } from 'preact/hooks';
import type { Mark } from '../../../domain/capture/mark.ts';
import type { Point, Size } from '../../../domain/capture/pieces.ts';
import type { MarkStyle } from '../../../domain/marking/mark-style.ts';
import {
  carriedMark,
  draggedMark,
  type Handle,
  handleAt,
  markAt,
  markOfDrag,
} from '../../../domain/marking/pointed-mark.ts';
import type { Tool } from './tool.ts';
import type { Marking } from './use-marking.ts';

/** How far beside a mark or handle a press still means it, in CSS pixels of the screen. */
const SLACK_PX = 10;

/** What a drag that is under way does. */
type Drag =
  | { readonly does: 'draw'; readonly is: Mark['is']; readonly from: Point }
  | {
      readonly does: 'carry' | 'resize';
      readonly index: number;
      readonly mark: Mark;
      readonly handle?: Handle;
      readonly from: Point;
      readonly name: string;
    };

export interface Pointing {
  /** The mark that a drag is making. */
  readonly drawn: Mark | undefined;
  readonly onDown: (event: PointerEvent) => void;
  readonly onMove: (event: PointerEvent) => void;
  readonly onUp: (event: PointerEvent) => void;
  readonly onCancel: () => void;
}

interface Ground {
  readonly tool: Tool;
  readonly marking: Marking | undefined;
  readonly whole: Size;
  readonly style: MarkStyle;
  /** Hears of the mark that was pressed or made, so that the keyboard goes on with it. */
  readonly onTouched: (index: number) => void;
}

/** Marks made, moved and resized with mouse, pen or finger. */
export function usePointing({ tool, marking, whole, style, onTouched }: Ground): Pointing {
  const drag = useRef<Drag | undefined>(undefined);
  const count = useRef(0);
  const [drawn, setDrawn] = useState<Mark>();

  const begin = (point: Point, slackPx: number): Drag | undefined => {
    if (!marking) return undefined;
    const { selected, history } = marking;
    count.current += 1;
    const name = `drag ${count.current}`;
    const chosen = selected === undefined ? undefined : history.marks[selected];
    const handle = chosen && handleAt(chosen, point, slackPx);
    if (chosen && handle && selected !== undefined)
      return { does: 'resize', index: selected, mark: chosen, handle, from: point, name };
    if (tool !== 'select') return { does: 'draw', is: tool, from: point };
    const index = markAt(history.marks, point, slackPx / 2, style);
    const mark = index === undefined ? undefined : history.marks[index];
    marking.select(index);
    return index === undefined || !mark ? undefined : { does: 'carry', index, mark, from: point, name };
  };

  return {
    drawn,
    onDown: (event) => {
      if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
      const { point, factor } = pointOf(event, whole);
      drag.current = begin(point, SLACK_PX / factor);
      if (!drag.current) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onMove: (event) => {
      const now = drag.current;
      if (!now || !marking) return;
      const { point } = pointOf(event, whole);
      // A press that does not move changes nothing, so there is nothing to take back.
      if (point.x === now.from.x && point.y === now.from.y) return;
      if (now.does === 'draw')
        setDrawn(markOfDrag(now.is, now.from, point, { whole, marks: marking.history.marks }));
      else if (now.handle)
        marking.change(now.index, draggedMark(now.mark, now.handle, point, whole), now.name);
      else marking.change(now.index, carriedMark(now.mark, now.from, point, whole), now.name);
    },
    onUp: (event) => {
      const now = drag.current;
      drag.current = undefined;
      setDrawn(undefined);
      if (!now || !marking) return;
      if (now.does !== 'draw') {
        onTouched(now.index);
        return;
      }
      const { marks } = marking.history;
      const made = markOfDrag(now.is, now.from, pointOf(event, whole).point, { whole, marks });
      if (!made) return;
      marking.add(made);
      onTouched(made.is === 'crop' ? marks.filter(({ is }) => is !== 'crop').length : marks.length);
    },
    onCancel: () => {
      drag.current = undefined;
      setDrawn(undefined);
    },
  };
}

/** Where on the whole an event was, in picture pixels, and how large the whole is shown. */
function pointOf(event: PointerEvent, whole: Size): { point: Point; factor: number } {
  const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
  const factor = box.width / whole.width || 1;
  // The picture lies the same way in every language.
  return { point: { x: (event.clientX - box.x) / factor, y: (event.clientY - box.y) / factor }, factor };
}

import type { Mark } from '../capture/mark.ts';
import type { Point, Rect, Size } from '../capture/pieces.ts';
import { movedMark, rectInside, resizedMark } from './mark-geometry.ts';
import { nextNumber } from './mark-history.ts';

/** A step of the arrow keys, in CSS pixels of the captured page. */
const STEP_CSS_PX = 10;

const TOWARDS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** What is held with an arrow key. */
export interface HeldKeys {
  /** Resizes instead of moving. */
  readonly shift: boolean;
  /** One pixel instead of a step. */
  readonly fine: boolean;
}

/** A mark after an arrow key; undefined when the key is none. Left is left in every language: it is a picture. */
export function steppedMark(
  mark: Mark,
  key: string,
  held: HeldKeys,
  { whole, scale }: { readonly whole: Size; readonly scale: number },
): Mark | undefined {
  const towards = TOWARDS[key];
  if (!towards) return undefined;
  const step = held.fine ? 1 : Math.max(1, Math.round(STEP_CSS_PX * scale));
  const by = { x: towards.x * step, y: towards.y * step };
  return held.shift ? resizedMark(mark, by, whole) : movedMark(mark, by, whole);
}

/** A mark of a kind in the middle of what is in sight, for hands that do not drag. `inSight`: in picture pixels. */
export function markInSight(is: Mark['is'], inSight: Rect, whole: Size, marks: readonly Mark[]): Mark {
  const middle = { x: inSight.x + inSight.width / 2, y: inSight.y + inSight.height / 2 };
  const share = is === 'crop' ? 0.8 : 0.25;
  const size = { width: inSight.width * share, height: inSight.height * (is === 'crop' ? 0.8 : 0.1) };
  const rect = rectInside({ x: middle.x - size.width / 2, y: middle.y - size.height / 2, ...size }, whole);
  const end = { x: rect.x + rect.width, y: rect.y + rect.height };
  switch (is) {
    case 'arrow':
      return { is, from: { x: rect.x, y: rect.y }, to: end };
    case 'number':
      return {
        is,
        at: { x: Math.round(rect.x + rect.width / 2), y: Math.round(rect.y + rect.height / 2) },
        number: nextNumber(marks),
      };
    default:
      return { is, rect };
  }
}

import type { Mark } from '../../../domain/capture/mark.ts';
import type { Rect, Size } from '../../../domain/capture/pieces.ts';
import { boundsOf } from '../../../domain/marking/mark-geometry.ts';
import type { MarkStyle } from '../../../domain/marking/mark-style.ts';
import { handlesOf } from '../../../domain/marking/pointed-mark.ts';
import { stretchOf } from '../viewer/fit.ts';
import { MarkShape } from './mark-shape.tsx';
import type { Marking } from './use-marking.ts';
import type { Pointing } from './use-pointing.ts';

/** Half the side of a handle, and the least side of what the focus goes to, in CSS pixels of the screen. */
const HANDLE_PX = 6;
const LEAST_TARGET_PX = 24;

interface Props {
  readonly marking: Marking;
  readonly names: readonly string[];
  readonly whole: Size;
  readonly style: MarkStyle;
  readonly factor: number;
  /** Places that could be blacked out. */
  readonly offered: readonly Rect[];
  /** The one of them that was asked for. */
  readonly lookedAt: Rect | undefined;
  readonly pointing: Pointing;
  readonly isDrawing: boolean;
  readonly onMarkKey: (event: KeyboardEvent, index: number) => void;
}

/** The marks over the picture: as they will look, with a button on each for the keyboard. */
export function MarkLayer(props: Props) {
  const { marking, names, whole, style, factor, offered, lookedAt, pointing, isDrawing, onMarkKey } = props;
  const { marks } = marking.history;
  const chosen = marking.selected === undefined ? undefined : marks[marking.selected];
  // Black-outs lie under everything, as they will be drawn; the crop, which is not drawn, over it.
  const order = (mark: Mark): number => (mark.is === 'black-out' ? 0 : mark.is === 'crop' ? 2 : 1);
  const drawn = [...marks.entries()].sort(([, a], [, b]) => order(a) - order(b));
  return (
    <div
      class={isDrawing ? 'mark-layer mark-layer-draws' : 'mark-layer'}
      onPointerDown={pointing.onDown}
      onPointerMove={pointing.onMove}
      onPointerUp={pointing.onUp}
      onPointerCancel={pointing.onCancel}
    >
      <svg viewBox={`0 0 ${whole.width} ${whole.height}`} aria-hidden="true" focusable="false">
        {offered.map((rect) => (
          <rect
            key={Object.values(rect).join()}
            class={rect === lookedAt ? 'mark-offered mark-offered-looked' : 'mark-offered'}
            {...rect}
            stroke-width={2 / factor}
            stroke-dasharray={`${5 / factor} ${3 / factor}`}
          />
        ))}
        {drawn.map(([index, mark]) => (
          <MarkShape
            key={index}
            mark={mark}
            style={style}
            whole={whole}
            isSelected={index === marking.selected}
          />
        ))}
        {pointing.drawn && <MarkShape mark={pointing.drawn} style={style} whole={whole} isSelected />}
      </svg>
      {marks.map((mark, index) => (
        <button
          // Two marks may be alike in everything but their place among them.
          key={index}
          type="button"
          data-mark={index}
          class={index === marking.selected ? 'mark-target mark-target-selected' : 'mark-target'}
          style={boxOf(boundsOf(mark, style), factor)}
          aria-label={names[index]}
          aria-pressed={index === marking.selected}
          onFocus={() => marking.select(index)}
          onKeyDown={(event) => onMarkKey(event, index)}
        />
      ))}
      {chosen &&
        handlesOf(chosen).map(({ handle, at }) => (
          <span
            key={handle}
            class="mark-handle"
            style={{
              insetInlineStart: `${at.x * factor - HANDLE_PX}px`,
              insetBlockStart: `${at.y * factor - HANDLE_PX}px`,
            }}
          />
        ))}
    </div>
  );
}

function boxOf({ x, y, width, height }: Rect, factor: number): Record<string, string> {
  const across = stretchOf(x, width, factor);
  const down = stretchOf(y, height, factor);
  const wide = Math.max(across.length, LEAST_TARGET_PX);
  const high = Math.max(down.length, LEAST_TARGET_PX);
  return {
    insetInlineStart: `${across.start - (wide - across.length) / 2}px`,
    insetBlockStart: `${down.start - (high - down.length) / 2}px`,
    inlineSize: `${wide}px`,
    blockSize: `${high}px`,
  };
}

import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Piece } from '../../../domain/capture/pieces.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { stretchOf } from './fit.ts';
import { useNear } from './use-near.ts';
import { usePicture } from './use-picture.ts';

interface Props {
  readonly evidenceId: string;
  readonly piece: Piece;
  /** What it is called. */
  readonly name: string;
  /** CSS pixels for one picture pixel. */
  readonly factor: number;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** One piece of a whole at its place: a window on its picture, which is there only while it is near. */
export function WholePiece({ evidenceId, piece: { picture, cut, at }, name, factor, scroller }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const shown = usePicture(evidenceId, picture, useNear(box, scroller));
  const across = stretchOf(at.x, cut.width, factor);
  const down = stretchOf(at.y, cut.height, factor);
  return (
    <div
      ref={box}
      class="whole-piece"
      role="img"
      aria-label={shown.is === 'missing' ? `${name}: ${words.say('case.viewer.pieceMissing')}` : name}
      style={{
        insetInlineStart: `${across.start}px`,
        insetBlockStart: `${down.start}px`,
        inlineSize: `${across.length}px`,
        blockSize: `${down.length}px`,
      }}
    >
      {shown.is === 'there' && (
        <img
          alt=""
          src={shown.address}
          decoding="async"
          draggable={false}
          style={{
            insetInlineStart: `${-cut.x * factor}px`,
            insetBlockStart: `${-cut.y * factor}px`,
            inlineSize: `${shown.size.width * factor}px`,
            blockSize: `${shown.size.height * factor}px`,
          }}
        />
      )}
      {shown.is === 'missing' && (
        <span class="whole-missing small" aria-hidden="true" dir="auto">
          {words.say('case.viewer.pieceMissing')}
        </span>
      )}
    </div>
  );
}

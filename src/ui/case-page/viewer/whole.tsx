import './whole.css';
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Piece, type Size, wholeOf } from '../../../domain/capture/pieces.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { factorOf, type Zoom } from './fit.ts';
import { WholePiece } from './whole-piece.tsx';

/** A capture's pictures as one. */
interface WholePicture {
  readonly evidenceId: string;
  readonly pieces: readonly Piece[];
  /** Picture pixels for one CSS pixel of the page. */
  readonly scale: number;
  /** Title of the page, for the pictures' names. */
  readonly title: string;
}

interface Props {
  readonly picture: WholePicture;
  readonly zoom: Zoom;
  readonly label: string;
  /** What lies over the whole, in its own box; `factor`: CSS pixels for one picture pixel. */
  readonly children?: (factor: number) => ComponentChildren;
  readonly scroller?: RefObject<HTMLElement | null>;
}

/** The pieces of a capture as one picture. The place around it takes the focus, so that the keyboard can scroll it. */
export function Whole({ picture, zoom, label, children, scroller }: Props) {
  const words = useWords();
  const own = useRef<HTMLElement>(null);
  const box = scroller ?? own;
  const room = useRoom(box);
  const { pieces, scale, title, evidenceId } = picture;
  const whole = wholeOf(pieces);
  const factor = room && factorOf(zoom, whole, room, scale);
  const total = pieces.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard
    <section ref={box} class="whole-scroll" aria-label={label} tabIndex={0} dir="ltr">
      {factor !== undefined && (
        <div
          class="whole"
          style={{
            inlineSize: `${Math.round(whole.width * factor)}px`,
            blockSize: `${Math.round(whole.height * factor)}px`,
          }}
        >
          {pieces.map((piece, index) => (
            <WholePiece
              key={`${evidenceId} ${index}`}
              evidenceId={evidenceId}
              piece={piece}
              factor={factor}
              scroller={box}
              name={
                total === 1
                  ? words.say('case.viewer.picture', { title })
                  : words.say('case.viewer.pictureOf', { title, index: index + 1, total })
              }
            />
          ))}
          {children?.(factor)}
        </div>
      )}
    </section>
  );
}

/** The room inside of an element, without its padding; undefined before it was measured. */
function useRoom(element: RefObject<HTMLElement | null>): Size | undefined {
  const [room, setRoom] = useState<Size>();
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const observer = new ResizeObserver(() => {
      const style = getComputedStyle(target);
      const px = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
      const width = target.clientWidth - px('padding-inline-start') - px('padding-inline-end');
      const height = target.clientHeight - px('padding-block-start') - px('padding-block-end');
      setRoom((before) =>
        before?.width === width && before.height === height
          ? before
          : { width: Math.max(1, width), height: Math.max(1, height) },
      );
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

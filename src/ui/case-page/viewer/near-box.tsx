import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useNear } from './use-near.ts';

interface Props {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Its height before it was ever drawn, CSS pixels. */
  readonly guess: number;
  /** Drawn wherever it is: something in it is about to be scrolled to. */
  readonly isWanted?: boolean;
  readonly children: () => ComponentChildren;
}

/** A stretch of a long list; while it is far from the window, only its height is kept. */
export function NearBox({ scroller, guess, isWanted = false, children }: Props) {
  const box = useRef<HTMLLIElement>(null);
  const isInSight = useNear(box, scroller);
  const isNear = isWanted || isInSight;
  const height = useRef(guess);
  useLayoutEffect(() => {
    if (isNear && box.current) height.current = box.current.offsetHeight;
  });
  return (
    <li ref={box} style={isNear ? undefined : { blockSize: `${height.current}px` }}>
      {isNear && <ol class="messages-list">{children()}</ol>}
    </li>
  );
}

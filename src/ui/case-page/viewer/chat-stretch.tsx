import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Message } from '../../../domain/capture/message.ts';
import { OneMessage } from './one-message.tsx';
import { useNear } from './use-near.ts';

/** How many messages are drawn together. */
export const STRETCH = 50;
/** Height of one before it was ever drawn. */
const GUESSED_PX = 72;

interface Props {
  readonly messages: readonly Message[];
  /** The archive that their pictures are in; undefined: there is none. */
  readonly archiveId: string | undefined;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Some messages in a row; while they are far from the window, only their height is kept. */
export function ChatStretch({ messages, archiveId, scroller }: Props) {
  const box = useRef<HTMLLIElement>(null);
  const isNear = useNear(box, scroller);
  const height = useRef(messages.length * GUESSED_PX);
  useLayoutEffect(() => {
    if (isNear && box.current) height.current = box.current.offsetHeight;
  });
  return (
    <li ref={box} style={isNear ? undefined : { blockSize: `${height.current}px` }}>
      {isNear && (
        <ol class="messages-list">
          {messages.map((message, index) => (
            // Two messages may be alike in everything but their place, and the list never changes.
            <OneMessage key={index} message={message} archiveId={archiveId} />
          ))}
        </ol>
      )}
    </li>
  );
}

import type { RefObject } from 'preact';
import type { Message } from '../../../domain/capture/message.ts';
import type { Place } from '../../../domain/search/find-places.ts';
import { NearBox } from './near-box.tsx';
import { OneMessage } from './one-message.tsx';

/** How many messages are drawn together, and how many such stretches are known of at once. */
const STRETCH = 50;
const REGION = STRETCH * 40;
/** Height of one before it was ever drawn. */
const GUESSED_PX = 76;

interface Props {
  readonly messages: readonly Message[];
  /** The archive that their pictures are in; undefined: there is none. */
  readonly archiveId: string | undefined;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Where a text has what is looked for; undefined while nothing is. */
  readonly placesIn?: ((text: string) => readonly Place[]) | undefined;
  /** The message that is scrolled to, by its place; undefined: none. */
  readonly current?: number | undefined;
}

/** Any number of messages, of which those near the window are drawn: 40,000 cost what 100 do. */
export function ChatMessages({ messages, archiveId, scroller, placesIn, current = -1 }: Props) {
  return (
    <ol class="messages-list">
      {cutInto(messages, REGION).map((region, at) => (
        <NearBox
          key={at}
          scroller={scroller}
          guess={region.length * GUESSED_PX}
          isWanted={Math.floor(current / REGION) === at}
        >
          {() =>
            cutInto(region, STRETCH).map((stretch, index) => (
              <NearBox
                key={index}
                scroller={scroller}
                guess={stretch.length * GUESSED_PX}
                isWanted={Math.floor((current - at * REGION) / STRETCH) === index}
              >
                {() =>
                  stretch.map((message, place) => (
                    // Two messages may be alike in everything but their place, and the list never changes.
                    <OneMessage
                      key={place}
                      message={message}
                      archiveId={archiveId}
                      placesIn={placesIn}
                      isCurrent={current === at * REGION + index * STRETCH + place}
                    />
                  ))
                }
              </NearBox>
            ))
          }
        </NearBox>
      ))}
    </ol>
  );
}

function cutInto(messages: readonly Message[], length: number): readonly (readonly Message[])[] {
  const cut: (readonly Message[])[] = [];
  for (let at = 0; at < messages.length; at += length) cut.push(messages.slice(at, at + length));
  return cut;
}

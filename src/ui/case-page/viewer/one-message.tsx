import { useEffect, useRef } from 'preact/hooks';
import type { Message } from '../../../domain/capture/message.ts';
import type { Place } from '../../../domain/search/find-places.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { MarkedText } from '../search/marked-text.tsx';
import { LongText } from '../timeline/long-text.tsx';
import { ChatMedia } from './chat-media.tsx';

interface Props {
  readonly message: Message;
  /** The evidence that is the archive with its pictures and files. */
  readonly archiveId?: string | undefined;
  /** Where a text has what is looked for; undefined while nothing is. */
  readonly placesIn?: ((text: string) => readonly Place[]) | undefined;
  /** It was found, and is the one to be shown. */
  readonly isCurrent?: boolean;
}

/** One message: who, when, what. */
export function OneMessage({ message, archiveId, placesIn, isCurrent = false }: Props) {
  const { who, when, text, own, attachments, fileName } = message;
  const words = useWords();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'center' });
  }, [isCurrent, placesIn]);
  const places = placesIn?.(text) ?? [];
  const inName = placesIn && who !== undefined ? placesIn(who) : [];
  return (
    <li
      ref={item}
      class={own ? 'message message-own' : 'message'}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <p class="message-head small">
        {(who !== undefined || own) && (
          <strong class="message-who">
            {who !== undefined && inName.length > 0 ? (
              <MarkedText text={who} places={inName} />
            ) : (
              <Value most={120}>{who ?? words.say('conversation.own')}</Value>
            )}
          </strong>
        )}
        {who !== undefined && own && <span class="muted">{words.say('conversation.own')}</span>}
        {when !== undefined && (
          <span class="message-when muted">
            <Value most={80}>{when}</Value>
          </span>
        )}
      </p>
      {/* A found place may be far down: the whole of its message is shown. */}
      {places.length > 0 ? (
        <p class="long-text">
          <MarkedText text={text} places={places} />
        </p>
      ) : (
        text !== '' && <LongText text={text} />
      )}
      {attachments !== undefined &&
        (fileName !== undefined && archiveId !== undefined ? (
          <ChatMedia evidenceId={archiveId} fileName={fileName} />
        ) : (
          <p class="small muted">{words.say('conversation.attachments', { count: attachments })}</p>
        ))}
    </li>
  );
}

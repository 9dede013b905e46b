import './message-list.css';
import { useMemo, useState } from 'preact/hooks';
import { parseMessages } from '../../../domain/conversation/parse-messages.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { OneMessage } from './one-message.tsx';

/** How many messages are drawn at once; the rest come on request. */
const STRETCH = 100;

interface Props {
  /** A kept `messages.json`, as it was read from the store. */
  readonly bytes: ArrayBuffer | Uint8Array;
}

/** The messages of a captured conversation: who, when, what. A long one is drawn a stretch at a time. */
export function MessageList({ bytes }: Props) {
  const words = useWords();
  const messages = useMemo(() => parseMessages(bytes), [bytes]);
  const [shown, setShown] = useState(STRETCH);
  if (!messages) return <Notice tone="warn">{words.say('conversation.unreadable')}</Notice>;
  const left = messages.length - shown;
  return (
    <section class="messages" aria-label={words.say('conversation.title')}>
      <p class="small muted">{words.say('conversation.count', { count: messages.length })}</p>
      <ol class="messages-list">
        {messages.slice(0, shown).map((message, index) => (
          // Two messages may be alike in everything but their place, and the list never changes.
          <OneMessage key={index} message={message} />
        ))}
      </ol>
      {left > 0 && (
        <div class="messages-more">
          <Button look="quiet" small onPress={() => setShown(shown + STRETCH)}>
            {words.say('conversation.more', { count: Math.min(left, STRETCH) })}
          </Button>
          {left > STRETCH && (
            <Button look="quiet" small onPress={() => setShown(messages.length)}>
              {words.say('conversation.all', { count: left })}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

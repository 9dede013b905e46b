import './message-list.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Message } from '../../../domain/capture/message.ts';
import type { ChatReading } from '../../../domain/case/file-facts.ts';
import { messagesInWorker } from '../../../file-reader/messages-in-worker.ts';
import { chatRemarks } from '../../../words/file-words.ts';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { ChatMessages } from './chat-messages.tsx';
import { FindBar } from './find-bar.tsx';
import { findMessages } from './find-messages.ts';

interface Props {
  readonly evidenceId: string;
  readonly read: ChatReading;
  /** Its kept `messages.json`. */
  readonly bytes: ArrayBuffer;
}

/** An exported chat: its messages, drawn as they come near, and a search that goes from one found to the next. */
export function ChatView({ evidenceId, read, bytes }: Props) {
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState('');
  const [messages, setMessages] = useState<readonly Message[] | 'reading' | undefined>('reading');
  useEffect(() => messagesInWorker(bytes, setMessages), [bytes]);
  const [current, setCurrent] = useState(0);
  const isSearching = wanted.trim() !== '';
  const found = useMemo(
    () => (isSearching && messages && messages !== 'reading' ? findMessages(messages, wanted) : undefined),
    [messages, wanted, isSearching],
  );
  useEffect(() => setCurrent(0), [wanted]);
  if (messages === 'reading') return <p class="unseen">{words.say('common.loading')}</p>;
  if (!messages) return <Notice tone="warn">{words.say('conversation.unreadable')}</Notice>;
  const count = found?.at.length ?? 0;
  const remarks = chatRemarks(words, read);
  return (
    <section class="chat-view" aria-label={words.say('conversation.title')}>
      <FindBar
        label={words.say('viewing.findInChat')}
        wanted={wanted}
        onWanted={setWanted}
        count={count}
        current={current}
        onCurrent={setCurrent}
        idle={words.say('conversation.count', { count: messages.length })}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard */}
      <div ref={scroller} class="chat-scroll" tabIndex={0}>
        {remarks.length > 0 && (
          <Notice>
            {remarks.map((remark) => (
              <p key={remark} class="small">
                {remark}
              </p>
            ))}
          </Notice>
        )}
        <ChatMessages
          messages={messages}
          archiveId={read.mediaCount ? evidenceId : undefined}
          scroller={scroller}
          placesIn={found?.placesIn}
          current={found?.at[current]}
        />
      </div>
    </section>
  );
}

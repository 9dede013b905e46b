import './message-list.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Message } from '../../../domain/capture/message.ts';
import type { ChatReading } from '../../../domain/case/file-facts.ts';
import { messagesInWorker } from '../../../file-reader/messages-in-worker.ts';
import { chatRemarks } from '../../../words/file-words.ts';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { ChatMessages } from './chat-messages.tsx';

/** What is shown of what was found. */
const MOST_FOUND = 1_000;

interface Props {
  readonly evidenceId: string;
  readonly read: ChatReading;
  /** Its kept `messages.json`. */
  readonly bytes: ArrayBuffer;
}

/** An exported chat: its messages, drawn as they come near, and a search in them. */
export function ChatView({ evidenceId, read, bytes }: Props) {
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState('');
  const [messages, setMessages] = useState<readonly Message[] | 'reading' | undefined>('reading');
  useEffect(() => messagesInWorker(bytes, setMessages), [bytes]);
  const shown = useMemo(
    () => filtered(messages === 'reading' ? [] : (messages ?? []), wanted),
    [messages, wanted],
  );
  if (messages === 'reading') return <p class="unseen">{words.say('common.loading')}</p>;
  if (!messages) return <Notice tone="warn">{words.say('conversation.unreadable')}</Notice>;
  const isSearching = wanted.trim() !== '';
  const remarks = chatRemarks(words, read);
  return (
    <section class="chat-view" aria-label={words.say('conversation.title')}>
      <div class="text-find">
        <input
          type="search"
          dir="auto"
          value={wanted}
          placeholder={words.say('viewing.findInChat')}
          aria-label={words.say('viewing.findInChat')}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
        <span class="small muted" role="status">
          {isSearching
            ? words.say('viewing.foundMessages', { count: shown.length })
            : words.say('conversation.count', { count: messages.length })}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard */}
      <div ref={scroller} class="chat-scroll" tabIndex={0} key={wanted}>
        {!isSearching && remarks.length > 0 && (
          <Notice>
            {remarks.map((remark) => (
              <p key={remark} class="small">
                {remark}
              </p>
            ))}
          </Notice>
        )}
        <ChatMessages
          messages={shown}
          archiveId={read.mediaCount ? evidenceId : undefined}
          scroller={scroller}
        />
      </div>
    </section>
  );
}

function filtered(messages: readonly Message[], wanted: string): readonly Message[] {
  const needle = wanted.trim().toLowerCase();
  if (needle === '') return messages;
  const found: Message[] = [];
  for (const message of messages) {
    if (`${message.who ?? ''}\n${message.text}`.toLowerCase().includes(needle)) found.push(message);
    if (found.length === MOST_FOUND) break;
  }
  return found;
}

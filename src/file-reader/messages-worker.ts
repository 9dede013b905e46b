import { parseMessages } from '../domain/conversation/parse-messages.ts';
import type { FromMessagesWorker, ToMessagesWorker } from './messages-in-worker.ts';

// The dedicated worker that reads the messages of a long chat; `messagesInWorker` starts it and ends it.

/** So many are handed over at once: a page takes them in without a pause. */
const STRETCH = 1_000;

const tell = (message: FromMessagesWorker): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToMessagesWorker>) => {
  const messages = parseMessages(data.bytes);
  if (!messages) {
    tell({ kind: 'unreadable' });
    return;
  }
  for (let at = 0; at < messages.length; at += STRETCH)
    tell({ kind: 'some', messages: messages.slice(at, at + STRETCH) });
  tell({ kind: 'all' });
});

tell({ kind: 'ready' });

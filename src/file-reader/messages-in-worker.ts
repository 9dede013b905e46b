import type { Message } from '../domain/capture/message.ts';

export interface ToMessagesWorker {
  /** A kept `messages.json`. */
  readonly bytes: ArrayBuffer;
}

export type FromMessagesWorker =
  /** First, once the worker's module has run: a message posted to it before that would be lost. */
  | { readonly kind: 'ready' | 'all' | 'unreadable' }
  | { readonly kind: 'some'; readonly messages: readonly Message[] };

/**
 * `parseMessages` in a worker: tens of thousands of messages come in stretches, so that the page never stops. `onDone`
 * hears when all are there, with undefined where they cannot be read. Gives back the way to stop.
 */
export function messagesInWorker(
  bytes: ArrayBuffer,
  onDone: (messages: readonly Message[] | undefined) => void,
): () => void {
  const worker = new Worker(new URL('./messages-worker.ts', import.meta.url), { type: 'module' });
  const collected: Message[] = [];
  const end = (messages: readonly Message[] | undefined): void => {
    worker.terminate();
    onDone(messages);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromMessagesWorker>) => {
    switch (data.kind) {
      case 'ready':
        return worker.postMessage({ bytes } satisfies ToMessagesWorker);
      case 'some':
        collected.push(...data.messages);
        return;
      case 'all':
        return end(collected);
      case 'unreadable':
        return end(undefined);
    }
  });
  worker.addEventListener('error', (event) => {
    console.error(event.error ?? event.message);
    end(undefined);
  });
  return () => worker.terminate();
}

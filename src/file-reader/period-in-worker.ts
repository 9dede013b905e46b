import type { ChatPeriod, FileFacts } from '../domain/case/file-facts.ts';
import { TikiyaError } from '../domain/errors.ts';
import type { DateOrder } from '../domain/whatsapp/date-order.ts';

export interface ToPeriodWorker {
  /** The chat as it was added. */
  readonly bytes: ArrayBuffer;
  readonly facts: Pick<FileFacts, 'name' | 'addedAt' | 'sha256'>;
  readonly order: DateOrder;
}

export type FromPeriodWorker =
  /** First, once the worker's module has run: a message posted to it before that would be lost. */
  | { readonly kind: 'ready' | 'altered' | 'unreadable' }
  | { readonly kind: 'period'; readonly period: ChatPeriod };

/**
 * `readPeriod` in a worker, of bytes that are those that were recorded: else `evidence-mismatch`. `file-unreadable` where they
 * are no chat.
 */
export function periodInWorker(asked: ToPeriodWorker): Promise<ChatPeriod> {
  const worker = new Worker(new URL('./period-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<ChatPeriod>();
  worker.addEventListener('message', ({ data }: MessageEvent<FromPeriodWorker>) => {
    switch (data.kind) {
      case 'ready':
        return worker.postMessage(asked, [asked.bytes]);
      case 'period':
        return resolve(data.period);
      case 'altered':
        return reject(new TikiyaError('evidence-mismatch'));
      case 'unreadable':
        return reject(new TikiyaError('file-unreadable'));
    }
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    reject(new TikiyaError('file-unreadable', event.error ?? event.message));
  });
  return promise.finally(() => worker.terminate());
}

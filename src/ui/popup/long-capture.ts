import type { CallInput, Saved } from '../../contract/calls.ts';
import type { CaptureWay } from '../../domain/capture/verdict.ts';
import { codeOf, TikiyaError } from '../../domain/errors.ts';
import type { Ports } from './ports.ts';

/** Ways that the popup offers beside the picture of the visible part. */
export const LONG_WAYS = ['full-page', 'region', 'element', 'strip', 'chat', 'selection'] as const;
export type LongWay = (typeof LONG_WAYS)[number] | 'terms';

/** Ways that go on by the shopper's hand in the page: the popup makes room for them. */
const BY_HAND: ReadonlySet<CaptureWay> = new Set(['region', 'element', 'strip']);

/** Begins a capture that takes a while. True when it goes on in the page, by hand. */
export async function beginCapture(
  ports: Pick<Ports, 'ask'>,
  request: CallInput<'capture.begin'>,
): Promise<boolean> {
  await ports.ask('capture.begin', request);
  return BY_HAND.has(request.way);
}

/**
 * Watches a capture until it ends. Gives what was saved, or undefined when it was called off; one that was begun with
 * `again` only until it goes on by hand in the page. When the worker dies in the middle the same attempt is asked for again: what it had is ended and kept, and nothing is saved twice.
 */
export async function watchCapture(
  ports: Pick<Ports, 'ask'>,
  { draftId, again }: { readonly draftId: string; readonly again?: CallInput<'capture.begin'> },
  onProgress: (done: number, total: number | null) => void,
): Promise<Saved | 'by-hand' | undefined> {
  let after = -1;
  let retries = again ? 1 : 0;
  for (;;) {
    const progress = await ports
      .ask('capture.progress', { draftId, after })
      .catch((thrown: unknown): { is: 'none'; step: number } => {
        if (codeOf(thrown) !== 'interrupted') throw thrown;
        return { is: 'none', step: -1 };
      });
    after = progress.step;
    switch (progress.is) {
      case 'running':
        if (again && progress.isByHand) return 'by-hand';
        onProgress(progress.done, progress.total);
        break;
      case 'saved':
        return progress.saved;
      case 'cancelled':
        return undefined;
      case 'failed':
        throw new TikiyaError(progress.code);
      case 'none':
        if (!again || retries === 0) throw new TikiyaError('interrupted');
        retries -= 1;
        after = -1;
        await ports.ask('capture.begin', again);
    }
  }
}

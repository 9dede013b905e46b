import type { Saved, SaveRequest } from '../../contract/calls.ts';
import { codeOf, type ErrorCode } from '../../domain/errors.ts';
import { beginCapture, watchCapture } from './long-capture.ts';
import type { Ports } from './ports.ts';
import type { SaveKind } from './state.ts';

/** The worker may have saved and died before it could say so. */
const MAYBE_SAVED: ReadonlySet<ErrorCode> = new Set(['interrupted', 'no-answer']);

interface Ways {
  readonly keepsHtml: boolean;
  /** What the attempt has saved by now, as the worker knows it. */
  readonly savedSoFar: () => Promise<Saved | undefined>;
  readonly onProgress: (done: number, total: number | null) => void;
}

/** Asks the worker to save and waits until it has, or until it goes on by hand in the page, or was called off there. */
export async function askSave(
  ports: Pick<Ports, 'ask'>,
  kind: SaveKind,
  request: SaveRequest,
  { keepsHtml, savedSoFar, onProgress }: Ways,
): Promise<Saved | 'by-hand' | 'called-off'> {
  try {
    if (kind === 'note') return await ports.ask('note.save', request);
    if (kind === 'screenshot' && !keepsHtml) return await ports.ask('capture.save', request);
    const long = { ...request, way: kind === 'screenshot' ? ('visible' as const) : kind, keepsHtml };
    if (await beginCapture(ports, long)) return 'by-hand';
    const { draftId } = request;
    return (await watchCapture(ports, { draftId, again: long }, onProgress)) ?? 'called-off';
  } catch (thrown) {
    if (!MAYBE_SAVED.has(codeOf(thrown))) throw thrown;
    const saved = await savedSoFar().catch(() => undefined);
    if (!saved) throw thrown;
    return saved;
  }
}

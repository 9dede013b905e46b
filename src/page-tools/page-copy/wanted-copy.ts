import type { WalkOutcome } from '../../domain/capture/page-tools.ts';
import type { Remark } from '../../domain/capture/verdict.ts';
import type { Session } from '../session.ts';
import { copyPage, type PageCopy } from './copy-page.ts';

/** The page as a file, where it is wanted; undefined also where the page does not let itself be copied. */
function wantedCopy(document: Document, { keepsHtml }: Pick<Session, 'keepsHtml'>): PageCopy | undefined {
  if (!keepsHtml) return undefined;
  try {
    return copyPage(document);
  } catch (thrown) {
    // A page can put elements in the place of its own functions; the pictures are kept all the same.
    console.error(thrown);
    return undefined;
  }
}

/** An outcome with the page as a file, where it is wanted, and a word where that is not all of it. */
export function withWantedCopy(
  document: Document,
  session: Pick<Session, 'keepsHtml'>,
  outcome: WalkOutcome,
): WalkOutcome {
  const copy = wantedCopy(document, session);
  if (!copy) return outcome;
  const { remarks } = outcome.verdict;
  const isTold = !copy.isClipped || remarks.some(({ is }) => is === 'text-clipped');
  const told: Remark[] = [
    ...(copy.lacksStyles ? [{ is: 'page-copy', how: 'styles' } as const] : []),
    ...(isTold ? [] : [{ is: 'text-clipped' } as const]),
  ];
  return { ...outcome, html: copy.html, verdict: { remarks: [...remarks, ...told] } };
}

/** Has the page kept as a file, where that is wanted, before the first picture: whatever cuts the capture short, it is there. */
export function keepCopyOfStart(document: Document, session: Pick<Session, 'keepsHtml' | 'tellCopy'>): void {
  const copy = wantedCopy(document, session);
  if (copy) session.tellCopy(copy);
}

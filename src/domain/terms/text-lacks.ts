import type { Remark } from '../capture/verdict.ts';
import type { CaptureFacts } from '../case/evidence.ts';

/** Remarks by which the text of a page may not be the whole of it; the others are of its pictures. */
const OF_TEXT: ReadonlySet<Remark['is']> = new Set<Remark['is']>([
  'clipped',
  'parts-loading',
  'parts-cut-off',
  'page-changed',
  'address-changed',
  'picture-only',
  'embedded',
  'text-clipped',
  'not-as-linked',
]);

/** Why the text that a capture kept may not be the whole text of the page; empty where nothing speaks for that. */
export function textLacks({ textClipped, verdict }: Pick<CaptureFacts, 'textClipped' | 'verdict'>): Remark[] {
  const remarks = (verdict?.remarks ?? []).filter(({ is }) => OF_TEXT.has(is));
  const isTold = remarks.some(({ is }) => is === 'text-clipped');
  return textClipped && !isTold ? [...remarks, { is: 'text-clipped' }] : remarks;
}

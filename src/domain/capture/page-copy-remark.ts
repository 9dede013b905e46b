import type { CaptureWay, Remark } from './verdict.ts';

/** Ways of which only a part of the page is meant: the page's whole text is nobody's business. */
export const PARTIAL_WAYS: ReadonlySet<CaptureWay> = new Set(['region', 'element', 'selection']);

/** What is to be said where the page's HTML was wanted; undefined where it is there as the page was at the end. */
export function pageCopyRemark(way: CaptureWay, kept: 'at-end' | 'at-start' | 'none'): Remark | undefined {
  if (kept === 'at-end') return undefined;
  if (kept === 'at-start') return { is: 'page-copy', how: 'early' };
  return { is: 'page-copy', how: PARTIAL_WAYS.has(way) ? 'part' : 'missing' };
}

import { askCollector } from './ask-collector.ts';
import { closeButForLast, leavePage } from './leave-page.ts';
import type { PdfKitDocument, PdfObject } from './pdfkit-document.ts';

/** So many pages are left before the collector is asked to look. */
const PAGES_BETWEEN_LOOKS = 50;

/** What stands on every page. */
interface PageFrame {
  /** Draws what is known when a page is left (from 0); what must wait until the end of the document is written in these fonts. */
  leave(index: number): Iterable<string>;
}

/** The pages that are written, by their number from 0: most are closed, so that memory does not grow with them. */
export class LeftPages {
  /** Absent: nothing stands on every page, and all stay open. */
  frame?: PageFrame;
  /** Of pages that are closed what their last words go into. */
  readonly closed = new Map<number, PdfObject>();
  /** Of pages to which something is added at the end: whether nodes of the structure are. */
  readonly #kept = new Map<number, boolean>();

  /** To this page something is added when all others are there; `hasNodesToCome`: not only to be seen. */
  keep(index: number, hasNodesToCome: boolean): void {
    this.#kept.set(index, hasNodesToCome);
  }

  /** Writes the current page of a document, which has this number. */
  leave(pdf: PdfKitDocument, index: number): void {
    if (index % PAGES_BETWEEN_LOOKS === PAGES_BETWEEN_LOOKS - 1) askCollector();
    const hasNodesToCome = this.#kept.get(index);
    if (hasNodesToCome === undefined && this.frame) {
      const last = closeButForLast(pdf, this.frame.leave(index));
      if (last) this.closed.set(index, last);
    } else leavePage(pdf, !hasNodesToCome);
  }
}

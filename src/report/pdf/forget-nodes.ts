import type { PdfKitDocument } from './pdfkit-document.ts';

/** What PDFKit still asks of a node that is written: whether it has a parent. */
const WRITTEN_NODE: object = { P: true };

/**
 * Lets go of what a node of the structure held once it is written: the nodes of a document of 2,000 pictures, all kept until
 * the end, take more than its pages. PDFKit's `_refEnd` is no documented part of it: where it is not found, nothing is done but
 * more memory used.
 */
export function forgetWrittenNodes(pdf: PdfKitDocument): void {
  const refEnd = pdf._refEnd;
  if (typeof refEnd !== 'function') return;
  pdf._refEnd = (ref) => {
    refEnd.call(pdf, ref);
    // ISO 32000-1, 14.7.2: the kind of a node and what it stands under; nothing else has both.
    if ('S' in ref.data && 'P' in ref.data) ref.data = WRITTEN_NODE;
  };
}

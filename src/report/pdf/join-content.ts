import type { PdfKitDocument } from './pdfkit-document.ts';

/**
 * Joins what was written on the current page into one piece of memory. Pages are kept open until the end, and PDFKit keeps
 * each operator as an array of its own, which costs ten times what it holds. Its list of pieces is no documented part of
 * it: where it is not found, nothing is done but more memory used.
 */
export function joinContent(pdf: PdfKitDocument): void {
  const { content } = pdf.page;
  const pieces = content.buffer;
  if (!Array.isArray(pieces) || !pieces.every((piece) => piece instanceof Uint8Array)) return;
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  content.buffer = [joined];
}

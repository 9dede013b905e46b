import type { PdfKitDocument } from './pdfkit-document.ts';

const LINE_END = Uint8Array.of(10);

/**
 * Writes what was drawn on the current page into the file, so that it is not kept until the end; what is drawn there later (its number,
 * of how many) goes behind it. `isWhole`: no node of the structure will be added to it either. Neither what a page holds nor
 * the tree of nodes is a documented part of PDFKit: where they are not found, nothing is done but more memory used.
 */
export function leavePage(pdf: PdfKitDocument, isWhole: boolean): void {
  const { page } = pdf;
  const { content } = page;
  const data = page.dictionary?.data;
  if (data?.Contents !== content || typeof content.end !== 'function') return;
  page.handOn?.();
  content.end();
  const rest = pdf.ref({});
  // One that stays empty would be no stream.
  rest.write(LINE_END);
  page.content = rest;
  data.Contents = [content, rest];
  const tree = pdf.getStructParentTree?.();
  const nodes = tree?.get(data.StructParents);
  if (!isWhole || !tree || !Array.isArray(nodes)) return;
  const list = pdf.ref(nodes as unknown as Readonly<Record<string, unknown>>);
  list.end();
  tree.add(data.StructParents, list);
}

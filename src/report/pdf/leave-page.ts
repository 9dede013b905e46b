import type { PdfKitDocument, PdfObject } from './pdfkit-document.ts';

const LINE_END = Uint8Array.of(10);

/**
 * Writes what was drawn on the current page into the file, so that it is not kept until the end; what is drawn there later (its number,
 * of how many) goes behind it. `isWhole`: no node of the structure will be added to it either. Neither what a page holds nor
 * the tree of nodes is a documented part of PDFKit: where they are not found, nothing is done but more memory used.
 */
export function leavePage(pdf: PdfKitDocument, isWhole: boolean): void {
  const rest = partPage(pdf);
  if (!rest) return;
  pdf.page.content = rest;
  if (isWhole) endNodes(pdf);
}

/**
 * The same, and closes the page: nothing of it is kept but what it gives, into which its last words can be written at the end
 * (`writeInto`) in these fonts. Undefined where the page has to stay open.
 */
export function closeButForLast(pdf: PdfKitDocument, fonts: Iterable<string>): PdfObject | undefined {
  const rest = partPage(pdf);
  if (!rest) return undefined;
  endNodes(pdf);
  pdf.closeButForLast(fonts);
  return rest;
}

/** Ends the content of the current page; gives what follows it. */
function partPage(pdf: PdfKitDocument): PdfObject | undefined {
  const { page } = pdf;
  const { content } = page;
  const data = page.dictionary?.data;
  if (data?.Contents !== content || typeof content.end !== 'function') return undefined;
  page.handOn?.();
  content.end();
  // A line or two: to make them smaller takes more memory, and longer, than they do.
  const rest = pdf.ref({ Filter: [] });
  // One that stays empty would be no stream.
  rest.write(LINE_END);
  data.Contents = [content, rest];
  return rest;
}

/** Writes which nodes the current page has. */
function endNodes(pdf: PdfKitDocument): void {
  const data = pdf.page.dictionary?.data;
  const tree = pdf.getStructParentTree?.();
  const nodes = tree?.get(data?.StructParents);
  if (!tree || !Array.isArray(nodes)) return;
  const list = pdf.ref(nodes as unknown as Readonly<Record<string, unknown>>);
  list.end();
  tree.add(data?.StructParents, list);
}

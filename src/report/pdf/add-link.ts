import type { TextBlock } from '../text/text-block.ts';
import type { Flow, Place } from './flow.ts';
import type { PdfStruct } from './pdfkit-document.ts';

/** Adds a text that leads to a named place; drawn at `top`. */
export function addLink(
  flow: Flow,
  parent: PdfStruct,
  block: TextBlock,
  place: Place,
  top: number,
  { name, says }: { readonly name: string; readonly says: string },
): void {
  const { pdf } = flow;
  const link = pdf.struct('Link');
  parent.add(link);
  flow.addText(link, 'Span', block, place, top);
  const left = flow.leftOf(place.inset, block.width);
  pdf.goTo(left, top, block.width, block.height, name, { structParent: link, Contents: Object(says) });
  // Now: PDFKit files a link under the page that is current when its node ends.
  link.end();
}

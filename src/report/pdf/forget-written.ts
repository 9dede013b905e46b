import type { PdfKitDocument, WrittenThing } from './pdfkit-document.ts';

/** What PDFKit still asks of a node that is written: whether it has a parent. */
const NODE: object = { P: true };
/** What it asks of anything else: nothing but its number. */
const THING: object = Object.freeze({});
const NO_BYTES: readonly never[] = [];

/**
 * Lets go of what things held once they are written: PDFKit keeps each until the end of the document, and those of 2,000 pictures take
 * more than their pages. Its `_refEnd` is no documented part of it: where it is not found, nothing is done but more memory used.
 */
export function forgetWritten(pdf: PdfKitDocument): void {
  const refEnd = pdf._refEnd;
  if (typeof refEnd !== 'function') return;
  pdf._refEnd = (thing) => {
    refEnd.call(pdf, thing);
    const rest = restOf(thing.data);
    if (!rest) return;
    thing.data = rest;
    thing.buffer = NO_BYTES;
  };
}

/** What must stay of what a thing held; undefined: all, as it is asked again at the end of the document. */
function restOf(data: WrittenThing['data']): object | undefined {
  // ISO 32000-1, 14.7.2: the kind of a node and what it stands under; nothing else has both.
  if ('S' in data && 'P' in data) return NODE;
  const isForgotten =
    // The nodes of a page.
    Array.isArray(data) ||
    // A stream: it has a length.
    'Length' in data ||
    // A link, a page, what a page uses.
    ('Subtype' in data && data.Subtype === 'Link') ||
    ('Type' in data && data.Type === 'Page') ||
    'ProcSet' in data;
  return isForgotten ? THING : undefined;
}

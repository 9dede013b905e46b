import type { PDFDocumentProxy } from 'pdfjs-dist';
import { drawOnWhite } from './draw-on-white.ts';
import type { ReadPdf } from './read-contents.ts';
import { shrunk } from './small-picture.ts';

/** Of a long document, this many pages are read for their text. */
const MOST_PAGES = 200;
const MOST_TEXT = 2_000_000;
/** Pixels across of the first page as it is drawn. */
const DRAWN_PX = 640;
/** A page that would be drawn larger than this is none. */
const MOST_DRAWN_PX = 8_000_000;

/** The text of a document that was opened in a worker. Throws where a page of it cannot be read. */
export async function textOf(whole: PDFDocumentProxy): Promise<string> {
  let text = '';
  for (
    let number = 1;
    number <= Math.min(MOST_PAGES, whole.numPages) && text.length < MOST_TEXT;
    number += 1
  ) {
    const page = await whole.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
    page.cleanup();
  }
  return text.slice(0, MOST_TEXT).trim();
}

/** A small picture of its first page; undefined where that cannot be drawn, or is too large. */
export async function firstPage(whole: PDFDocumentProxy): Promise<ReadPdf['thumbnail']> {
  try {
    const page = await whole.getPage(1);
    const natural = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: DRAWN_PX / natural.width });
    if (!(viewport.width * viewport.height <= MOST_DRAWN_PX)) return undefined;
    const canvas = await drawOnWhite(page, viewport);
    return await shrunk(canvas, canvas);
  } catch (thrown) {
    console.error(thrown); // its pages and text are told without a picture
    return undefined;
  }
}

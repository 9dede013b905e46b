import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF with PDF.js, hands it over, and closes it. */
export async function withPdfJs<T>(
  pdf: Uint8Array,
  read: (whole: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false });
  try {
    return await read(await loading.promise);
  } finally {
    await loading.destroy();
  }
}

/** The text of a PDF as PDF.js reads it, without direction controls: a string for each page. */
export const pagesByPdfJs = (pdf: Uint8Array): Promise<readonly string[]> =>
  withPdfJs(pdf, async (whole) => {
    const pages: string[] = [];
    for (let number = 1; number <= whole.numPages; number += 1) {
      const { items } = await (await whole.getPage(number)).getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      pages.push(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''));
    }
    return pages;
  });

export interface Bookmark {
  readonly title: string;
  /** From 0. */
  readonly page: number;
  /** 0 for a part, 1 for what stands below one. */
  readonly depth: number;
}

/** The bookmarks, those below another after it, with the pages to which they lead. */
export async function bookmarksOf(whole: PDFDocumentProxy): Promise<readonly Bookmark[]> {
  const found: Bookmark[] = [];
  type Item = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
  const walk = async (items: readonly Item[], depth: number): Promise<void> => {
    for (const { title, dest, items: below } of items) {
      found.push({ title, page: await pageOf(whole, dest), depth });
      await walk(below, depth + 1);
    }
  };
  await walk((await whole.getOutline()) ?? [], 0);
  return found;
}

/** The page from 0 to which a destination leads. Throws where it leads nowhere. */
export async function pageOf(whole: PDFDocumentProxy, dest: string | unknown[] | null): Promise<number> {
  const explicit = typeof dest === 'string' ? await whole.getDestination(dest) : dest;
  const [page] = explicit ?? [];
  if (page === undefined || page === null) throw new Error(`leads nowhere: ${String(dest)}`);
  return typeof page === 'number' ? page : whole.getPageIndex(page);
}

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A link of a document and where it leads. Pages from 1. */
export interface FoundLink {
  readonly page: number;
  readonly name: string;
  /** Undefined: nowhere. */
  readonly to: number | undefined;
}

/** Every link in a PDF, and the text of each page, as pdf.js reads them. */
export async function linksOf(
  pdf: Uint8Array,
): Promise<{ links: readonly FoundLink[]; pages: readonly string[] }> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const links: FoundLink[] = [];
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.flatMap((item) => ('str' in item ? item.str : [])).join(' '));
    for (const { dest } of await page.getAnnotations()) {
      const place = typeof dest === 'string' ? await document.getDestination(dest) : undefined;
      const to = place ? (await document.getPageIndex(place[0])) + 1 : undefined;
      links.push({ page: number, name: String(dest), to });
    }
  }
  await document.destroy();
  return { links, pages };
}

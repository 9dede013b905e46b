import type { Flow } from './flow.ts';
import type { PdfStruct } from './pdfkit-document.ts';

/** A list for who listens: each item is written into what it gets. */
export function drawList(flow: Flow, items: readonly ((body: PdfStruct) => void)[]): void {
  const list = flow.pdf.struct('L');
  flow.root.add(list);
  for (const write of items) {
    const item = flow.pdf.struct('LI');
    const body = flow.pdf.struct('LBody');
    list.add(item);
    item.add(body);
    write(body);
    item.end();
  }
  list.end();
}

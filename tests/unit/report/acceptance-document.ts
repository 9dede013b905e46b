import { openReportFonts } from '../../../src/report/fonts/report-fonts.ts';
import { collectBlob } from '../../../src/report/pdf/blob-collector.ts';
import { DocumentWriter } from '../../../src/report/pdf/document-writer.ts';
import { Flow } from '../../../src/report/pdf/flow.ts';
import { openPdfKit } from '../../../src/report/pdf/pdfkit-document.ts';
import { layLines } from '../../../src/report/text/lines.ts';
import type { TextStyle } from '../../../src/report/text/text-block.ts';
import { blockOf } from '../../../src/report/text/text-block.ts';
import type { AcceptanceString } from './acceptance-strings.ts';

const STYLE: TextStyle = { size: 12, leading: 19 };

/** The strings as paragraphs of a real document, each in its own base direction, `widthOf` points wide. */
export async function acceptancePdf(
  strings: readonly AcceptanceString[],
  widthOf: (index: number) => number = () => 483,
): Promise<Uint8Array> {
  const pdf = openPdfKit({ title: 'acceptance', language: 'he', createdAtMs: 0, product: 'test' });
  const { whole } = collectBlob(pdf, 'application/pdf');
  const fonts = openReportFonts();
  const flow = new Flow(new DocumentWriter(pdf, fonts), 'rtl');
  flow.newPage();
  for (const [index, { text, base }] of strings.entries()) {
    const width = widthOf(index);
    const lines = layLines(text, base, fonts.regular, width / STYLE.size);
    const block = blockOf(
      lines.map((line) => ({ ...line, isFar: false })),
      STYLE,
      text,
    );
    flow.ensure(block.height);
    flow.addText(flow.root, 'P', block, { inset: 0, width }, flow.y);
    flow.y += block.height + 6;
  }
  flow.finish();
  pdf.end();
  return new Uint8Array(await (await whole).arrayBuffer());
}

import { expect, it } from 'vitest';
import { closeButForLast, leavePage } from '../../../../src/report/pdf/leave-page.ts';
import { openPdfKit, type PdfKitDocument } from '../../../../src/report/pdf/pdfkit-document.ts';
import { openedPdf, runOnPdf } from '../pdf-tools.ts';

/** A document without a page, and what it has written so far. */
function opened(): { pdf: PdfKitDocument; written: () => Buffer } {
  const pdf = openPdfKit({ title: 'Kettle', language: 'en', createdAtMs: 0, product: 'Tikiya' });
  const pieces: Uint8Array[] = [];
  pdf.passTo((bytes) => bytes && pieces.push(bytes));
  return { pdf, written: () => Buffer.concat(pieces) };
}

const drawn = (pdf: PdfKitDocument, mark: string): void => {
  const node = pdf.struct('P');
  pdf.addStructure(node);
  node.add(() => pdf.addContent(`% ${mark}`));
  node.end();
};

it('writes a page when it is left, and what is drawn on it later behind that', () => {
  const { pdf, written } = opened();
  pdf.addPage();
  drawn(pdf, 'first');
  const before = written().length;
  leavePage(pdf, true);
  expect(written().length).toBeGreaterThan(before);
  pdf.addPage();
  drawn(pdf, 'second');
  pdf.switchToPage(0);
  pdf.addContent('% page 1 of 2');
  pdf.closePage(0);
  pdf.end();
  const whole = written();
  runOnPdf('qpdf', whole, ['--check', '{}']);
  const streams = openedPdf(whole);
  expect(streams.indexOf('% first')).toBeGreaterThan(0);
  expect(streams.indexOf('% page 1 of 2')).toBeGreaterThan(streams.indexOf('% first'));
  expect(streams.split('% page 1 of 2')).toHaveLength(2);
});

it('lets nodes be added later to a page that is kept for them', () => {
  const { pdf, written } = opened();
  pdf.addPage();
  drawn(pdf, 'first');
  leavePage(pdf, false);
  pdf.addPage();
  pdf.switchToPage(0);
  drawn(pdf, 'later');
  pdf.end();
  runOnPdf('qpdf', written(), ['--check', '{}']);
  expect(openedPdf(written())).toMatch(/\/MCID 1|BDC/);
});

it('leaves a sound page where nothing is drawn later', () => {
  const { pdf, written } = opened();
  pdf.addPage();
  drawn(pdf, 'only');
  leavePage(pdf, true);
  pdf.end();
  runOnPdf('qpdf', written(), ['--check', '{}']);
});

it('closes a page but for its last words, which come when the number of pages is known', () => {
  const { pdf, written } = opened();
  pdf.addPage();
  drawn(pdf, 'first');
  const last = closeButForLast(pdf, []);
  pdf.addPage();
  drawn(pdf, 'second');
  if (!last) throw new Error('the page stayed open');
  pdf.writeInto(last, () => pdf.addContent('% page 1 of 2'));
  pdf.addContent('% page 2 of 2');
  pdf.end();
  const whole = written();
  runOnPdf('qpdf', whole, ['--check', '{}']);
  const streams = openedPdf(whole);
  const places = ['% first', '% page 1 of 2', '% second', '% page 2 of 2'].map((mark) =>
    streams.indexOf(mark),
  );
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(streams.split('% page 1 of 2')).toHaveLength(2);
});

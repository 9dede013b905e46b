import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Evidence } from '../../../src/domain/case/evidence.ts';
import type { FileFacts } from '../../../src/domain/case/file-facts.ts';
import type { OpenDocuments } from '../../../src/domain/file/document-page.ts';
import { writeReport } from '../../../src/report/write-report.ts';
import { SAMPLE_JPEG } from '../../support/sample-files.ts';
import { runOnPdf, wordsOfPdf } from './pdf-tools.ts';
import { bufferOf } from './sample-case.ts';
import { samplePng } from './sample-png.ts';
import { isSound, reportOf, SLOW_MS } from './written-report.ts';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const FILES = [
  { fileName: 'Invoice.pdf', mediaType: 'application/octet-stream', bytes: Buffer.from('%PDF-1.7 invoice') },
  { fileName: 'the door.jpg', mediaType: 'image/jpeg', bytes: Buffer.from(SAMPLE_JPEG) },
  { fileName: 'seen.png', mediaType: 'image/png', bytes: samplePng(2, 2, 1) },
  { fileName: 'locked.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.7 locked') },
  { fileName: 'invite.ics', mediaType: 'text/calendar', bytes: Buffer.from('BEGIN') },
].map((file, index) => ({ ...file, name: `attachment-000${index + 1}` }));

const mail: Evidence<FileFacts> = {
  id: 'mail',
  caseId: 'case-1',
  facts: {
    kind: 'file',
    name: 'order.eml',
    mediaType: 'message/rfc822',
    byteLength: 3,
    sha256: sha(Buffer.from('eml')),
    addedAt: { at: '2026-11-05T18:42:10.120Z', zone: 'Asia/Jerusalem' },
    extensionVersion: '0.1.0',
    read: { is: 'mail', to: ['dana@example.com'], subject: 'Order 4711' },
    parts: FILES.map(({ bytes, ...file }) => ({ ...file, byteLength: bytes.length, sha256: sha(bytes) })),
  },
};

const open: OpenDocuments = async (bytes) => {
  if (Buffer.from(bytes).includes('locked')) return 'locked';
  return {
    pageCount: 2,
    page: async (number) => ({
      bytes: bufferOf(samplePng(300, 400, number)) as ArrayBuffer,
      width: 300,
      height: 400,
      pixelsPerPoint: 1,
      texts: [{ text: `Clause ${number}`, isRtl: false, x: 20, baseline: 60, width: 90, size: 12 }],
    }),
    close: () => undefined,
  };
};

it(
  'an e-mail is printed with the PDFs and pictures that came with it, each under its name',
  async () => {
    const progress: string[] = [];
    const blob = await writeReport(
      reportOf([mail], 'Kettle', 'x', 'en'),
      async (_id, name) => bufferOf(FILES.find((file) => file.name === name)?.bytes),
      (done, total) => progress.push(`${done}/${total}`),
      { openDocument: open },
    );
    const pdf = new Uint8Array(await blob.arrayBuffer());
    isSound(pdf);
    const text = wordsOfPdf(pdf);
    for (const wanted of [
      'Attached: Invoice.pdf',
      'page 1 of 2 of the document',
      'Clause 2',
      'Attached: the door.jpg',
      'Attached: locked.pdf',
      'locked with a password',
    ])
      expect(text).toContain(wanted);
    for (const absent of ['Attached: seen.png', 'Attached: invite.ics']) expect(text).not.toContain(absent);
    expect(runOnPdf('pdfimages', pdf, ['-list', '{}'])).toMatch(/240\s+160/);
    expect(progress.at(-1)).toBe('3/3');
  },
  SLOW_MS,
);

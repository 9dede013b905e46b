import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/domain/export/manifest.ts';
import { attaching } from '../../../src/report/attach-originals.ts';
import { openReportFonts } from '../../../src/report/fonts/report-fonts.ts';
import { collectBlob } from '../../../src/report/pdf/blob-collector.ts';
import { DocumentWriter } from '../../../src/report/pdf/document-writer.ts';
import { Flow } from '../../../src/report/pdf/flow.ts';
import { openPdfKit } from '../../../src/report/pdf/pdfkit-document.ts';
import { wordsOf } from '../../../src/words/every-language.ts';
import { openedPdf, runOnPdf } from './pdf-tools.ts';
import { withPdfJs } from './pdfjs-text.ts';
import { bufferOf, moment } from './sample-case.ts';
import { samplePng } from './sample-png.ts';
import { isSound } from './written-report.ts';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const PNG = samplePng(300, 200, 4);
const PAGE = Buffer.from('<html>שלום</html>'.repeat(400));
const FILES = [
  { evidence: 'ev-1', name: 'picture', path: 'ראיות/001 ההזמנה שלי.png', mediaType: 'image/png', bytes: PNG },
  {
    evidence: 'ev-1',
    name: 'page.html',
    path: 'ראיות/001 ההזמנה שלי – page.html',
    mediaType: 'text/html',
    bytes: PAGE,
  },
  {
    evidence: 'ev-2',
    name: 'picture',
    path: 'ראיות/002 (1)%#x.weird',
    mediaType: 'a(b)/c d',
    bytes: Buffer.from([0, 13, 10, 255]),
  },
  {
    evidence: 'ev-2',
    name: 'attachment-0001',
    path: 'ראיות/002 empty.txt',
    mediaType: 'text/plain',
    bytes: Buffer.alloc(0),
  },
] as const;

const manifest: Manifest = {
  kind: 'tikiya-case',
  format: 1,
  madeAt: moment('2026-11-21T12:30:00.000Z'),
  extensionVersion: '0.1.0',
  language: 'he',
  case: { id: 'case-1', title: 'מקרר' },
  head: 'f'.repeat(64),
  records: [],
  evidence: ['ev-1', 'ev-2'].map((id) => ({
    id,
    entryId: `entry of ${id}`,
    is: 'screenshot',
    at: moment('2026-11-05T18:42:10.120Z'),
    files: [
      ...FILES.filter(({ evidence }) => evidence === id).map(({ name, path, mediaType, bytes }) => ({
        name,
        path,
        mediaType,
        byteLength: bytes.length,
        sha256: sha(bytes),
      })),
      {
        name: 'messages.json',
        leftOut: 'redacted' as const,
        mediaType: 'application/json',
        sha256: 'a'.repeat(64),
      },
    ],
  })),
  made: [],
};

async function attached(gone: readonly string[] = []): Promise<{ pdf: Uint8Array; asked: string[] }> {
  const kit = openPdfKit({ title: 'attachments', language: 'he', createdAtMs: 0, product: 'test' });
  const { whole } = collectBlob(kit, 'application/pdf');
  const flow = new Flow(new DocumentWriter(kit, openReportFonts()), 'rtl');
  flow.newPage();
  flow.paragraph('נספחים');
  flow.finish();
  const asked: string[] = [];
  const attach = attaching(
    kit,
    wordsOf('he'),
    manifest,
    async (id, name) => {
      asked.push(`${id} ${name}`);
      const file = FILES.find((one) => one.evidence === id && one.name === name);
      return gone.includes(`${id} ${name}`) ? undefined : bufferOf(file?.bytes);
    },
    async () => undefined,
  );
  const appendix = { number: 1, evidenceId: 'ev-1' };
  await attach.ofAppendix(appendix);
  await attach.rest([appendix]);
  await attach.list();
  kit.end();
  return { pdf: new Uint8Array(await (await whole).arrayBuffer()), asked };
}

/** Everything that pdfdetach takes out, by name. */
function detached(pdf: Uint8Array): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'tikiya-attached-'));
  try {
    const file = join(folder, 'case.pdf');
    writeFileSync(file, pdf);
    const out = join(folder, 'out');
    execFileSync('mkdir', [out]);
    execFileSync('pdfdetach', ['-enc', 'UTF-8', '-saveall', '-o', out, file]);
    return new Map(readdirSync(out).map((name) => [name.normalize('NFC'), readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('attached originals', () => {
  it('come back as the same bytes under their own names, with the manifest', async () => {
    const { pdf } = await attached();
    isSound(pdf);
    const out = detached(pdf);
    expect([...out.keys()].sort()).toEqual(
      ['manifest.json', ...FILES.map(({ path }) => path.split('/')[1] as string)].sort(),
    );
    for (const { path, bytes } of FILES)
      expect(sha(out.get(path.split('/')[1] as string) as Buffer)).toBe(sha(bytes));
    expect(JSON.parse((out.get('manifest.json') as Buffer).toString('utf8'))).toEqual(manifest);
  });

  it('are described, dated and typed', async () => {
    const { pdf } = await attached();
    const byPdfJs = await withPdfJs(
      pdf,
      async (whole) =>
        (await whole.getAttachments()) as Record<
          string,
          {
            filename: string;
            description: string;
            content: Uint8Array;
          }
        >,
    );
    const files = Object.values(byPdfJs);
    expect(files.map(({ filename }) => filename)).toContain('001 ההזמנה שלי.png');
    const first = files.find(({ filename }) => filename === '001 ההזמנה שלי.png');
    expect(sha(first?.content ?? new Uint8Array())).toBe(sha(PNG));
    expect(first?.description.replace(/[\u2066-\u2069]/g, '')).toBe('נספח א׳: קובץ מקורי');
    expect(files.every(({ description }) => description !== '')).toBe(true);
    const opened = openedPdf(pdf);
    expect(opened.match(/\/AFRelationship \/Source/g)).toHaveLength(4);
    expect(opened.match(/\/AFRelationship \/Data/g)).toHaveLength(1);
    expect(opened).toContain('/Subtype /image#2fpng');
    expect(opened.match(/\/AF \[/g)).toHaveLength(1);
    expect(opened.match(/\/ModDate \(D:20261105184210Z\)/g)).toHaveLength(4);
    // The picture is in the file byte for byte, the text of the page is packed.
    expect(Buffer.from(pdf).includes(PNG)).toBe(true);
    expect(Buffer.from(pdf).includes(PAGE)).toBe(false);
    expect(runOnPdf('pdfdetach', pdf, ['-list', '{}'])).toMatch(/^5 embedded files/);
  });

  it('that are gone or left out are not there, and the others are', async () => {
    const { pdf, asked } = await attached(['ev-1 page.html']);
    isSound(pdf);
    expect(asked).toEqual(['ev-1 picture', 'ev-1 page.html', 'ev-2 picture', 'ev-2 attachment-0001']);
    expect(runOnPdf('pdfdetach', pdf, ['-list', '{}'])).toMatch(/^4 embedded files/);
  });
});

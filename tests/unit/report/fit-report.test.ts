import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { checkGiven, type GivenFile } from '../../../src/bundle/check-given.ts';
import type { Evidence } from '../../../src/domain/case/evidence.ts';
import type { Manifest } from '../../../src/domain/export/manifest.ts';
import { fitReport, type MakingProgress } from '../../../src/report/fit-report.ts';
import { jpegWithExif } from '../../support/make-jpeg.ts';
import { linksOf } from './links-of.ts';
import { textOfPdf } from './pdf-tools.ts';
import { withPdfJs } from './pdfjs-text.ts';
import { bufferOf, sampleEvidence } from './sample-case.ts';
import { isSound, reportOf, SLOW_MS } from './written-report.ts';

const [WIDTH, HEIGHT] = [800, 600];

/** A picture of noise, which weighs as much as its pixels: 1.4 MB. */
function noise(seed: number): Buffer {
  const png = new PNG({ width: WIDTH, height: HEIGHT, colorType: 2 });
  let state = seed + 1;
  for (let at = 0; at < png.data.length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    png.data[at] = state >>> 24;
  }
  return PNG.sync.write(png, { colorType: 2, filterType: 0, deflateLevel: 1 });
}

const pictures = new Map(Array.from({ length: 6 }, (_gap, index) => [`n${index + 1}`, noise(index)]));
const evidence: Evidence[] = [...pictures].map(([id, bytes]) => sampleEvidence(id, bytes, { title: id }));
const model = reportOf(evidence, 'Kettle', 'x', 'en');
const load = async (id: string) => bufferOf(pictures.get(id));

/** Stands for the browser's JPEG: so many bytes for so much quality. */
const shrinkTo = (quality: number) => async (): Promise<Uint8Array> => {
  const frame = jpegWithExif({ width: WIDTH, height: HEIGHT });
  return Buffer.concat([frame, Buffer.alloc(quality * 10_000)]);
};

async function make(
  wayToFit: 'volumes' | 'smaller-pictures',
  sizeLimit: 'none' | '5MB' = '5MB',
  tools: Parameters<typeof fitReport>[4] = { shrinkTo },
) {
  const told: MakingProgress[] = [];
  const made = await fitReport(model, { sizeLimit, wayToFit }, load, (at) => told.push(at), tools);
  if (made.is !== 'made') return { made, told, files: [] };
  const files = await Promise.all(
    made.volumes.map(async ({ blob }) => new Uint8Array(await blob.arrayBuffer())),
  );
  return { made, told, files };
}

it(
  'parts a document into volumes within the limit that name one another; the contents name the pages of all',
  async () => {
    const { made, files, told } = await make('volumes');
    expect(made).toMatchObject({ is: 'made', quality: 'as-captured' });
    expect(files.length).toBeGreaterThan(1);
    const read = await Promise.all(files.map(linksOf));
    for (const [index, file] of files.entries()) {
      expect(file.length).toBeLessThanOrEqual(5_000_000);
      isSound(file);
      expect(read[index]?.pages.join(' ')).toContain(`volume ${index + 1} of ${files.length}`);
      expect(read[index]?.links.map(({ to }) => to)).not.toContain(undefined);
    }
    const rows = [
      ...textOfPdf(files[0] ?? new Uint8Array(), ['-layout']).matchAll(
        /^ *Appendix (\d) +n\1 +01\/11\/2026 +(\d+) *$/gm,
      ),
    ].map(([, number, page]) => [Number(number), Number(page)] as const);
    expect(rows.map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const [number, page] of rows) {
      const links = read.map(({ links }) => links.some(({ name }) => name === `appendix-${number}`));
      // It is led to in its own volume alone, and stands there on the page that the contents name.
      expect(links.filter(Boolean)).toHaveLength(1);
      const there = read[links.indexOf(true)]?.pages[page - 1];
      expect([number, there]).toEqual([number, expect.stringContaining(`Appendix ${number}`)]);
    }
    expect(new Set(told.map(({ volumes }) => volumes))).toEqual(new Set([1, files.length]));
    expect(told.at(-1)).toMatchObject({ of: 6, volume: 1 });
  },
  SLOW_MS,
);

it(
  'makes pictures smaller only as far as it must, and says in the document how far',
  async () => {
    const { made, files } = await make('smaller-pictures');
    expect(made).toMatchObject({ is: 'made', quality: 70 });
    expect(files).toHaveLength(1);
    expect(files[0]?.length).toBeLessThanOrEqual(5_000_000);
    const { pages } = await linksOf(files[0] ?? new Uint8Array());
    expect(pages.join(' ')).toContain('quality 70 of 100');
  },
  SLOW_MS,
);

it(
  'leaves everything as it is without a limit',
  async () => {
    const { made, files } = await make('smaller-pictures', 'none');
    expect(made).toMatchObject({ is: 'made', quality: 'as-captured' });
    const { pages } = await linksOf(files[0] ?? new Uint8Array());
    expect(pages.join(' ')).not.toContain('of 100');
  },
  SLOW_MS,
);

it(
  'keeps its pictures as captured where only what is not printed is large',
  async () => {
    const [picture] = evidence;
    const mail: Evidence = {
      id: 'mail',
      caseId: 'case-1',
      facts: {
        kind: 'file',
        name: 'a.eml',
        mediaType: 'message/rfc822',
        byteLength: 9_000_000,
        sha256: 'a'.repeat(64),
        addedAt: model.generatedAt,
        extensionVersion: '0.1.0',
        read: { is: 'mail', to: [] },
        parts: [
          {
            name: 'attachment-0001',
            fileName: 'scan.tif',
            mediaType: 'image/tiff',
            byteLength: 8_000_000,
            sha256: 'b'.repeat(64),
          },
        ],
      },
    };
    const made = await fitReport(
      reportOf(picture ? [picture, mail] : [], 'Kettle', 'x', 'en'),
      { sizeLimit: '5MB', wayToFit: 'smaller-pictures' },
      load,
      () => undefined,
      { shrinkTo },
    );
    expect(made).toMatchObject({ is: 'made', quality: 'as-captured' });
  },
  SLOW_MS,
);

it(
  'attaches to each volume its own originals and the list of all, so that one can be checked alone',
  async () => {
    const manifest: Manifest = {
      kind: 'tikiya-case',
      format: 1,
      madeAt: model.generatedAt,
      extensionVersion: '0.1.0',
      language: 'en',
      case: { id: 'case-1', title: 'Kettle' },
      head: 'f'.repeat(64),
      records: [],
      evidence: evidence.map(({ id, facts }) => ({
        id,
        entryId: id,
        is: 'screenshot',
        at: model.generatedAt,
        files: [
          { name: 'picture', path: `evidence/${id}.png`, mediaType: 'image/png', sha256: facts.sha256 },
        ],
      })),
      made: [],
    };
    const { files } = await make('volumes', '5MB', { shrinkTo, manifest });
    const volumes = await Promise.all(files.map(attachedTo));
    expect(volumes.length).toBeGreaterThan(1);
    const check = async (given: readonly GivenFile[]) => {
      const result = await checkGiven(given, () => undefined, new AbortController().signal);
      if (result.is !== 'checked') throw new Error(result.is);
      return result.check;
    };
    const all = await check(volumes.flat());
    expect([all.files, all.matching, all.volumes?.elsewhere]).toEqual([[], evidence.length, 0]);
    for (const [index, volume] of volumes.entries()) {
      const alone = await check(volume);
      expect([alone.files, alone.matching]).toEqual([[], volume.length - 1]);
      expect(alone.volumes).toMatchObject({ count: volumes.length, here: [index + 1] });
    }
  },
  SLOW_MS,
);

const attachedTo = (pdf: Uint8Array): Promise<GivenFile[]> =>
  withPdfJs(pdf, async (whole) =>
    Object.values(
      (await whole.getAttachments()) as Record<string, { filename: string; content: Uint8Array }>,
    ).map(({ filename, content }) => ({ path: filename, file: new Blob([new Uint8Array(content)]) })),
  );

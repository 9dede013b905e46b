import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE_OF = {
  pdftotext: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfimages: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdfdetach: 'poppler-utils',
  qpdf: 'qpdf',
} as const;

/** Text that a program run on a PDF gives; `{}` in the arguments stands for the file. */
export const runOnPdf = (
  program: keyof typeof PACKAGE_OF,
  pdf: Uint8Array,
  args: readonly string[] = ['{}'],
): string => outputOn(program, pdf, args).toString('utf8');

/** What a program run on a PDF gives. A missing program fails by its name. */
function outputOn(program: keyof typeof PACKAGE_OF, pdf: Uint8Array, args: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'tikiya-pdf-'));
  try {
    const file = join(folder, 'case.pdf');
    writeFileSync(file, pdf);
    return execFileSync(
      program,
      args.map((arg) => (arg === '{}' ? file : arg)),
      { maxBuffer: 256_000_000, stdio: ['ignore', 'pipe', 'pipe'] },
    );
  } catch (thrown) {
    const { code } = thrown as { code?: unknown };
    if (code !== 'ENOENT') throw thrown;
    throw new Error(
      `${program} is needed for this test: install ${PACKAGE_OF[program]} (apt-get install ${PACKAGE_OF[program]})`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF as poppler reads it, without direction controls. */
export function textOfPdf(pdf: Uint8Array, args: readonly string[] = []): string {
  return runOnPdf('pdftotext', pdf, [...args, '{}', '-']).replace(
    /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    '',
  );
}

/** The same, where words are looked for: poppler breaks lines where cells end. */
export const wordsOfPdf = (pdf: Uint8Array): string => textOfPdf(pdf, ['-layout']).replace(/\s+/g, ' ');

/** The PDF rewritten with every stream and object open to reading. */
export function openedPdf(pdf: Uint8Array): string {
  return runOnPdf('qpdf', pdf, ['--qdf', '--object-streams=disable', '--stream-data=uncompress', '{}', '-']);
}

/** The colours from top to bottom of a page, `x` points from its left, at `dpi` dots an inch. */
export function columnOfPage(
  pdf: Uint8Array,
  page: number,
  x: number,
  dpi: number,
): readonly (readonly [red: number, green: number, blue: number])[] {
  const column = String(Math.round((x / 72) * dpi));
  const only = ['-f', String(page), '-l', String(page), '-x', column, '-W', '1'];
  const ppm = outputOn('pdftoppm', pdf, ['-r', String(dpi), ...only, '{}']);
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('no picture of the page');
  const pixels = ppm.subarray(head[0].length);
  return Array.from({ length: Number(head[2]) }, (_gap, row) => [
    pixels[row * 3] ?? 0,
    pixels[row * 3 + 1] ?? 0,
    pixels[row * 3 + 2] ?? 0,
  ]);
}

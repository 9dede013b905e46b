import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE_OF = {
  pdftotext: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfimages: 'poppler-utils',
  qpdf: 'qpdf',
} as const;

/** Output of a program run on a PDF; `{}` in the arguments stands for the file. A missing program fails by its name. */
export function runOnPdf(
  program: keyof typeof PACKAGE_OF,
  pdf: Uint8Array,
  args: readonly string[] = ['{}'],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'tikiya-pdf-'));
  try {
    const file = join(folder, 'case.pdf');
    writeFileSync(file, pdf);
    return execFileSync(
      program,
      args.map((arg) => (arg === '{}' ? file : arg)),
      { encoding: 'utf8', maxBuffer: 256_000_000, stdio: ['ignore', 'pipe', 'pipe'] },
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

/** The PDF rewritten with every stream and object open to reading. */
export function openedPdf(pdf: Uint8Array): string {
  return runOnPdf('qpdf', pdf, ['--qdf', '--object-streams=disable', '--stream-data=uncompress', '{}', '-']);
}

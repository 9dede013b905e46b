import { spawnSync } from 'node:child_process';
import { requireProgram } from '../../../scripts/browsers/find-program.ts';
import { PDFFONTS, PDFINFO, PDFTOTEXT, type Program, QPDF } from '../../../scripts/browsers/program.ts';

function run(program: Program, words: readonly string[]): { code: number | null; text: string } {
  const ended = spawnSync(requireProgram(program), words, { encoding: 'utf8' });
  return { code: ended.status, text: ended.stdout + ended.stderr };
}

/** The text of a PDF in logical order, without direction marks. */
export function textOfPdf(path: string): string {
  const { code, text } = run(PDFTOTEXT, ['-enc', 'UTF-8', path, '-']);
  if (code !== 0) throw new Error(text);
  return text.replace(/[\u2066-\u2069\u200e\u200f\u202a-\u202e]/g, '');
}

/** What qpdf says about the soundness of a PDF; undefined when nothing is wrong. */
export function unsoundness(path: string): string | undefined {
  const { code, text } = run(QPDF, ['--check', path]);
  return code === 0 ? undefined : text;
}

/** Number of pages. */
export function pageCount(path: string): number {
  return Number(/^Pages:\s+(\d+)/m.exec(run(PDFINFO, [path]).text)?.[1]);
}

/** Number of different pictures on its pages. */
export function picturesIn(path: string): number {
  const { code, text } = run(QPDF, ['--json=1', '--json-key=pages', path]);
  if (code !== 0) throw new Error(text);
  const { pages } = JSON.parse(text) as { pages: { images: { object: string }[] }[] };
  return new Set(pages.flatMap(({ images }) => images.map(({ object }) => object))).size;
}

/** Names of fonts that are not embedded. */
export function fontsNotEmbedded(path: string): string[] {
  return run(PDFFONTS, [path])
    .text.split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '' && !/ yes (yes|no) /.test(line));
}

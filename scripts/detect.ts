import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import { decimalOf } from '../src/domain/case/money.ts';
import { findPurchase } from '../src/domain/detect/find-purchase.ts';
import type { PageFindings } from '../src/domain/detect/finding.ts';
import type { FilledFields } from './filled-fields.ts';
import { type ExpectedPage, printScores, scorePages } from './score-findings.ts';

/** Parses HTML with nothing run and nothing fetched. */
export function documentOf(html: string): Document {
  const parser = new new Window().DOMParser();
  return parser.parseFromString(html, 'text/html') as unknown as Document;
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Reads a file: HTML as a page, text as one paragraph per line. */
export function findingsOf(path: string, url: string | null): PageFindings {
  const content = readFileSync(path, 'utf8');
  const html = path.endsWith('.txt')
    ? content
        .split('\n')
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join('')
    : content;
  return findPurchase(documentOf(html), url ?? '');
}

/** The sure ones, in the shape that the scoring rules compare. */
export function filledFields(findings: PageFindings): FilledFields {
  const { orderNumber, merchant, total, orderDate } = findings;
  return {
    ...(orderNumber?.sure && { orderNumber: orderNumber.value }),
    ...(merchant?.sure && { merchant: merchant.value }),
    ...(total?.sure && { total: { amount: Number(decimalOf(total.value)), currency: total.value.currency } }),
    ...(orderDate?.sure && { orderDate: orderDate.value }),
  };
}

/** Scores every page of a folder with an `expected.json`; only kinds of files that can be read are looked at. */
export function scoreFolder(
  folder: string,
  suffixes: readonly string[] = ['.html', '.txt'],
): ReturnType<typeof scorePages> {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as ExpectedPage[];
  const readable = expected.filter(({ file }) => suffixes.some((suffix) => file.endsWith(suffix)));
  return scorePages(
    readable.map((page) => ({ page, filled: filledFields(findingsOf(join(folder, page.file), page.url)) })),
  );
}

function lineFor(path: string, url: string | null): string {
  if (path.endsWith('.eml'))
    return JSON.stringify({ file: path, fields: {}, why: { file: 'raw messages are not read yet' } });
  const findings = findingsOf(path, url);
  const why = Object.fromEntries(
    Object.entries(findings).map(([field, finding]) => [
      field,
      {
        foundIn: finding.foundIn,
        sure: finding.sure,
        excerpt: finding.excerpt,
        ...(!finding.sure && { offered: finding.value }),
      },
    ]),
  );
  return JSON.stringify({ file: path, fields: filledFields(findings), why });
}

function main(args: string[]): number {
  const files: string[] = [];
  const urls = new Map<string, string>();
  let url: string | null = null;
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    const value = args[at + 1] ?? '';
    if (argument === '--url') url = value;
    else if (argument === '--list') {
      for (const one of JSON.parse(readFileSync(value, 'utf8')) as { file: string; url: string | null }[]) {
        if (one.url) urls.set(basename(one.file), one.url);
        if (existsSync(one.file)) files.push(one.file);
        else if (existsSync(join(value, '..', one.file))) files.push(join(value, '..', one.file));
      }
    } else if (argument === '--score') {
      console.log(printScores(scoreFolder(value)));
      return 0;
    } else {
      files.push(argument);
      continue;
    }
    at += 1;
  }
  if (files.length === 0) {
    console.error('usage: npm run detect -- FILE… [--url U] [--list L.json] | --score FOLDER');
    return 2;
  }
  for (const file of new Set(files)) console.log(lineFor(file, url ?? urls.get(basename(file)) ?? null));
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2));

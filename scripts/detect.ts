// npm run -s detect: what would be filled in from saved pages, pasted texts and raw messages. The code is the extension's.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DetectError, type NamedFile, readArguments } from './detect/arguments.ts';
import { findingsOf } from './detect/read-file.ts';
import { FIELDS, filledFields, plainValue } from './filled-fields.ts';
import { type ExpectedPage, printScores, scorePages } from './score-findings.ts';

const USAGE = 'usage: npm run -s detect -- [--url URL] [--list LIST.json] [--] FILE… | --score FOLDER';

/** Scores every file of a folder with an `expected.json`. Throws `DetectError`. */
export async function scoreFolder(
  folder: string,
  suffixes: readonly string[] = [''],
): Promise<ReturnType<typeof scorePages>> {
  const expected = readExpected(folder).filter(({ file }) =>
    suffixes.some((suffix) => file.endsWith(suffix)),
  );
  const pages = [];
  for (const page of expected)
    pages.push({ page, filled: filledFields(await findingsOf(join(folder, page.file), page.url)) });
  return scorePages(pages);
}

function readExpected(folder: string): ExpectedPage[] {
  const path = join(folder, 'expected.json');
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ExpectedPage[];
  } catch (thrown) {
    throw new DetectError('expected-not-readable', path, thrown);
  }
}

async function lineFor({ name, path, url }: NamedFile): Promise<string> {
  const findings = await findingsOf(path, url);
  const why = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const finding = findings[field];
      if (!finding) return [];
      const { foundIn, sure, excerpt, place } = finding;
      const offered = sure ? {} : { offered: plainValue(field, findings) };
      return [[field, { foundIn, sure, excerpt, ...(place && { place }), ...offered }]];
    }),
  );
  const orders = findings.orders && { orders: findings.orders };
  return JSON.stringify({ file: name, fields: filledFields(findings), why: { ...why, ...orders } });
}

/** Runs with the arguments of the command line and gives the exit code: 0 all read, 1 a file was not, 2 not understood. */
export async function run(
  args: readonly string[],
  print: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> {
  try {
    const { files, scored, remarks } = readArguments(args);
    if (scored !== undefined) print(printScores(await scoreFolder(scored)));
    else if (files.length === 0) {
      complain(USAGE);
      return 2;
    }
    for (const { message } of remarks) complain(`detect: ${message}`);
    let code = remarks.some((remark) => remark.code === 'address-not-understood') ? 1 : 0;
    for (const file of files) {
      try {
        print(await lineFor(file));
      } catch (thrown) {
        if (!(thrown instanceof DetectError)) throw thrown;
        complain(`detect: ${thrown.message}`);
        print(JSON.stringify({ file: file.name, fields: {}, why: { error: thrown.code } }));
        code = 1;
      }
    }
    return code;
  } catch (thrown) {
    if (!(thrown instanceof DetectError)) throw thrown;
    complain(`detect: ${thrown.message}`);
    if (thrown.code === 'option-unknown' || thrown.code === 'value-missing') complain(USAGE);
    return thrown.code === 'option-unknown' || thrown.code === 'value-missing' ? 2 : 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await run(process.argv.slice(2), console.log, console.error);

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkedCase } from '../../../../scripts/law/run-case.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const OURS = join(ROOT, 'tests', 'fixtures', 'law');
/** The rule sheet and its examples, beside the repository where they are at hand. */
const SHEET = join(ROOT, '..', 'shared', 'law');

/** Files of worked cases of our own, by topic. */
export const OWN_FILES = [
  'dist-goods',
  'counting',
  'distance',
  'door-timeshare',
  'store',
  'other-topics',
  'clocks',
].map((name) => join(OURS, `israel-${name}.json`));

/** The cases of a file. */
export function casesOf(path: string): readonly WorkedCase[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as { cases: WorkedCase[] }).cases;
}

/** A file of the rule sheet's folder; undefined, and said so, where it is not at hand. */
export function sheetFile(name: string): string | undefined {
  const path = join(SHEET, name);
  if (existsSync(path)) return path;
  console.warn(`not compared with the rule sheet: ${path} is not there`);
  return undefined;
}

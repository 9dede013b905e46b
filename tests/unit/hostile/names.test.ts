import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileFacts } from '../../../src/domain/case/file-facts.ts';
import { evidenceFileName } from '../../../src/domain/export/evidence-file-name.ts';
import { safeFileName } from '../../../src/domain/export/file-name.ts';
import { calendarFileName, letterFileName, reportFileName } from '../../../src/report/report-file-name.ts';
import { originalName } from '../../../src/ui/case-page/viewer/original-name.ts';
import { runsOf } from './hostile-runs.ts';

const AT = { at: '2026-01-21T09:00:00.000Z', zone: 'Asia/Jerusalem' };

/** What somebody may call a file so that it reads as another one, or lands elsewhere. */
const NAMES = [
  'invoice\u202efdp.exe',
  '../../../etc/passwd',
  'C:\\Windows\\x.txt',
  'CON.txt',
  'nul',
  'a\u0000.txt',
  '\u2066\u2067x\u2069.pdf',
  'x.pdf\u200b.exe',
  '....',
  '.bashrc',
  ' . x . ',
  'x'.repeat(5_000),
  '\ud800.png',
  'a\nb\r\nContent-Type: x.txt',
  'ראיה\u200f.txt',
  '',
];

const facts = (name: string): FileFacts => ({
  kind: 'file',
  name,
  mediaType: 'text/plain',
  byteLength: 1,
  sha256: 'a'.repeat(64),
  addedAt: AT,
  extensionVersion: '0',
  read: { is: 'text' },
});
const file = (fileName?: string) => ({
  name: 'attachment-001',
  mediaType: 'text/plain',
  sha256: 'a'.repeat(64),
  ...(fileName !== undefined && { fileName }),
});
const titled = (title: string) => ({ language: 'he', title, generatedAt: AT }) as const;
const FOLDERS = { folder: 'ראיות', text: 'טקסט', original: 'מקור' };

/** Every name that something is handed out under, made of a text of somebody else's. */
const MAKERS: readonly [string, (text: string) => string][] = [
  ['an original', (text) => originalName(facts(text), { ...file(), name: 'picture' })],
  ['an attachment of an e-mail', (text) => originalName(facts('x'), file(text))],
  [
    'a file in a bundle',
    (text) =>
      evidenceFileName({ facts: facts(text), file: file(text), number: 1, isOriginal: false }, FOLDERS),
  ],
  ['a report', (text) => reportFileName(titled(text))],
  ['a table', (text) => reportFileName(titled(text), '.csv')],
  ['a letter', (text) => letterFileName(text, AT)],
  ['a calendar', calendarFileName],
  ['a name as such', (text) => safeFileName(text, 120)],
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]/;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

describe.each(MAKERS)('the name of %s', (_what, make) => {
  const isSafe = (text: string): void => {
    const name = make(text);
    expect(name).not.toMatch(HARMFUL);
    expect(name).not.toMatch(DEVICE);
    expect(name).not.toMatch(/^\.|[. ]$/);
    expect(name.isWellFormed()).toBe(true);
    expect(name.length).toBeLessThanOrEqual(255);
  };

  it.each(NAMES)('leads nowhere and reads as what it is: %j', isSafe);

  it('does so for any text', () => {
    const pieces = fc.constantFrom(...NAMES.map((name) => name.slice(0, 40)), 'ש', '.', ' ', '\u200d', '😀');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (all) => isSafe(all.join(''))),
      {
        numRuns: runsOf(40),
      },
    );
  });
});

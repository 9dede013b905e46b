import { expect, it } from 'vitest';
import { momentOf } from '../../../src/domain/time/moment.ts';
import { backupFileName } from '../../../src/ui/case-page/backup/backup-file-name.ts';

const madeAt = (at: string) => momentOf(Date.parse(at), 'Asia/Jerusalem');

it('names a backup by the clock of where it was made', () => {
  expect(backupFileName(madeAt('2026-11-21T22:30:05Z'), false)).toBe('tikiya-backup-2026-11-22-003005.zip');
  expect(backupFileName(madeAt('2026-11-21T22:30:05Z'), true)).toBe(
    'tikiya-backup-2026-11-22-003005.zip.age',
  );
});

it('gives two of the same minute two names: none takes the place of the other', () => {
  const [first, second] = ['2026-11-21T22:30:05Z', '2026-11-21T22:30:06Z'].map((at) =>
    backupFileName(madeAt(at), false),
  );
  expect(first).not.toBe(second);
});

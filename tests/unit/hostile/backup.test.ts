import { expect, it } from 'vitest';
import { openBackup } from '../../../src/backup/open-backup.ts';
import { manyEntries } from '../../support/many-entries.ts';

it('a backup that lists more files than any library is refused before they are looked at', async () => {
  const blob = new Blob([manyEntries(500_001)]);
  await expect(openBackup(blob, new AbortController().signal)).rejects.toMatchObject({
    code: 'backup-damaged',
  });
});

import { expect, it } from 'vitest';
import { openBackup } from '../../../src/backup/open-backup.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { facts } from '../../../src/schemas/case-facts.ts';
import { isOf } from '../../../src/schemas/is-of.ts';
import { addEntry } from '../../../src/services/entries.ts';
import { reconcile } from '../../../src/services/reconcile.ts';
import { saveNote } from '../../../src/services/save-note.ts';
import { awaitTerms } from '../../../src/services/terms.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { reminderStore } from '../../../src/storage/reminder-store.ts';
import { capturePieces } from '../support/captured-pieces.ts';
import { fakeWorld, freshDatabase, saveRequest, type World } from '../support/fake-world.ts';
import { addFile, backupOf, contentsOf, happenedAt, makeCase, never, note, restore } from './library.ts';

// One row that a backup cannot hold would keep all of the library from being backed up, for good.

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const mail = (head: string, body = 'hi') => bytesOf(`From: a@b.example\r\n${head}\r\n\r\n${body}`);
const FACE = '\u{1f600}';
/** Of so many letters that a cut after the last but one splits what comes behind. */
const upTo = (cut: number): string => `${'a'.repeat(cut - 1)}${FACE}`;
const LONG_NAME = `${FACE}${'a'.repeat(195)}.pdf`;
const WITH_FILE = [
  '--b\r\nContent-Type: text/plain\r\n\r\nhi',
  `--b\r\nContent-Type: application/pdf; name="${LONG_NAME}"\r\nContent-Disposition: attachment; filename="${LONG_NAME}"\r\n\r\nx`,
  '--b--',
].join('\r\n');

it.each<[string, string, Uint8Array<ArrayBuffer>, number?]>([
  ['an e-mail of the year 12024', 'a.eml', mail('Subject: x\r\nDate: Fri, 31 Dec 12024 10:00:00 +0000')],
  ['an e-mail from before all years', 'a.eml', mail('Subject: x\r\nDate: -000044-03-15T00:00:00Z')],
  ['a subject that is cut in a letter', 'a.eml', mail(`Subject: ${upTo(1_000)}`)],
  ['a sender whose name is', 'a.eml', bytesOf(`From: "${upTo(400)}" <x@y.example>\r\n\r\nhi`)],
  ['a receiver whose name is', 'a.eml', mail(`To: "${upTo(400)}" <x@y.example>`)],
  [
    'an attachment whose name is',
    'a.eml',
    mail('Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b', WITH_FILE),
  ],
  ['a file whose name is', `${FACE}${'a'.repeat(245)}.txt`, bytesOf('x')],
  ['a file of a clock that went wild', 'a.txt', bytesOf('x'), 8.64e15],
  ['a text with the mark of its byte order twice', 'a.txt', bytesOf('\ufeff\ufeffhello')],
])('%s is taken, backed up and brought back as it was', async (_what, name, bytes, lastModified) => {
  const world = await fakeWorld();
  await makeCase(world, 'case-1');
  await addFile(world, 'case-1', bytes, name, lastModified);
  const other = await freshDatabase();
  await restore(other, await backupOf(world.db));
  expect(await contentsOf(other)).toEqual(await contentsOf(world.db));
  expect((await checkCase(other, 'case-1')).problems).toEqual([]);
});

const named = (title: string, url: string) => async (world: World) => {
  world.reading = { ...world.reading, title, url };
  await capturePieces(world, { target: { to: 'case', caseId: 'deleted meanwhile' } });
};

it.each<[string, (world: World) => Promise<unknown>]>([
  ['a page without a title at a very long address', named('', `https://gal.co.il/?${'x'.repeat(15_000)}`)],
  ['a page whose title is nothing but marks of direction', named('\u200f', 'https://gal.co.il/order/1')],
  [
    'pages of more shops than one complaint has',
    async (world) => {
      await makeCase(world, 'case-1');
      for (let shop = 0; shop <= 100; shop += 1) {
        const url = `https://shop${shop}.co.il/`;
        await saveNote(world, saveRequest(`d${shop}`, { url, target: { to: 'case', caseId: 'case-1' } }));
      }
    },
  ],
  [
    'terms at an address of many letters that are not Latin',
    async (world) => {
      await makeCase(world, 'case-1');
      await awaitTerms(world, { caseId: 'case-1', url: `https://gal.co.il/${'תקנון'.repeat(200)}` });
    },
  ],
])('%s: a case that can be backed up and corrected', async (_what, make) => {
  const world = await fakeWorld();
  await make(world);
  const { cases } = await openBackup(await backupOf(world.db), never());
  expect(cases).toHaveLength(1);
  const [row] = await world.db.cases.toArray();
  expect(isOf(facts, row?.facts)).toBe(true);
});

it.each(['1000-01-01', '2999-12-31'])('what is due on %s is reminded of and backed up', async (typed) => {
  const world = await fakeWorld();
  const dueOn = parseDay(typed);
  if (!dueOn) throw new Error('no day');
  await makeCase(world, 'case-1');
  const content = { kind: 'promise', text: 'x', state: 'open', dueOn } as const;
  await addEntry(world, { caseId: 'case-1', entryId: 'p1', body: { happenedAt, content } });
  await reconcile({
    store: reminderStore(world.db),
    clock: world.clock,
    zone: world.zone,
    notices: {
      showNotice: async () => undefined,
      setBadge: async () => undefined,
      setAlarm: async () => undefined,
    },
    wordsFor: async () => ({ title: 't', message: 'm' }),
  });
  const { cases } = await openBackup(await backupOf(world.db), never());
  expect(cases).toHaveLength(1);
});

it('rows that are none keep nothing else from being backed up: they are told, and kept beside it', async () => {
  const world = await fakeWorld();
  for (const caseId of ['case-1', 'case-2']) {
    await makeCase(world, caseId);
    await addEntry(world, { caseId, entryId: `n-${caseId}`, body: note('kept') });
    await addEntry(world, { caseId, entryId: `odd-${caseId}`, body: note('odd') });
  }
  await addFile(world, 'case-1', new Uint8Array(100).fill(7), 'photo.bin');
  await world.db.entries.update('odd-case-1', {
    happenedAt: { at: '12024-01-01T00:00:00.000Z', zone: 'UTC' },
  });
  await world.db.evidence.toCollection().modify({ facts: { kind: 'none' } as never });

  const file = await backupOf(world.db);
  const { cases } = await openBackup(file, never());
  expect(cases.map(({ told }) => told.entries)).toEqual([2, 2]);
  const [faulty, sound] = cases.map(({ told }) => told.faults);
  expect(faulty).toEqual(expect.arrayContaining(['row-refused entries odd-case-1']));
  expect(faulty?.some((fault) => fault.startsWith('row-refused evidence '))).toBe(true);
  expect(sound).toEqual([]);

  const other = await freshDatabase();
  await restore(other, file);
  expect((await other.entries.toArray()).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['n-case-1', 'n-case-2', 'odd-case-2']),
  );
  expect((await checkCase(other, 'case-2')).problems).toEqual([]);
  expect((await checkCase(other, 'case-1')).problems.map(({ fault }) => fault)).toContain('row-missing');
});

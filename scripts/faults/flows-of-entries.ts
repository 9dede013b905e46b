import { sha256OfText } from '../../src/domain/chain/hash.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { adoptFile } from '../../src/services/adopt-file.ts';
import { saveContact } from '../../src/services/contacts.ts';
import { addEntry, correctEntry, removeEntry, restoreEntry } from '../../src/services/entries.ts';
import { eraseEntry } from '../../src/services/erase-entry.ts';
import { takeStep, undoStep } from '../../src/services/steps.ts';
import { readPart } from '../../src/storage/queries.ts';
import { guarded } from '../../src/storage/storage-error.ts';
import { entryIs, type Flow, hasPicture, isErased, isRemoved } from './flow.ts';
import { AT, CASE, CHAT, contact, FACTS, note, SEEN, takeFile } from './library.ts';

const STEP = { kind: 'step', step: 'manager', from: 'agent', text: 'לא ענו' } as const;

/** What is written, changed and taken out on the timeline. */
export const FLOWS_OF_ENTRIES: readonly Flow[] = [
  {
    name: 'entry added',
    from: 'full',
    act: async (world) => {
      await addEntry(world, { caseId: CASE, entryId: 'added', body: note('נוסף') });
      return (db) => entryIs(db, 'added', note('נוסף'));
    },
  },
  {
    name: 'letter sent',
    from: 'full',
    act: async (world) => {
      const text = 'לכבוד החנות';
      const content = {
        kind: 'letter',
        letter: 'request',
        language: 'he',
        to: 'החנות',
        way: 'email',
        text,
      } as const;
      const body = { happenedAt: AT, content: { ...content, textHash: await sha256OfText(text) } };
      await addEntry(world, { caseId: CASE, entryId: 'sent', body });
      return (db) => entryIs(db, 'sent', body);
    },
  },
  {
    name: 'contact with promises',
    from: 'full',
    act: async (world) => {
      const promises = [
        { entryId: 'promise-a', text: 'שליח', dueOn: '2026-01-27' as Day },
        { entryId: 'promise-b', text: 'זיכוי' },
      ];
      await saveContact(world, { caseId: CASE, entryId: 'talk', body: contact('דיברנו'), promises });
      return async (db) =>
        (await entryIs(db, 'talk', contact('דיברנו'))) &&
        (await db.entries.bulkGet(['promise-a', 'promise-b'])).every((row) => row?.removed === 0);
    },
  },
  {
    name: 'entry corrected',
    from: 'full',
    act: async (world) => {
      await correctEntry(world, { entryId: 'note', version: 1, body: note('תוקן') });
      return (db) => entryIs(db, 'note', note('תוקן'));
    },
  },
  {
    name: 'entry into the bin',
    from: 'full',
    act: async (world) => {
      await removeEntry(world, 'note');
      return (db) => isRemoved(db, 'note');
    },
  },
  {
    name: 'entry out of the bin',
    from: 'full',
    act: async (world) => {
      await restoreEntry(world, 'gone');
      return (db) => entryIs(db, 'gone', note('gone'));
    },
  },
  {
    name: 'entry erased with its files',
    from: 'full',
    act: async (world) => {
      const ids = await guarded(() => world.db.evidence.where('entryId').equals('whole').primaryKeys());
      await eraseEntry(world, 'whole');
      return async (db) =>
        (await Promise.all(['whole', ...ids].map((id) => isErased(db, id)))).every(Boolean);
    },
    doneAlready: ['not-found'],
  },
  {
    name: 'file taken in',
    from: 'full',
    act: async (world, attempt) => {
      const id = `taken-${attempt}`;
      await takeFile(world, CASE, id);
      await adoptFile(world, id);
      const evidenceId = `evidence-of-${id}`;
      const bytes = new TextEncoder().encode(CHAT).buffer;
      return async (db) =>
        (await hasPicture(db, evidenceId, bytes)) &&
        (await readPart(db, evidenceId, 'messages.json')) !== undefined &&
        (await db.entries.get(id)) !== undefined;
    },
  },
  {
    name: 'step taken',
    from: 'full',
    act: async (world) => {
      await takeStep(world, {
        caseId: CASE,
        entryId: 'step',
        version: SEEN,
        facts: { ...FACTS, step: 'manager' },
        content: STEP,
      });
      return async (db) =>
        (await db.entries.get('step'))?.content.kind === 'step' &&
        (await db.cases.get(CASE))?.facts.step === 'manager';
    },
  },
  {
    name: 'step taken back',
    from: 'full',
    act: async (world, attempt) => {
      if (attempt === 1 || !(await world.db.entries.get('step-2')))
        await takeStep(world, {
          caseId: CASE,
          entryId: 'step-2',
          version: SEEN,
          facts: { ...FACTS, step: 'manager' },
          content: STEP,
        });
      const version = (await guarded(() => world.db.cases.get(CASE)))?.version ?? 0;
      await undoStep(world, { caseId: CASE, entryId: 'step-2', version, facts: FACTS });
      return async (db) =>
        (await isRemoved(db, 'step-2')) && (await db.cases.get(CASE))?.facts.step === undefined;
    },
  },
];

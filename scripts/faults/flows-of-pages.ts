import { undoSave } from '../../src/services/erase-entry.ts';
import { makeSample } from '../../src/services/make-sample.ts';
import { markEvidence, unmarkEvidence } from '../../src/services/mark-evidence.ts';
import { saveCapture } from '../../src/services/save-capture.ts';
import { saveNote } from '../../src/services/save-note.ts';
import { readPageText, readPictureOf } from '../../src/storage/queries.ts';
import { guarded } from '../../src/storage/storage-error.ts';
import { capturePieces } from '../../tests/unit/support/captured-pieces.ts';
import { saveRequest, type World } from '../../tests/unit/support/fake-world.ts';
import { type Flow, hasPicture, isErased } from './flow.ts';
import { BLACK_OUT, CASE, draw, pictureOf, TWO_WINDOWS } from './library.ts';

const INTO = { to: 'case', caseId: CASE } as const;
const SAMPLE_WORDS = {
  title: 't',
  merchant: 'm',
  item: 'i',
  agent: 'a',
  orderNote: 'n',
  orderPage: 'p',
  call: 'c',
  promise: 'pr',
  email: 'e',
};

const wholeOf = async (world: World): Promise<string> =>
  (await guarded(() => world.db.evidence.where('entryId').equals('whole').toArray())).find(
    ({ facts }) => !facts.derived,
  )?.id ?? '';

/** What is kept of pages. */
export const FLOWS_OF_PAGES: readonly Flow[] = [
  {
    name: 'capture into a new case',
    from: 'full',
    act: async (world) => {
      const { evidenceId } = await saveCapture(world, saveRequest('new-1'));
      return async (db) =>
        (await hasPicture(db, evidenceId, world.bytes.buffer)) &&
        (await readPageText(db, evidenceId ?? '')) === world.reading.text;
    },
  },
  {
    name: 'capture into a case',
    from: 'full',
    act: async (world) => {
      const saved = await saveCapture(world, saveRequest('new-2', { target: INTO }));
      return (db) => hasPicture(db, saved.evidenceId, world.bytes.buffer);
    },
  },
  {
    name: 'full page in pieces',
    from: 'full',
    act: async (world) => {
      const outcome = { messages: [{ text: 'שלום' }], html: '<p>x', whole: { width: 24, height: 32 } };
      const request = { draftId: 'long-2', target: INTO };
      const { evidenceId } = await capturePieces(world, request, outcome, TWO_WINDOWS);
      return async (db) => {
        const names = (await db.evidence.get(evidenceId))?.facts.parts?.map(({ name }) => name) ?? [];
        const parts = await Promise.all(names.map((name) => readPictureOf(db, evidenceId, name)));
        return (
          (await hasPicture(db, evidenceId, pictureOf(0))) && parts.every((bytes) => bytes !== undefined)
        );
      };
    },
  },
  {
    name: 'note from the popup',
    from: 'full',
    act: async (world) => {
      await saveNote(world, saveRequest('new-3', { text: 'פתק' }));
      return async (db) => (await db.entries.get('new-3'))?.content.kind === 'note';
    },
  },
  {
    name: 'save taken back',
    from: 'full',
    act: async (world) => {
      await undoSave(world, 'shot');
      return (db) => isErased(db, 'shot');
    },
    doneAlready: ['not-found'],
  },
  {
    name: 'redaction',
    from: 'full',
    act: async (world) => {
      const request = { evidenceId: await wholeOf(world), derivedId: 'marked-2', marks: [BLACK_OUT] };
      await markEvidence(world, request, draw);
      return async (db) =>
        (await db.evidence.get('marked-2')) !== undefined && hasPicture(db, 'marked-2', pictureOf(0));
    },
  },
  {
    name: 'redaction taken back',
    from: 'full',
    act: async (world) => {
      await unmarkEvidence(world, 'marked');
      return (db) => isErased(db, 'marked');
    },
    doneAlready: ['not-found'],
  },
  {
    name: 'sample case',
    from: 'full',
    act: async (world) => {
      const drawn = { bytes: new Uint8Array(pictureOf(3)), width: 24, height: 16, text: 'x' };
      const { caseId } = await makeSample(world, {
        caseId: 'sample',
        texts: SAMPLE_WORDS,
        draw: async () => drawn,
      });
      return async (db) => ((await db.cases.get(caseId))?.entryCount ?? 0) > 3;
    },
  },
];

import { FIRST_PICTURE, type Piece } from '../../../domain/capture/pieces.ts';
import type { EntryContent } from '../../../domain/case/entry.ts';
import type { ChainRecord } from '../../../domain/chain/record.ts';
import { piecesOf, wholePieces } from '../../../domain/marking/whole-pieces.ts';
import { shownSize } from '../../../domain/photo/shown-size.ts';
import type { Database } from '../../../storage/database.ts';
import {
  findEntry,
  findNextEvidence,
  listDerived,
  listEvidence,
  listRecordsOf,
  readPageText,
  readPart,
  readPictureOf,
} from '../../../storage/queries.ts';
import type { EvidenceRow } from '../../../storage/rows.ts';

/** One item that can be looked at. */
export interface ViewedItem {
  readonly row: EvidenceRow;
  /** Undefined where there is no picture to show. */
  readonly pieces: readonly Piece[] | undefined;
}

/** A capture, what was made of it (newest first), and its neighbours on the timeline. */
export interface Viewed {
  readonly original: ViewedItem;
  /** What its entry says. Undefined: the entry is gone. */
  readonly content: EntryContent | undefined;
  readonly derived: readonly ViewedItem[];
  readonly older: string | undefined;
  readonly newer: string | undefined;
}

/** Reads what an address names: a capture, or one that was made of it. Null: it is not (or no longer) there. */
export async function readViewed(db: Database, caseId: string, evidenceId: string): Promise<Viewed | null> {
  const [named] = await listEvidence(db, [evidenceId]);
  const originalId = named?.facts.derived?.evidenceId;
  const [row] = originalId === undefined ? [named] : await listEvidence(db, [originalId]);
  if (!row || row.caseId !== caseId) return null;
  const entry = await findEntry(db, row.entryId);
  const [original, derived, older, newer] = await Promise.all([
    itemOf(db, row),
    listDerived(db, row).then((rows) => Promise.all(rows.map((one) => itemOf(db, one)))),
    entry && findNextEvidence(db, entry, 'older'),
    entry && findNextEvidence(db, entry, 'newer'),
  ]);
  return { original, derived, content: entry?.content, older, newer };
}

async function itemOf(db: Database, row: EvidenceRow): Promise<ViewedItem> {
  const pieces = piecesOf(row.facts);
  if (pieces) return { row, pieces };
  // Other files are not read to be shown as a picture.
  if (row.facts.kind === 'file' && row.facts.read.is !== 'photo') return { row, pieces: undefined };
  const bytes = await readPictureOf(db, row.id, FIRST_PICTURE);
  const size = bytes && shownSize(bytes);
  return { row, pieces: size && wholePieces({}, size) };
}

/** What is told about an item beside its picture. */
export interface ItemDetails {
  readonly text: string | undefined;
  readonly record: ChainRecord | undefined;
  readonly messages: ArrayBuffer | undefined;
  readonly places: ArrayBuffer | undefined;
}

/** Reads it. Messages and places only where the facts name them. */
export async function readDetails(db: Database, { id, caseId, facts }: EvidenceRow): Promise<ItemDetails> {
  const part = (name: string): Promise<ArrayBuffer | undefined> | undefined =>
    facts.parts?.some((one) => one.name === name) ? readPart(db, id, name) : undefined;
  const [text, records, messages, places] = await Promise.all([
    readPageText(db, id),
    listRecordsOf(db, id),
    part('messages.json'),
    part('places.json'),
  ]);
  const record = records.findLast(({ header }) => header.action === 'put' && header.caseId === caseId);
  return { text, record, messages, places };
}

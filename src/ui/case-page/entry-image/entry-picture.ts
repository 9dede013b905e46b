import { FIRST_PICTURE, type Piece, wholeOf } from '../../../domain/capture/pieces.ts';
import { agentOf, textOf } from '../../../domain/case/entry.ts';
import { isFile } from '../../../domain/case/evidence.ts';
import { filesOf } from '../../../domain/case/files-of.ts';
import { sha256OfBytes } from '../../../domain/chain/hash.ts';
import { shownEvidence } from '../../../domain/marking/shown-evidence.ts';
import { shownFacts } from '../../../domain/marking/shown-facts.ts';
import { printedWholes } from '../../../report/pictures/printed-wholes.ts';
import type { Database } from '../../../storage/database.ts';
import { findCase, listDerived, listRecordsOf, readPictureOf } from '../../../storage/queries.ts';
import type { EntryRow, EvidenceRow } from '../../../storage/rows.ts';
import { entryFacts, entryHeading } from '../../../words/entry-words.ts';
import { formatMoment } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import { showText } from '../../kit/show-text.ts';
import type { EntryPicture, EntryWhole } from './draw-entry.ts';

const MOST_TEXT = 6_000;
const MOST_LINE = 300;
/** Of a capture of many pictures; all of them stand in its record. */
const MOST_HASHES = 8;

/**
 * What an image of an entry shows: when, who, the words, the picture and the hashes. Of a screenshot in which something is blacked
 * out the copy stands for it, and no picture is shown that is not the one that was recorded.
 */
export async function entryPicture(
  db: Database,
  words: Words,
  entry: EntryRow,
  evidence: EvidenceRow | undefined,
): Promise<EntryPicture> {
  const { content, happenedAt } = entry;
  const agent = agentOf(content);
  const [row, records] = await Promise.all([findCase(db, entry.caseId), listRecordsOf(db, entry.id)]);
  const shown = evidence && (await withPicture(db, evidence));
  const record = records.findLast(({ header }) => header.action === 'put');
  return {
    direction: words.direction,
    caseTitle: showText(row?.facts.title ?? '', MOST_LINE),
    heading: entryHeading(words, content),
    about: [
      formatMoment(words.language, happenedAt),
      ...(agent ? [words.say('case.timeline.withAgent', { agent: showText(agent, MOST_LINE) })] : []),
    ],
    text: showText(textOf(content) ?? '', MOST_TEXT),
    facts: entryFacts(words, content).map((fact) => showText(fact, MOST_LINE)),
    ...(shown?.whole && { whole: shown.whole }),
    small: [
      ...(shown ? aboutEvidence(words, shown.item) : []),
      ...(record ? [words.say('entryImage.record', { hash: record.hash })] : []),
    ],
    sayPart: (part, parts) => words.say('entryImage.part', { part, parts }),
    shrunk: words.say('entryImage.shrunk'),
  };
}

function aboutEvidence(words: Words, item: EvidenceRow): readonly string[] {
  const facts = shownFacts(item.facts);
  const pictures =
    facts.kind === 'file'
      ? [facts]
      : filesOf(facts).filter(({ mediaType }) => mediaType.startsWith('image/'));
  const count = pictures.length;
  return [
    ...(facts.kind === 'file'
      ? [showText(facts.name, MOST_LINE)]
      : [showText(facts.title, MOST_LINE), showText(facts.url, MOST_LINE)]),
    ...(count > 1 ? [words.say('entryImage.together', { count })] : []),
    ...pictures.slice(0, MOST_HASHES).map(({ sha256 }) => words.say('entryImage.file', { hash: sha256 })),
    ...(count > MOST_HASHES ? [words.say('entryImage.more', { count: count - MOST_HASHES })] : []),
  ];
}

async function withPicture(
  db: Database,
  original: EvidenceRow,
): Promise<{ item: EvidenceRow; whole?: EntryWhole }> {
  const item = shownEvidence(original, await listDerived(db, original));
  const [printed] = isFile(item) && item.facts.read.is !== 'photo' ? [] : printedWholes(item.facts);
  if (printed === undefined) return { item };
  const load = pictureLoader(db, item);
  if (typeof printed !== 'string') return { item, whole: { pieces: printed, ...wholeOf(printed), load } };
  const picture = await load(FIRST_PICTURE);
  if (!picture) return { item };
  const { width, height } = picture;
  picture.close();
  const piece: Piece = { picture: FIRST_PICTURE, cut: { x: 0, y: 0, width, height }, at: { x: 0, y: 0 } };
  return { item, whole: { pieces: [piece], width, height, load } };
}

/** Gives a picture by its name where its bytes have the hash that was recorded. */
const pictureLoader =
  (db: Database, { id, facts }: EvidenceRow): EntryWhole['load'] =>
  async (name) => {
    const file = filesOf(facts).find((one) => one.name === name);
    const bytes = file && (await readPictureOf(db, id, name));
    if (!bytes || (await sha256OfBytes(bytes)) !== file.sha256) return undefined;
    // A damaged one has its hash all the same.
    return createImageBitmap(new Blob([bytes], { type: file.mediaType })).catch(() => undefined);
  };

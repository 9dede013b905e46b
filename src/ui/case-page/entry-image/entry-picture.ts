import { FIRST_PICTURE } from '../../../domain/capture/pieces.ts';
import { agentOf, textOf } from '../../../domain/case/entry.ts';
import { isFile } from '../../../domain/case/evidence.ts';
import { sha256OfBytes } from '../../../domain/chain/hash.ts';
import { shownEvidence } from '../../../domain/marking/shown-evidence.ts';
import { shownFacts } from '../../../domain/marking/shown-facts.ts';
import type { Database } from '../../../storage/database.ts';
import { findCase, listDerived, listRecordsOf, readPictureOf } from '../../../storage/queries.ts';
import type { EntryRow, EvidenceRow } from '../../../storage/rows.ts';
import { entryFacts, entryHeading } from '../../../words/entry-words.ts';
import { formatMoment } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import { showText } from '../../kit/show-text.ts';
import type { EntryPicture } from './draw-entry.ts';

const MOST_TEXT = 6_000;
const MOST_LINE = 300;

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
    ...(shown?.picture && { picture: shown.picture }),
    small: [
      ...(shown ? aboutEvidence(words, shown.item) : []),
      ...(record ? [words.say('entryImage.record', { hash: record.hash })] : []),
    ],
  };
}

function aboutEvidence(words: Words, item: EvidenceRow): readonly string[] {
  const facts = shownFacts(item.facts);
  const count = (facts.parts ?? []).filter(({ name }) => name.startsWith('tile-')).length + 1;
  return [
    ...(facts.kind === 'file'
      ? [showText(facts.name, MOST_LINE)]
      : [showText(facts.title, MOST_LINE), showText(facts.url, MOST_LINE)]),
    ...(count > 1 ? [words.say('entryImage.firstOf', { count })] : []),
    words.say('entryImage.file', { hash: facts.sha256 }),
  ];
}

async function withPicture(
  db: Database,
  original: EvidenceRow,
): Promise<{ item: EvidenceRow; picture?: ImageBitmap }> {
  const item = shownEvidence(original, await listDerived(db, original));
  const isPicture = !isFile(item) || item.facts.read.is === 'photo';
  const bytes = isPicture ? await readPictureOf(db, item.id, FIRST_PICTURE) : undefined;
  if (!bytes || (await sha256OfBytes(bytes)) !== item.facts.sha256) return { item };
  const blob = new Blob([bytes], { type: item.facts.mediaType });
  // A damaged one has its hash all the same.
  const picture = await createImageBitmap(blob).catch(() => undefined);
  return picture ? { item, picture } : { item };
}

import type { Entry } from '../../../domain/case/entry.ts';
import { isAsRecorded } from '../../../domain/chain/as-recorded.ts';
import type { ChainRecord } from '../../../domain/chain/record.ts';
import { TikiyaError } from '../../../domain/errors.ts';
import type { ReportRequest } from '../../../domain/export/report-request.ts';
import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import { rightsOf } from '../../../domain/rights/rights-of.ts';
import { LETTER_DETAILS, type Settings } from '../../../domain/settings/settings.ts';
import { dayIn, momentOf } from '../../../domain/time/moment.ts';
import { localZone, openClock } from '../../../platform/clock.ts';
import { readSettings } from '../../../platform/settings.ts';
import { buildReportModel, type ReportModel } from '../../../report/report-model.ts';
import { toldStory } from '../../../report/told-story.ts';
import type { Database } from '../../../storage/database.ts';
import type { EvidenceRow } from '../../../storage/rows.ts';
import { wordsOf } from '../../../words/every-language.ts';
import { loadLetterWords } from '../../../words/letters/load-letter-words.ts';
import { readAtOnce } from './read-at-once.ts';

/**
 * The content of a document of a case as it stands in the store, without what is left out and with what is hidden taken out. Throws
 * `not-found`.
 */
export async function readModel(
  db: Database,
  caseId: string,
  {
    variant,
    language,
    leftOut,
    order,
    hidesPersonal,
    attachOriginals,
  }: Omit<ReportRequest, 'sizeLimit' | 'wayToFit'>,
): Promise<{ model: ReportModel; chain: ReportModel['chain'] }> {
  const clock = await openClock();
  const { row, whole, chain, records } = await readAtOnce(db, caseId);
  if (!row) throw new TikiyaError('not-found');
  const nowMs = clock();
  const today = dayIn(zoneOfLaw(row.facts.purchase), nowMs);
  const settings = await readSettings();
  // Papers that were made earlier are no part of what happened.
  const happened: readonly Entry[] = whole.entries.filter(({ content }) => content.kind !== 'export');
  const entries = happened.filter(({ id }) => !leftOut.has(id));
  const story = { case: row, entries: happened, untold: leftOut, settings, today };
  const model = buildReportModel({
    case: row,
    entries,
    happened,
    evidence: whole.evidence,
    unrecorded: await unrecordedOf(whole.evidence, records),
    chain,
    // What is left out of a document happened all the same.
    rights: rightsOf(row, happened, today),
    story: toldStory(story, await loadLetterWords(language), language),
    customer: settings.letter?.name,
    variant,
    language,
    order,
    attachOriginals,
    ...(hidesPersonal && {
      hides: { own: ownDetails(settings), blank: wordsOf(language).say('document.hidden') },
    }),
    generatedAt: momentOf(nowMs, localZone()),
  });
  return { model, chain };
}

/** What the shopper gave for the heads of letters, but for the name, which a party has. */
export const ownDetails = ({ letter }: Settings): readonly string[] =>
  LETTER_DETAILS.filter((detail) => detail !== 'name').flatMap((detail) => letter?.[detail] ?? []);

/** Ids of evidence whose row is not what its record in the chain says: the row could have been changed with the files. */
async function unrecordedOf(
  evidence: readonly EvidenceRow[],
  records: readonly ChainRecord[],
): Promise<ReadonlySet<string>> {
  const recordOf = new Map(records.map((record) => [record.header.subject.id, record]));
  const unrecorded = new Set<string>();
  for (const { id, facts } of evidence)
    if (!(await isAsRecorded(facts, recordOf.get(id)))) unrecorded.add(id);
  return unrecorded;
}

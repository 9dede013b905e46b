import { TEXT_NAME } from '../../../domain/case/files-of.ts';
import { isAsRecorded } from '../../../domain/chain/as-recorded.ts';
import type { ChainRecord } from '../../../domain/chain/record.ts';
import { TikiyaError } from '../../../domain/errors.ts';
import type { ExportContent, ExportVariant } from '../../../domain/export/export-content.ts';
import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import { rightsOf } from '../../../domain/rights/rights-of.ts';
import { dayIn, momentOf } from '../../../domain/time/moment.ts';
import { openDocument } from '../../../file-reader/open-document.ts';
import { localZone, openClock } from '../../../platform/clock.ts';
import { readSettings } from '../../../platform/settings.ts';
import type { LoadFile } from '../../../report/load-file.ts';
import { makePdf } from '../../../report/make-pdf.ts';
import { reportFileName } from '../../../report/report-file-name.ts';
import { buildReportModel } from '../../../report/report-model.ts';
import { toldStory } from '../../../report/told-story.ts';
import type { Database } from '../../../storage/database.ts';
import { readPageText, readPictureOf } from '../../../storage/queries.ts';
import type { EvidenceRow } from '../../../storage/rows.ts';
import { loadLetterWords } from '../../../words/letters/load-letter-words.ts';
import type { Language } from '../../../words/words.ts';
import { download } from '../frame/download.ts';
import { readAtOnce } from './read-at-once.ts';

/** What a document is made for, and what stands in it. */
export interface ExportChoice {
  readonly variant: ExportVariant;
  readonly language: Language;
  /** Ids of entries that do not stand in it. */
  readonly leftOut: ReadonlySet<string>;
  /** For whom, in the shopper's words; stands on the timeline only. */
  readonly text?: string;
}

/**
 * Makes the PDF of a case as it stands in the store and hands it to the browser as a download. Gives back what was made, as
 * the timeline notes it. Throws `not-found`, `export-failed`, or the reason of `signal` when it is stopped.
 */
export async function exportCase(
  db: Database,
  caseId: string,
  { variant, language, leftOut, text }: ExportChoice,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Omit<ExportContent, 'kind'>> {
  const clock = await openClock();
  const { row, whole, chain, records } = await readAtOnce(db, caseId);
  if (!row) throw new TikiyaError('not-found');
  const nowMs = clock();
  const today = dayIn(zoneOfLaw(row.facts.purchase), nowMs);
  const settings = await readSettings();
  // Papers that were made earlier are no part of what happened.
  const entries = whole.entries.filter(({ id, content }) => content.kind !== 'export' && !leftOut.has(id));
  const story = { case: row, entries, settings, today };
  const model = buildReportModel({
    case: row,
    entries,
    evidence: whole.evidence,
    unrecorded: await unrecordedOf(whole.evidence, records),
    chain,
    rights: rightsOf(row, entries, today),
    story: toldStory(story, await loadLetterWords(language), language),
    customer: settings.letter?.name,
    variant,
    language,
    generatedAt: momentOf(nowMs, localZone()),
  });
  const load: LoadFile = async (evidenceId, name) => {
    if (name !== TEXT_NAME) return readPictureOf(db, evidenceId, name);
    const page = await readPageText(db, evidenceId);
    return page === undefined ? undefined : new TextEncoder().encode(page).buffer;
  };
  const pdf = await makePdf(model, load, onProgress, signal, openDocument);
  const fileName = reportFileName(model);
  download(pdf, fileName);
  return {
    form: 'pdf',
    variant,
    language,
    fileName,
    byteLength: pdf.size,
    ...(chain && { rootHash: chain.head }),
    ...(text && { text }),
  };
}

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

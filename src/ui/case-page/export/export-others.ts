import { sha256OfBlob } from '../../../bundle/file-hash.ts';
import type { ExportContent } from '../../../domain/export/export-content.ts';
import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import { factsOfEntry } from '../../../domain/marking/facts-of-entry.ts';
import { momentOf } from '../../../domain/time/moment.ts';
import { localZone, openClock } from '../../../platform/clock.ts';
import { chronologyCsv } from '../../../report/chronology-csv.ts';
import { reportFileName } from '../../../report/report-file-name.ts';
import { summaryText } from '../../../report/summary-text.ts';
import type { Database } from '../../../storage/database.ts';
import type { Words } from '../../../words/words.ts';
import { download } from '../frame/download.ts';
import { readModel } from './read-model.ts';
import { type Part, readPart } from './read-part.ts';

/** Downloads the timeline as a table; gives back what was made, as the timeline notes it. Throws `not-found`. */
export async function exportCsv(
  db: Database,
  part: Part,
  words: Words,
): Promise<Omit<ExportContent, 'kind' | 'text'>> {
  const { row, entries, evidence, chain, hide } = await readPart(db, part, words);
  const { language } = words;
  const generatedAt = momentOf((await openClock())(), localZone());
  const about = { home: zoneOfLaw(row.facts.purchase), hide, factsOf: factsOfEntry(evidence) };
  const file = new Blob([chronologyCsv(words, entries, about)], { type: 'text/csv;charset=utf-8' });
  const fileName = reportFileName({ language, title: hide(row.facts.title), generatedAt }, '.csv');
  download(file, fileName);
  return {
    form: 'csv',
    language,
    fileName,
    byteLength: file.size,
    sha256: await sha256OfBlob(file),
    ...(chain && { rootHash: chain.head }),
  };
}

/** The summary of a case as plain text, and how the timeline notes it. Throws `not-found`. */
export async function summaryOf(
  db: Database,
  part: Part,
  words: Words,
): Promise<{ text: string; noted: Omit<ExportContent, 'kind' | 'text'> }> {
  const { language } = words;
  const whole = { ...part, variant: 'full', language, order: 'date', attachOriginals: false } as const;
  const { model, chain } = await readModel(db, part.caseId, whole);
  return {
    text: summaryText({ words, model }),
    noted: { form: 'summary', language, ...(chain && { rootHash: chain.head }) },
  };
}

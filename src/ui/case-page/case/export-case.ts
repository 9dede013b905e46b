import { TikiyaError } from '../../../domain/errors.ts';
import { assess, zoneOfLaw } from '../../../domain/law/assess.ts';
import { dayIn, momentOf } from '../../../domain/time/moment.ts';
import { localZone, openClock } from '../../../platform/clock.ts';
import { makePdf } from '../../../report/make-pdf.ts';
import { reportFileName } from '../../../report/report-file-name.ts';
import { buildReportModel } from '../../../report/report-model.ts';
import type { Database } from '../../../storage/database.ts';
import { findCase, readPicture, readWholeCase } from '../../../storage/queries.ts';
import type { Language } from '../../../words/words.ts';

/**
 * Makes the PDF of a case as it stands in the store and hands it to the browser as a download. Gives back the file's
 * name. Throws `not-found`, `export-failed`, or the reason of `signal` when it is stopped.
 */
export async function exportCase(
  db: Database,
  caseId: string,
  language: Language,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const [row, whole, clock] = await Promise.all([
    findCase(db, caseId),
    readWholeCase(db, caseId),
    openClock(),
  ]);
  if (!row) throw new TikiyaError('not-found');
  const nowMs = clock();
  const { purchase } = row.facts;
  const model = buildReportModel({
    case: row,
    ...whole,
    laws: assess(purchase, dayIn(zoneOfLaw(purchase), nowMs)),
    language,
    generatedAt: momentOf(nowMs, localZone()),
  });
  const pdf = await makePdf(model, (evidenceId) => readPicture(db, evidenceId), onProgress, signal);
  const name = reportFileName(model);
  download(pdf, name);
  return name;
}

/** How long a finished file is held for the browser to read. */
const LET_GO_MS = 60_000;

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // No event says that the browser has read it all; after a while the memory is given back.
  setTimeout(() => URL.revokeObjectURL(address), LET_GO_MS);
}

import { momentOf } from '../../../domain/time/moment.ts';
import { localZone, openClock } from '../../../platform/clock.ts';
import { makeLetterPdf } from '../../../report/make-pdf.ts';
import { letterFileName } from '../../../report/report-file-name.ts';
import type { WrittenLetter } from '../../../words/letters/write-letter.ts';
import { download } from '../frame/download.ts';

/**
 * Makes the PDF of a letter and hands it to the browser as a download. Gives back the file's name. Throws `export-failed`.
 */
export async function saveLetterPdf(
  letter: WrittenLetter,
  subject: string,
  product: string,
): Promise<string> {
  const clock = await openClock();
  const writtenAt = momentOf(clock(), localZone());
  const name = letterFileName(subject, writtenAt);
  download(await makeLetterPdf({ letter, title: subject, product, writtenAt }), name);
  return name;
}

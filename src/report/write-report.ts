import type { EvidenceFacts } from '../domain/case/evidence.ts';
import { type DocumentPart, partsOf } from '../domain/export/document-parts.ts';
import type { OpenDocuments } from '../domain/file/document-page.ts';
import { msOf } from '../domain/time/moment.ts';
import { wordsOf } from '../words/every-language.ts';
import { openReportFonts } from './fonts/report-fonts.ts';
import type { LoadFile } from './load-file.ts';
import { collectBlob } from './pdf/blob-collector.ts';
import { DocumentWriter } from './pdf/document-writer.ts';
import { Flow } from './pdf/flow.ts';
import { openPdfKit } from './pdf/pdfkit-document.ts';
import { countPictures } from './pictures/printed-wholes.ts';
import type { ReportModel } from './report-model.ts';
import { writeAppendix } from './sections/appendix-page.ts';
import { writeCalls } from './sections/calls-section.ts';
import { writeHashes, writeLimits } from './sections/closing-section.ts';
import { type FillContents, writeContents } from './sections/contents-section.ts';
import { writeCover } from './sections/cover-section.ts';
import { countPages } from './sections/document-pages.ts';
import { writeLaw } from './sections/law-section.ts';
import { writeLetters } from './sections/letters-section.ts';
import { writePromises } from './sections/promises-section.ts';
import { writeRunningFrame } from './sections/running-frame.ts';
import type { FileDesk, Section } from './sections/section.ts';
import { writeStatement } from './sections/statement-section.ts';
import { writeSummary } from './sections/summary-section.ts';
import { writeTimeline } from './sections/timeline-section.ts';
import { shownTitle, writePurchase, writeTitle } from './sections/title-section.ts';
import { withoutDirectionControls } from './text/clean-text.ts';

/** How far the document is: pictures done, of all. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Writes the document of a case as a tagged PDF. One picture is in memory at a time; what is written moves into a Blob as it
 * comes. Runs in a worker and in Node. A picture that is missing, damaged or altered gives a page that says so.
 */
export async function writeReport(
  model: ReportModel,
  loadFile: LoadFile,
  onProgress: OnProgress,
  openDocument?: OpenDocuments,
): Promise<Blob> {
  const words = wordsOf(model.language);
  const pdf = openPdfKit({
    title: withoutDirectionControls(shownTitle({ words, model })),
    language: words.language,
    createdAtMs: msOf(model.generatedAt),
    product: words.say('app.name'),
  });
  const collector = collectBlob(pdf, 'application/pdf');
  const flow = new Flow(new DocumentWriter(pdf, openReportFonts()), words.direction);
  const section: Section = { flow, words, model };
  const countOf = (facts: EvidenceFacts): number =>
    countPictures(facts) + (openDocument ? countPages(facts) : 0);
  const total = model.appendices.reduce((sum, { facts }) => sum + (facts ? countOf(facts) : 0), 0);
  let done = 0;
  const desk: FileDesk = {
    load: loadFile,
    ...(openDocument && { openDocument }),
    async pictureDone() {
      await collector.settled();
      done += 1;
      onProgress(done, total);
    },
  };
  onProgress(done, total);
  flow.newPage();
  writeTitle(section);
  writeCover(section);
  const pageOf = new Map<number, number>();
  let fillContents: FillContents = () => undefined;
  for (const part of partsOf(model.variant)) {
    if (part === 'contents') fillContents = writeContents(section);
    else if (part !== 'appendices') WRITERS[part](section);
    else
      for (const appendix of model.appendices)
        pageOf.set(appendix.number, await writeAppendix(section, appendix, desk));
  }
  flow.finish();
  fillContents(pageOf);
  writeRunningFrame(section);
  pdf.end();
  return collector.whole;
}

const WRITERS: Readonly<
  Record<Exclude<DocumentPart, 'contents' | 'appendices'>, (section: Section) => void>
> = {
  summary: writeSummary,
  statement: writeStatement,
  purchase: writePurchase,
  law: writeLaw,
  chronology: writeTimeline,
  calls: writeCalls,
  promises: writePromises,
  letters: writeLetters,
  hashes: writeHashes,
  limits: writeLimits,
};

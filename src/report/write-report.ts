import type { EvidenceFacts } from '../domain/case/evidence.ts';
import { type DocumentPart, partsOf } from '../domain/export/document-parts.ts';
import type { Manifest } from '../domain/export/manifest.ts';
import { manifestOfVolume } from '../domain/export/volume-manifest.ts';
import { isFirstVolume, isInVolume, isLastVolume, type Volume } from '../domain/export/volumes.ts';
import type { OpenDocuments } from '../domain/file/document-page.ts';
import { msOf } from '../domain/time/moment.ts';
import { wordsOf } from '../words/every-language.ts';
import type { Appendix } from './appendix.ts';
import { attaching } from './attach-originals.ts';
import { openReportFonts } from './fonts/report-fonts.ts';
import { type FileName, loadAhead } from './load-ahead.ts';
import type { LoadArchive, LoadFile } from './load-file.ts';
import { collectBlob } from './pdf/blob-collector.ts';
import { DocumentWriter } from './pdf/document-writer.ts';
import { Flow } from './pdf/flow.ts';
import type { GraphemePainter } from './pdf/grapheme-painter.ts';
import { openPdfKit } from './pdf/pdfkit-document.ts';
import { countPictures, printedPictures } from './pictures/printed-wholes.ts';
import type { Shrink } from './pictures/smaller-picture.ts';
import type { ReportModel } from './report-model.ts';
import { writeAppendix } from './sections/appendix-page.ts';
import { writeCalls } from './sections/calls-section.ts';
import { writeHashes, writeLimits } from './sections/closing-section.ts';
import { type FillContents, writeContents } from './sections/contents-section.ts';
import { writeCover } from './sections/cover-section.ts';
import { countPages } from './sections/document-pages.ts';
import { writeLaw } from './sections/law-section.ts';
import { writeLetters } from './sections/letters-section.ts';
import { type FillParts, writeParts } from './sections/parts-section.ts';
import { writePromises } from './sections/promises-section.ts';
import { beginRunningFrame } from './sections/running-frame.ts';
import type { FileDesk, Section } from './sections/section.ts';
import { writeStatement } from './sections/statement-section.ts';
import { writeSummary } from './sections/summary-section.ts';
import { writeTimeline } from './sections/timeline-section.ts';
import { shownTitle, writePurchase, writeTitle } from './sections/title-section.ts';
import { withoutDirectionControls } from './text/clean-text.ts';

/** How far the document is: pictures done, of all; and in which appendix it is, of how many. */
export type OnProgress = (done: number, total: number, appendix: number, appendices: number) => void;

/** What a document is made with beside its files. */
export interface ReportTools {
  /** Draws the pages of added PDFs; absent: they are told of by their facts alone. */
  readonly openDocument?: OpenDocuments;
  /** Gives archives of chats, for what came with their messages; absent: that is not printed. */
  readonly loadArchive?: LoadArchive;
  /** Makes a picture smaller, to so many hundredths of its quality. */
  readonly shrinkTo?: (quality: number) => Shrink;
  /** Paints what no font has; absent: with the fonts of the machine, where they can be had. */
  readonly painter?: GraphemePainter;
  /** What goes along inside of the PDF, with all the files that it gives a place; absent: nothing. */
  readonly manifest?: Manifest;
  /** Of appendices in other volumes the pages on which they begin there, from 0. */
  readonly pagesElsewhere?: ReadonlyMap<number, number>;
}

/** A document, or a volume of it, as it was written. */
export interface WrittenReport {
  readonly blob: Blob;
  readonly pageCount: number;
  /** Of each appendix in it the page on which it begins, from 0. */
  readonly pageOf: ReadonlyMap<number, number>;
  /** What each of them added, in bytes: nearly. */
  readonly bytesOf: ReadonlyMap<number, number>;
}

/** Writes the document of a case, or the volume of it that the model names; see `writeVolume`. */
export const writeReport = async (
  model: ReportModel,
  loadFile: LoadFile,
  onProgress: OnProgress,
  tools: ReportTools = {},
): Promise<Blob> => (await writeVolume(model, loadFile, onProgress, tools)).blob;

/**
 * Writes the document of a case as a tagged PDF. One picture is in memory at a time, and the next one comes meanwhile; what is written moves into a Blob as it
 * comes. Runs in a worker and in Node. A picture that is missing, damaged or altered gives a page that says so.
 */
export async function writeVolume(
  model: ReportModel,
  loadFile: LoadFile,
  onProgress: OnProgress,
  { openDocument, loadArchive, shrinkTo, painter, manifest, pagesElsewhere }: ReportTools,
): Promise<WrittenReport> {
  const words = wordsOf(model.language);
  const pdf = openPdfKit({
    title: withoutDirectionControls(shownTitle({ words, model })),
    language: words.language,
    createdAtMs: msOf(model.generatedAt),
    product: words.say('app.name'),
  });
  const collector = collectBlob(pdf, 'application/pdf');
  const flow = new Flow(new DocumentWriter(pdf, openReportFonts(painter)), words.direction);
  const section: Section = { flow, words, model };
  const countOf = (facts: EvidenceFacts): number =>
    countPictures(facts) + (openDocument ? countPages(facts) : 0);
  const { volume, pictureQuality } = model;
  const appendices = model.appendices.filter(({ number }) => isInVolume(volume, number));
  let total = appendices.reduce((sum, { facts }) => sum + (facts ? countOf(facts) : 0), 0);
  let done = 0;
  let at = 0;
  const tell = (): void => onProgress(done, total, at, model.appendices.length);
  const desk: FileDesk = {
    load: loadAhead(loadFile, appendices.flatMap(picturesOf)),
    ...(openDocument && { openDocument }),
    ...(loadArchive && { loadArchive }),
    ...(pictureQuality !== undefined && shrinkTo && { shrink: shrinkTo(pictureQuality) }),
    expect(count) {
      total += count;
      tell();
    },
    async pictureDone() {
      await collector.settled();
      done += 1;
      tell();
    },
  };
  const listed = manifest && volume ? inVolume(manifest, volume, model) : manifest;
  const attach = listed && attaching(pdf, words, listed, loadFile, () => collector.settled());
  tell();
  const endFrame = beginRunningFrame(section);
  flow.newPage();
  writeTitle(section);
  let fillParts: FillParts = () => undefined;
  if (isFirstVolume(volume)) {
    writeCover(section);
    fillParts = writeParts(section);
  }
  const pageOf = new Map<number, number>();
  const bytesOf = new Map<number, number>();
  let fillContents: FillContents = () => undefined;
  for (const part of partsOf(model.variant).filter((one) => isPartOf(volume, one))) {
    if (part === 'contents') fillContents = writeContents(section);
    else if (part !== 'appendices') await WRITERS[part](section);
    else
      for (const appendix of appendices) {
        at = appendix.number;
        const before = collector.byteCount();
        flow.beginPart();
        pageOf.set(appendix.number, await writeAppendix(section, appendix, desk));
        flow.endPart();
        await attach?.ofAppendix(appendix);
        await collector.settled();
        bytesOf.set(appendix.number, collector.byteCount() - before);
      }
  }
  fillParts();
  flow.finish();
  fillContents(new Map([...(pagesElsewhere ?? []), ...pageOf]));
  await endFrame(() => collector.settled());
  if (isLastVolume(volume)) await attach?.rest(model.appendices);
  await attach?.list();
  const pageCount = pdf.bufferedPageRange().count;
  pdf.end();
  return { blob: await collector.whole, pageCount, pageOf, bytesOf };
}

const picturesOf = ({ evidenceId, facts }: Appendix): readonly FileName[] =>
  facts ? printedPictures(facts).map((name) => ({ evidenceId, name })) : [];

const inVolume = (manifest: Manifest, volume: Volume, { appendices }: ReportModel): Manifest =>
  manifestOfVolume(
    manifest,
    volume,
    new Map(appendices.map(({ evidenceId, number }) => [evidenceId, number])),
  );

/** The story stands in the first volume, what closes the document in the last; every volume names its appendices. */
function isPartOf(volume: Volume | undefined, part: DocumentPart): boolean {
  if (part === 'contents' || part === 'appendices') return true;
  return part === 'hashes' || part === 'limits' ? isLastVolume(volume) : isFirstVolume(volume);
}

const WRITERS: Readonly<
  Record<Exclude<DocumentPart, 'contents' | 'appendices'>, (section: Section) => void | Promise<void>>
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

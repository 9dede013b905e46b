import { FIRST_PICTURE } from '../../domain/capture/pieces.ts';
import type { EvidenceFacts } from '../../domain/case/evidence.ts';
import type { FileFacts, PdfReading } from '../../domain/case/file-facts.ts';
import { type DocumentPage, MOST_PRINTED_PAGES } from '../../domain/file/document-page.ts';
import type { Appendix } from '../appendix.ts';
import { appendixName } from '../appendix-name.ts';
import { embedded } from '../pdf/image-object.ts';
import type { EmbeddableImage } from '../pdf/pdfkit-document.ts';
import { UnreadablePicture } from '../pdf/png-file.ts';
import { releaseMemory } from '../pdf/release-memory.ts';
import { STYLE } from '../pdf/style.ts';
import { checkFile } from '../pictures/checked-file.ts';
import { drawWhole } from '../pictures/draw-whole.ts';
import { readAsItIs } from '../pictures/read-any-picture.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import type { FileDesk, Section } from './section.ts';
import { shownLine } from './section.ts';

/** A page is not begun below something else when less than this share of its size would be left of it. */
const LEAST_SHRINK = 0.75;
const CSS_PIXELS_PER_POINT = 96 / 72;
const CAPTION = STYLE.small.leading + 4;

/** One that took too long to be read may still be drawn, a page at a time. */
const isOpened = ({ trouble }: PdfReading): boolean => trouble === undefined || trouble === 'slow';
const isDocument = (facts: EvidenceFacts): facts is FileFacts =>
  facts.kind === 'file' && facts.read.is === 'pdf' && isOpened(facts.read) && !facts.derived;

/** How many pages of a PDF are printed; 0 of anything else. */
export const countPages = (facts: EvidenceFacts): number =>
  isDocument(facts) && facts.read.is === 'pdf' ? Math.min(MOST_PRINTED_PAGES, facts.read.pages ?? 0) : 0;

/** A PDF that is kept: the file that was added, or one that came with an e-mail. */
export interface KeptDocument {
  /** By which it is asked for. */
  readonly name: string;
  readonly title: string;
  readonly sha256: string;
}

/** The pages of an added PDF; nothing of any other file. */
export async function writeDocumentPages(
  section: Section,
  appendix: Appendix,
  facts: FileFacts,
  desk: FileDesk,
): Promise<void> {
  if (!isDocument(facts)) return;
  const { name: title, sha256 } = facts;
  await writeDocument(section, appendix, { name: FIRST_PICTURE, title, sha256 }, desk);
}

/**
 * The pages of a PDF as pictures with their text, each named by its number. Says what is not shown, and why. `expects`: nobody
 * knew before how many there are.
 */
export async function writeDocument(
  section: Section,
  appendix: Appendix,
  kept: KeptDocument,
  desk: FileDesk,
  { expects = false } = {},
): Promise<void> {
  if (!desk.openDocument) return;
  const { flow, words } = section;
  const bytes = await desk.load(appendix.evidenceId, kept.name);
  const failure = await checkFile(bytes, kept.sha256);
  if (!bytes || failure) {
    flow.paragraph(words.say(`printed.documentFailed.${failure ?? 'missing'}`));
    return;
  }
  const document = await desk.openDocument(bytes);
  if (typeof document === 'string') {
    flow.paragraph(words.say(`printed.documentFailed.${document}`));
    return;
  }
  const pages = document.pageCount;
  const shown = Math.min(MOST_PRINTED_PAGES, pages);
  if (expects) desk.expect(shown);
  const name = appendixName(words, appendix.number);
  const title = shownLine(words, kept.title, MAX_TITLE);
  try {
    for (let number = 1; number <= shown; number += 1) {
      const page = await document.page(number);
      if (page === 'slow') {
        flow.paragraph(words.say('printed.documentFailed.slow'));
        return;
      }
      const caption = words.say('printed.page', { name, page: number, pages });
      const alt = words.say('printed.pageAlt', { name, page: number, pages, title });
      if (typeof page === 'string' || !(await writePage(section, page, caption, alt, desk)))
        flow.paragraph(words.say('printed.pageFailed', { page: number }));
      await desk.pictureDone();
    }
  } finally {
    document.close();
  }
  if (shown < pages) {
    flow.y += 8;
    flow.paragraph(words.say('printed.pagesCut', { pages, shown }), STYLE.body);
  }
}

/** False: its picture cannot be read. */
async function writePage(
  section: Section,
  page: DocumentPage,
  caption: string,
  alt: string,
  desk: FileDesk,
): Promise<boolean> {
  const { flow, words, model } = section;
  const image = await imageOf(section, page, desk);
  if (!image) return false;
  const scale = Math.min(1 / page.pixelsPerPoint, flow.width / page.width);
  const height = Math.min(page.height * scale * LEAST_SHRINK, flow.fullRoom - CAPTION);
  if (CAPTION + height > flow.room) flow.newPage();
  flow.bookmarkPart(caption);
  flow.paragraph(caption, STYLE.small, CAPTION - STYLE.small.leading);
  await drawWhole(
    flow,
    {
      width: page.width,
      height: page.height,
      devicePixelRatio: page.pixelsPerPoint / CSS_PIXELS_PER_POINT,
      pieces: [
        {
          picture: FIRST_PICTURE,
          cut: { x: 0, y: 0, width: page.width, height: page.height },
          at: { x: 0, y: 0 },
        },
      ],
      // What is hidden elsewhere must not be found in the text behind a picture.
      texts: model.personal ? [] : page.texts,
    },
    { take: async () => image },
    {
      caption: (part, parts) => words.say('report.appendix.part', { name: caption, part, parts }),
      alt: (part, parts) => (parts === 1 ? alt : words.say('report.appendix.altPart', { alt, part, parts })),
    },
  );
  flow.y += 10;
  return true;
}

async function imageOf(
  { flow }: Section,
  { bytes }: DocumentPage,
  { shrink }: FileDesk,
): Promise<EmbeddableImage | undefined> {
  try {
    const whole = new Uint8Array(bytes);
    const picture = await readAsItIs((await shrink?.(whole)) ?? whole);
    return embedded(flow.pdf, picture, flow.writer.nextImageLabel());
  } catch (thrown) {
    if (thrown instanceof UnreadablePicture) return undefined;
    throw thrown;
  } finally {
    releaseMemory(bytes);
  }
}

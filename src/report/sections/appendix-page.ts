import { type Piece, wholeOf } from '../../domain/capture/pieces.ts';
import { type EvidenceFacts, titleOf } from '../../domain/case/evidence.ts';
import { filesOf } from '../../domain/case/files-of.ts';
import { hasCoverPages } from '../../domain/export/document-parts.ts';
import { scaleOf, wholePieces } from '../../domain/marking/whole-pieces.ts';
import type { Appendix } from '../appendix.ts';
import { appendixName } from '../appendix-name.ts';
import { COLOUR, STYLE } from '../pdf/style.ts';
import { drawWhole, type PartWords } from '../pictures/draw-whole.ts';
import { PictureShelf } from '../pictures/picture-shelf.ts';
import { type PrintedWhole, printedWholes } from '../pictures/printed-wholes.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import { writeAppendixFacts } from './appendix-facts.ts';
import { appendixDay, appendixTitle } from './contents-section.ts';
import { writeDocumentPages } from './document-pages.ts';
import { writeFileFacts } from './file-facts.ts';
import { writeFiles } from './file-table.ts';
import { writeFileText } from './file-text.ts';
import { writeMentions } from './mentions.ts';
import { writeMessages } from './messages-table.ts';
import type { FileDesk, Section } from './section.ts';
import { appendixDestination, shownLine } from './section.ts';

/** Points from the top: a third of the way down, where a tab in a binder is looked for. */
const COVER_TOP = 260;

/** The page before an appendix: its name, what it is and of which day. */
function writeCoverPage(section: Section, appendix: Appendix): void {
  const { flow, words } = section;
  flow.newPage();
  flow.y = COVER_TOP;
  flow.pdf.addNamedDestination(appendixDestination(appendix.number), 'XYZ', null, 0, null);
  flow.tint({ inset: 0, width: 34 }, flow.y - 14, 4, COLOUR.folder);
  flow.heading(appendixName(words, appendix.number), 2, STYLE.title);
  flow.y += 6;
  flow.paragraph(appendixTitle(words, appendix), STYLE.strong, 2);
  flow.paragraph(appendixDay(section, appendix.number, 'long'), STYLE.lead, 14);
  writeMentions(section, appendix.number);
}

/**
 * One capture or file: its facts and how complete it is, its pictures over as many pages as they take, its messages, its files.
 * For a picture that cannot be shown there is a sentence that says why. Gives the page on which it begins, from 0.
 */
export async function writeAppendix(section: Section, appendix: Appendix, desk: FileDesk): Promise<number> {
  const { flow, words } = section;
  const { facts, number } = appendix;
  const hasCover = hasCoverPages(section.model.variant);
  if (hasCover) writeCoverPage(section, appendix);
  const first = hasCover ? flow.pageIndex : flow.pageIndex + 1;
  flow.newPage();
  const name = appendixName(words, number);
  if (hasCover) flow.paragraph(name, STYLE.heading, 0);
  else {
    flow.pdf.addNamedDestination(appendixDestination(number), 'XYZ', null, flow.y - 12, null);
    flow.heading(name, 2, STYLE.heading);
  }
  flow.rule(flow.y + 4, COLOUR.strong, 0.7);
  flow.y += 10;
  if (!hasCover) writeMentions(section, number);
  if (!facts) {
    flow.y += 14;
    flow.paragraph(words.say('report.appendix.noFacts'));
    return first;
  }
  if (facts.kind === 'file') writeFileFacts(section, facts);
  else writeAppendixFacts(section, facts);
  flow.y += 14;
  if (appendix.differsFromRecord)
    flow.paragraph(words.say('report.appendix.differsFromRecord'), STYLE.strong);
  await writePictures(section, appendix, facts, desk);
  if (facts.kind === 'file') await writeDocumentPages(section, appendix, facts, desk);
  await writeMessages(section, appendix, desk);
  if (facts.kind === 'file') await writeFileText(section, appendix.evidenceId, facts, desk);
  writeFiles(section, facts);
  return first;
}

/** A photograph says as much when it is smaller: it need not leave its facts for a page of its own. */
const PHOTO_SHRINK = 0.45;

const isPhoto = (facts: EvidenceFacts): boolean => facts.kind === 'file' && facts.read.is === 'photo';

async function writePictures(
  section: Section,
  { evidenceId, number }: Appendix,
  facts: EvidenceFacts,
  desk: FileDesk,
): Promise<void> {
  const { flow, words } = section;
  const files = filesOf(facts);
  const shelf = new PictureShelf(flow.writer, {
    load: (name) => desk.load(evidenceId, name),
    hashOf: (name) => files.find((file) => file.name === name)?.sha256,
    ...(desk.shrink && { shrink: desk.shrink }),
    onDone: () => desk.pictureDone(),
  });
  const wholes = printedWholes(facts);
  for (const [index, whole] of wholes.entries()) {
    if (index > 0) flow.y += 12;
    const pieces = await piecesOf(whole, shelf);
    if (!pieces) continue;
    const devicePixelRatio = scaleOf(facts);
    const partWords = partWordsOf(section, number, facts);
    await drawWhole(
      flow,
      { ...wholeOf(pieces), pieces, devicePixelRatio, ...(isPhoto(facts) && { leastShrink: PHOTO_SHRINK }) },
      shelf,
      partWords,
    );
  }
  if (shelf.failures.length > 0) flow.y += 8;
  const isAlone = wholes.length === 1 && wholes[0] === files[0]?.name;
  for (const [name, failure] of shelf.failures) {
    const which = files.findIndex((file) => file.name === name) + 1;
    const text = isAlone
      ? words.say(`report.appendix.${failure}`)
      : words.say(`report.appendix.pictureFailed.${failure}`, { number: which });
    flow.paragraph(text, STYLE.body);
  }
}

/** The pieces of what is printed; undefined: it is one picture, and that is not there. */
async function piecesOf(whole: PrintedWhole, shelf: PictureShelf): Promise<readonly Piece[] | undefined> {
  if (typeof whole !== 'string') return whole;
  const image = await shelf.take(whole);
  if (typeof image === 'string') return undefined;
  return wholePieces({}, image).map((piece) => ({ ...piece, picture: whole }));
}

function partWordsOf({ words }: Section, number: number, facts: EvidenceFacts): PartWords {
  const name = appendixName(words, number);
  const title = shownLine(words, titleOf(facts), MAX_TITLE);
  const alt = title
    ? words.say('report.appendix.alt', { name, title })
    : words.say('report.appendix.altUntitled', { name });
  return {
    caption: (part, parts) => words.say('report.appendix.part', { name, part, parts }),
    alt: (part, parts) => (parts === 1 ? alt : words.say('report.appendix.altPart', { alt, part, parts })),
  };
}

import { type Piece, wholeOf } from '../../domain/capture/pieces.ts';
import { type EvidenceFacts, titleOf } from '../../domain/case/evidence.ts';
import { filesOf } from '../../domain/case/files-of.ts';
import { scaleOf, wholePieces } from '../../domain/marking/whole-pieces.ts';
import type { Appendix } from '../appendix.ts';
import { appendixName } from '../appendix-name.ts';
import { STYLE } from '../pdf/style.ts';
import { drawWhole, type PartWords } from '../pictures/draw-whole.ts';
import { PictureShelf } from '../pictures/picture-shelf.ts';
import { type PrintedWhole, shownRows } from '../pictures/printed-wholes.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import type { FileDesk, Section } from './section.ts';
import { shownLine } from './section.ts';

/** A photograph says as much when it is smaller: it need not leave its facts for a page of its own. */
const PHOTO_SHRINK = 0.45;

const isPhoto = (facts: EvidenceFacts): boolean => facts.kind === 'file' && facts.read.is === 'photo';

/** Prints pictures of a piece of evidence, each over as many pages as it takes; a sentence for each that is not there. `title`: what they are. */
export async function writePictures(
  section: Section,
  { evidenceId, number }: Appendix,
  facts: EvidenceFacts,
  wholes: readonly PrintedWhole[],
  desk: FileDesk,
  title: string = titleOf(facts),
): Promise<void> {
  const { flow, words } = section;
  const files = filesOf(facts);
  const rowsOf = shownRows(wholes);
  const shelf = new PictureShelf(flow.writer, {
    load: (name) => desk.load(evidenceId, name),
    hashOf: (name) => files.find((file) => file.name === name)?.sha256,
    rowsOf: (name) => rowsOf.get(name),
    ...(desk.shrink && { shrink: desk.shrink }),
    onDone: () => desk.pictureDone(),
  });
  for (const [index, whole] of wholes.entries()) {
    if (index > 0) flow.y += 12;
    const pieces = await piecesOf(whole, shelf);
    if (!pieces) continue;
    const devicePixelRatio = scaleOf(facts);
    const partWords = partWordsOf(section, number, facts, title);
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

function partWordsOf({ words }: Section, number: number, facts: EvidenceFacts, rawTitle: string): PartWords {
  const name = appendixName(words, number);
  const title = shownLine(words, rawTitle, MAX_TITLE);
  const alt = title
    ? words.say(facts.kind === 'file' ? 'printed.pictureAlt' : 'report.appendix.alt', { name, title })
    : words.say('report.appendix.altUntitled', { name });
  return {
    caption: (part, parts) => words.say('report.appendix.part', { name, part, parts }),
    alt: (part, parts) => (parts === 1 ? alt : words.say('report.appendix.altPart', { alt, part, parts })),
  };
}

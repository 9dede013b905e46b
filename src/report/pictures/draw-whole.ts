import type { Piece, Point, Rect, Size } from '../../domain/capture/pieces.ts';
import type { PageText } from '../../domain/file/document-page.ts';
import type { Flow } from '../pdf/flow.ts';
import type { PdfKitDocument } from '../pdf/pdfkit-document.ts';
import { PAGE } from '../pdf/pdfkit-document.ts';
import { COLOUR, STYLE } from '../pdf/style.ts';
import { drawHiddenTexts } from './hidden-texts.ts';
import type { PictureShelf, ShelvedPicture } from './picture-shelf.ts';
import { pieceIn, planSlices } from './slice-plan.ts';

/** A whole that pieces of pictures make together. */
export interface Whole extends Size {
  readonly pieces: readonly Piece[];
  /** Picture pixels for one CSS pixel. */
  readonly devicePixelRatio: number;
  /** See `planSlices`. */
  readonly leastShrink?: number;
  /** What is written in it, to be found and copied: its own letters are only pixels. */
  readonly texts?: readonly PageText[];
}

/** What is written with a part: above it on the page when there are several, and read aloud in its stead. */
export interface PartWords {
  caption(part: number, parts: number): string;
  alt(part: number, parts: number): string;
}

/** Between the caption of a part and the part. */
const CAPTION_GAP = 4;

/**
 * Prints a whole over as many pages as it takes. Each picture is drawn through a window on its piece; pictures come from
 * the shelf one after the other, from top to bottom. A piece whose picture is not there stays an empty frame.
 */
export async function drawWhole(
  flow: Flow,
  whole: Whole,
  shelf: Pick<PictureShelf, 'take'>,
  words: PartWords,
): Promise<void> {
  const plan = planSlices(whole, whole.devicePixelRatio, {
    width: flow.width,
    here: flow.room,
    fresh: flow.fullRoom,
    caption: STYLE.small.leading + CAPTION_GAP,
    ...(whole.leastShrink !== undefined && { leastShrink: whole.leastShrink }),
  });
  const parts = plan.slices.length;
  for (const [index, slice] of plan.slices.entries()) {
    if (index > 0 || plan.startsOnNewPage) flow.newPage();
    if (parts > 1) {
      const caption = words.caption(index + 1, parts);
      flow.bookmarkPart(caption);
      flow.paragraph(caption, STYLE.small, CAPTION_GAP);
    }
    const width = whole.width * plan.scale;
    const window = { x: (PAGE.width - width) / 2, y: flow.y, width, height: slice.height * plan.scale };
    const shown: ShownPiece[] = [];
    for (const one of whole.pieces) {
      const piece = pieceIn(slice, one);
      if (!piece) continue;
      const image = await shelf.take(piece.picture);
      shown.push({ piece, image: typeof image === 'string' ? undefined : image });
    }
    const bbox = [window.x, window.y, window.x + window.width, window.y + window.height] as const;
    const figure = flow.pdf.struct('Figure', { alt: words.alt(index + 1, parts), bbox });
    flow.root.add(figure);
    figure.add(() => {
      drawPieces(flow.pdf, shown, window, plan.scale);
    });
    figure.end();
    const before = plan.slices[index - 1];
    const fresh = before ? before.top + before.height : 0;
    const texts = (whole.texts ?? []).filter(
      ({ baseline }) => baseline >= fresh && baseline < slice.top + slice.height,
    );
    drawHiddenTexts(flow, texts, { x: window.x, y: window.y - slice.top * plan.scale }, plan.scale);
    drawFrame(flow, window, index === 0, index === parts - 1);
    flow.y += window.height;
  }
}

interface ShownPiece {
  readonly piece: Piece;
  /** Undefined: it is not there. */
  readonly image: ShelvedPicture | undefined;
}

/** How far pieces reach under their neighbours, in points: more than a dot on any screen. */
const UNDER = 1;

/**
 * Viewers smooth the edges of neighbouring pieces, and paper would shine through between them as a fine line. So a slice
 * of several is drawn twice: below, each a little larger; above, each exactly where it stands.
 */
function drawPieces(pdf: PdfKitDocument, shown: readonly ShownPiece[], window: Rect, scale: number): void {
  pdf.save();
  pdf.rect(window.x, window.y, window.width, window.height).clip();
  if (shown.length > 1) for (const one of shown) drawPiece(pdf, one, window, scale, UNDER);
  for (const one of shown) drawPiece(pdf, one, window, scale, 0);
  pdf.restore();
}

/** Draws a piece, and nothing of its picture beside it. `grow`: points by which it is larger on each side. */
function drawPiece(
  pdf: PdfKitDocument,
  { piece: { cut, at }, image }: ShownPiece,
  window: Rect,
  scale: number,
  grow: number,
): void {
  const [width, height] = [cut.width * scale + 2 * grow, cut.height * scale + 2 * grow];
  const x = window.x + at.x * scale - grow;
  const y = window.y + at.y * scale - grow;
  pdf.save();
  pdf.rect(x, y, width, height);
  if (image) {
    const [across, down] = [width / cut.width, height / cut.height];
    const size = { width: image.width * across, height: image.height * down };
    const top = cut.y - (image.rowsAbove ?? 0);
    pdf.clip().image(image, x - cut.x * across, y - top * down, size);
  } else if (grow === 0) pdf.fill(COLOUR.head);
  pdf.restore();
}

/** A line round the picture; broken where it goes on on another page. */
function drawFrame(flow: Flow, { x, y, width, height }: Rect, isFirst: boolean, isLast: boolean): void {
  const { pdf } = flow;
  const edge = (from: Point, to: Point, goesOn: boolean): void => {
    if (goesOn) pdf.dash(3, { space: 3 });
    pdf.lineWidth(0.5).moveTo(from.x, from.y).lineTo(to.x, to.y).stroke(COLOUR.line);
    if (goesOn) pdf.undash();
  };
  const [right, bottom] = [x + width, y + height];
  flow.writer.artifact(() => {
    edge({ x, y }, { x: right, y }, !isFirst);
    edge({ x, y: bottom }, { x: right, y: bottom }, !isLast);
    edge({ x, y }, { x, y: bottom }, false);
    edge({ x: right, y }, { x: right, y: bottom }, false);
  });
}

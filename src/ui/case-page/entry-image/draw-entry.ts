import type { Piece, Size } from '../../../domain/capture/pieces.ts';
import { pieceIn } from '../../../report/pictures/slice-plan.ts';
import { withCodesIsolated } from '../../../words/codes.ts';
import { type Part, planParts } from './plan-parts.ts';
import { wrapText } from './wrap-text.ts';

/** A screenshot or photo: the pieces that make it, of one picture or of many. */
export interface EntryWhole extends Size {
  readonly pieces: readonly Piece[];
  /** Undefined: it is not there, or not as it was recorded. */
  readonly load: (picture: string) => Promise<ImageBitmap | undefined>;
}

/** What is drawn of an entry, in this order. */
export interface EntryPicture {
  readonly direction: 'rtl' | 'ltr';
  readonly caseTitle: string;
  readonly heading: string;
  /** When, with the zone; who; each on a line of its own. */
  readonly about: readonly string[];
  readonly text: string;
  readonly facts: readonly string[];
  /** Of its screenshot or photo; absent: it has none. */
  readonly whole?: EntryWhole;
  /** Below it: where from, hashes. */
  readonly small: readonly string[];
  /** Which part of how many, and whether it is drawn smaller than it can be read. */
  readonly sayPart: (part: number, parts: number) => string;
  readonly shrunk: string;
}

const WIDTH = 720;
const SIDE = 40;
const INNER = WIDTH - 2 * SIDE;
const SCALE = 2;
const MOST_LINES = 120;
const FONT = '"Assistant", "Rubik", system-ui, sans-serif';

interface Style {
  readonly font: string;
  readonly leading: number;
  readonly colour: string;
  readonly after: number;
}

/** On white paper whatever the theme: it is handed to others. */
const STYLES = {
  case: { font: `400 15px ${FONT}`, leading: 21, colour: '#57524a', after: 6 },
  heading: { font: `700 24px ${FONT}`, leading: 31, colour: '#1d1b18', after: 6 },
  about: { font: `400 16px ${FONT}`, leading: 23, colour: '#57524a', after: 2 },
  text: { font: `400 18px ${FONT}`, leading: 27, colour: '#1d1b18', after: 12 },
  fact: { font: `600 16px ${FONT}`, leading: 24, colour: '#0b5f59', after: 2 },
  small: { font: `400 12.5px ${FONT}`, leading: 18, colour: '#57524a', after: 2 },
} as const satisfies Record<string, Style>;

/** Draws an entry as a picture (PNG); as several, one below the other, where its screenshot is long. Rejects where the browser cannot. */
export async function drawEntry(entry: EntryPicture): Promise<readonly Blob[]> {
  if (!entry.whole) return [await drawOne(entry, undefined)];
  const { scale, parts, isShrunk } = planParts(entry.whole, INNER);
  const drawn: Blob[] = [];
  for (const [index, part] of parts.entries()) {
    const says = [
      ...(parts.length > 1 ? [entry.sayPart(index + 1, parts.length)] : []),
      ...(isShrunk ? [entry.shrunk] : []),
    ];
    // The words of the entry stand in the first one; each says what it is of.
    const about = index === 0 ? entry : { ...entry, about: entry.about.slice(0, 1), text: '', facts: [] };
    drawn.push(
      await drawOne({ ...about, facts: [...about.facts, ...says] }, { ...part, whole: entry.whole, scale }),
    );
  }
  return drawn;
}

interface ShownPart extends Part {
  readonly whole: EntryWhole;
  readonly scale: number;
}

async function drawOne(entry: EntryPicture, part: ShownPart | undefined): Promise<Blob> {
  const canvas = new OffscreenCanvas(1, 1);
  const ruler = canvas.getContext('2d');
  if (!ruler) throw new Error('no canvas');
  const size = part && { width: part.whole.width * part.scale, height: part.height * part.scale };
  // Twice: the height is known when all of it was laid out.
  const { height } = lay(entry, size, ruler, () => undefined);
  canvas.width = WIDTH * SCALE;
  canvas.height = Math.ceil(height) * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, WIDTH, height);
  pen.fillStyle = '#f0b94b';
  pen.fillRect(0, 0, WIDTH, 6);
  const { pictureAt } = lay(entry, size, pen, (line, direction, y, { colour }) => {
    pen.fillStyle = colour;
    pen.direction = direction;
    pen.textAlign = 'start';
    pen.textBaseline = 'top';
    pen.fillText(line, direction === 'rtl' ? WIDTH - SIDE : SIDE, y);
  });
  if (part && size) {
    const x = (WIDTH - size.width) / 2;
    pen.strokeStyle = '#e4dfd5';
    pen.strokeRect(x - 0.5, pictureAt - 0.5, size.width + 1, size.height + 1);
    await drawPart(pen, part, x, pictureAt);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

/** One picture at a time is in memory; what is not there stays grey. */
async function drawPart(
  pen: OffscreenCanvasRenderingContext2D,
  { whole, top, height, scale }: ShownPart,
  x: number,
  y: number,
): Promise<void> {
  const shown = whole.pieces.flatMap((piece) => pieceIn({ top, height }, piece) ?? []);
  for (const name of new Set(shown.map(({ picture }) => picture))) {
    const picture = await whole.load(name);
    for (const { cut, at } of shown.filter((piece) => piece.picture === name)) {
      const place = [x + at.x * scale, y + at.y * scale, cut.width * scale, cut.height * scale] as const;
      pen.fillStyle = '#e4dfd5';
      if (picture) pen.drawImage(picture, cut.x, cut.y, cut.width, cut.height, ...place);
      else pen.fillRect(...place);
    }
    picture?.close();
  }
}

type OnLine = (line: string, direction: 'rtl' | 'ltr', y: number, style: Style) => void;

/** Walks over everything from top to bottom; gives the height, and where the picture begins. */
function lay(
  entry: EntryPicture,
  picture: Size | undefined,
  pen: OffscreenCanvasRenderingContext2D,
  onLine: OnLine,
): { height: number; pictureAt: number } {
  let y = SIDE;
  const put = (text: string, style: Style): void => {
    if (text.trim() === '') return;
    pen.font = style.font;
    const measure = (one: string): number => pen.measureText(one).width;
    const isolated = withCodesIsolated(text);
    for (const { text: line, direction } of wrapText(isolated, INNER, measure, entry.direction, MOST_LINES)) {
      onLine(line, direction, y, style);
      y += style.leading;
    }
    y += style.after;
  };
  put(entry.caseTitle, STYLES.case);
  put(entry.heading, STYLES.heading);
  for (const line of entry.about) put(line, STYLES.about);
  y += 10;
  put(entry.text, STYLES.text);
  for (const fact of entry.facts) put(fact, STYLES.fact);
  const pictureAt = y + 12;
  if (picture) y = pictureAt + picture.height + 16;
  for (const line of entry.small) put(line, STYLES.small);
  return { height: y + SIDE - 8, pictureAt };
}

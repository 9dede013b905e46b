import { withCodesIsolated } from '../../../words/codes.ts';
import { wrapText } from './wrap-text.ts';

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
  readonly picture?: ImageBitmap;
  /** Below it: where from, hashes. */
  readonly small: readonly string[];
}

const WIDTH = 720;
const SIDE = 40;
const INNER = WIDTH - 2 * SIDE;
const SCALE = 2;
const MOST_LINES = 120;
const MOST_PICTURE_HEIGHT = 2_000;
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

/** Draws an entry as one picture (PNG). Rejects where the browser cannot make it. */
export async function drawEntry(entry: EntryPicture): Promise<Blob> {
  const canvas = new OffscreenCanvas(1, 1);
  const ruler = canvas.getContext('2d');
  if (!ruler) throw new Error('no canvas');
  // Twice: the height is known when all of it was laid out.
  const height = lay(
    entry,
    ruler,
    () => undefined,
    () => undefined,
  );
  canvas.width = WIDTH * SCALE;
  canvas.height = Math.ceil(height) * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, WIDTH, height);
  pen.fillStyle = '#f0b94b';
  pen.fillRect(0, 0, WIDTH, 6);
  lay(
    entry,
    pen,
    (line, direction, y, { colour }) => {
      pen.fillStyle = colour;
      pen.direction = direction;
      pen.textAlign = 'start';
      pen.textBaseline = 'top';
      pen.fillText(line, direction === 'rtl' ? WIDTH - SIDE : SIDE, y);
    },
    (picture, y, size) => {
      const x = (WIDTH - size.width) / 2;
      pen.drawImage(picture, x, y, size.width, size.height);
      pen.strokeStyle = '#e4dfd5';
      pen.strokeRect(x - 0.5, y - 0.5, size.width + 1, size.height + 1);
    },
  );
  return canvas.convertToBlob({ type: 'image/png' });
}

type OnLine = (line: string, direction: 'rtl' | 'ltr', y: number, style: Style) => void;
type OnPicture = (picture: ImageBitmap, y: number, size: { width: number; height: number }) => void;

/** Walks over everything from top to bottom; gives the height. */
function lay(
  entry: EntryPicture,
  pen: OffscreenCanvasRenderingContext2D,
  onLine: OnLine,
  onPicture: OnPicture,
): number {
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
  if (entry.picture) {
    const { width, height } = entry.picture;
    const by = Math.min(1, INNER / width, MOST_PICTURE_HEIGHT / height);
    const size = { width: width * by, height: height * by };
    y += 12;
    onPicture(entry.picture, y, size);
    y += size.height + 16;
  }
  for (const line of entry.small) put(line, STYLES.small);
  return y + SIDE - 8;
}

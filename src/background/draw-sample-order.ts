import { TikiyaError } from '../domain/errors.ts';
import type { DrawnOrder } from '../services/make-sample.ts';
import type { OrderLines } from './sample-texts.ts';

const WIDTH = 960;
const HEIGHT = 600;
const MARGIN = 64;
const CARD = { y: 130, height: 400, padding: 40 };
const COLUMN = 400;
/** Two facts stand side by side, in letters that are wider on some computers: they are drawn closer there. */
const MOST_WIDTH = COLUMN - 24;

/** The colours of a made-up shop, not ours. */
const COLOURS = {
  head: '#0d3b54',
  ground: '#f4f6f8',
  card: '#ffffff',
  good: '#2f9e63',
  ink: '#1d2733',
  soft: '#556575',
};
const FONTS = 'Arial, "Noto Sans Hebrew", sans-serif';

/** Draws the order page of a made-up shop. Throws `capture-failed` where the browser cannot draw. */
export async function drawSampleOrder(lines: OrderLines): Promise<DrawnOrder> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new TikiyaError('capture-failed');
  const isRtl = lines.direction === 'rtl';
  context.direction = lines.direction;
  context.textAlign = 'start';
  const block = (colour: string, x: number, y: number, width: number, height: number): void => {
    context.fillStyle = colour;
    context.fillRect(isRtl ? WIDTH - x - width : x, y, width, height);
  };
  const write = (text: string, x: number, y: number, size: number, colour: string, most?: number): void => {
    context.font = `${size > 20 ? '700' : '400'} ${size}px ${FONTS}`;
    context.fillStyle = colour;
    context.fillText(text, isRtl ? WIDTH - x : x, y, most);
  };

  block(COLOURS.ground, 0, 0, WIDTH, HEIGHT);
  block(COLOURS.head, 0, 0, WIDTH, 84);
  write(lines.merchant, MARGIN, 54, 28, COLOURS.card);
  block(COLOURS.card, MARGIN, CARD.y, WIDTH - 2 * MARGIN, CARD.height);
  block(COLOURS.good, MARGIN, CARD.y, 8, CARD.height);
  const start = MARGIN + CARD.padding;
  write(lines.thanks, start, CARD.y + 66, 34, COLOURS.ink);
  write(lines.lead, start, CARD.y + 108, 18, COLOURS.soft);
  for (const [index, [label, value]] of lines.facts.entries()) {
    const x = start + (index % 2) * COLUMN;
    const y = CARD.y + 190 + Math.floor(index / 2) * 110;
    write(label, x, y, 17, COLOURS.soft);
    write(value, x, y + 36, 26, COLOURS.ink, MOST_WIDTH);
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return {
    bytes: new Uint8Array(await blob.arrayBuffer()),
    width: WIDTH,
    height: HEIGHT,
    text: [lines.merchant, lines.thanks, lines.lead, ...lines.facts.map((fact) => fact.join(' '))].join('\n'),
  };
}

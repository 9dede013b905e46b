import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { DocumentPage, PageText } from '../domain/file/document-page.ts';
import { drawOnWhite } from './draw-on-white.ts';

/** Dots for an inch of paper: text of eight points is sharp in print. */
const DPI = 150;
/** A page larger than this is drawn with fewer dots. */
const MOST_PIXELS = 9_000_000;
const MOST_SIDE = 12_000;
/** A page of paper has some hundreds of pieces of text. */
const MOST_TEXTS = 6_000;
const JPEG_QUALITY = 0.86;

/** Draws one page (counted from 1) on white, with its text. Throws for a page that cannot be drawn. */
export async function drawPage(whole: PDFDocumentProxy, number: number): Promise<DocumentPage> {
  const page = await whole.getPage(number);
  try {
    const natural = page.getViewport({ scale: 1 });
    const most = Math.sqrt(MOST_PIXELS / (natural.width * natural.height));
    const scale = Math.min(DPI / 72, most, MOST_SIDE / natural.width, MOST_SIDE / natural.height);
    if (!(scale > 0) || !Number.isFinite(scale)) throw new Error('a page of no size');
    const viewport = page.getViewport({ scale });
    const canvas = await drawOnWhite(page, viewport);
    const { width, height } = canvas;
    const bytes = await smallest(canvas);
    return { bytes, width, height, pixelsPerPoint: scale, texts: await textsOf(page, viewport) };
  } finally {
    page.cleanup();
  }
}

/** A scan is smaller as JPEG, text on white as PNG, which is sharp as well. */
async function smallest(canvas: OffscreenCanvas): Promise<ArrayBuffer> {
  const [jpeg, png] = await Promise.all([
    canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY }),
    canvas.convertToBlob({ type: 'image/png' }),
  ]);
  return (png.size <= jpeg.size ? png : jpeg).arrayBuffer();
}

type Viewport = ReturnType<PDFPageProxy['getViewport']>;

async function textsOf(page: PDFPageProxy, viewport: Viewport): Promise<readonly PageText[]> {
  const { items } = await page.getTextContent();
  return items
    .slice(0, MOST_TEXTS)
    .flatMap((item) => ('str' in item && item.str.trim() !== '' ? placed(item, viewport) : []));
}

/** Where a piece stands in the picture; what stands across is left out: nobody could mark it there. */
function placed(
  item: { str: string; dir: string; transform: number[]; width: number },
  viewport: Viewport,
): readonly PageText[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = viewport.transform;
  const [across = 0, tilt = 0, lean = 0, up = 0, x = 0, y = 0] = item.transform;
  const drawn = { across: a * across + c * tilt, tilt: b * across + d * tilt };
  if (drawn.across <= 0 || Math.abs(drawn.tilt) > drawn.across * 0.02) return [];
  return [
    {
      text: item.str,
      isRtl: item.dir === 'rtl',
      x: a * x + c * y + e,
      baseline: b * x + d * y + f,
      width: item.width * viewport.scale,
      size: Math.hypot(a * lean + c * up, b * lean + d * up),
    },
  ];
}

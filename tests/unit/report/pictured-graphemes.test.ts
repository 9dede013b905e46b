import { describe, expect, it } from 'vitest';
import { openReportFonts } from '../../../src/report/fonts/report-fonts.ts';
import { collectBlob } from '../../../src/report/pdf/blob-collector.ts';
import { DocumentWriter } from '../../../src/report/pdf/document-writer.ts';
import { Flow } from '../../../src/report/pdf/flow.ts';
import type { GraphemePainter } from '../../../src/report/pdf/grapheme-painter.ts';
import { openPdfKit } from '../../../src/report/pdf/pdfkit-document.ts';
import { STYLE } from '../../../src/report/pdf/style.ts';
import { layBlock } from '../../../src/report/text/text-block.ts';
import { openedPdf, runOnPdf, textOfPdf } from './pdf-tools.ts';
import { pagesByPdfJs } from './pdfjs-text.ts';
import { isSound } from './written-report.ts';

/** Paints every grapheme but `refused` as a small square; emoji have colours of their own. */
function squares(refused = ''): { painter: GraphemePainter; painted: string[] } {
  const painted: string[] = [];
  return {
    painted,
    painter: {
      widthOf: (grapheme) => (grapheme === refused ? undefined : 1),
      paint(grapheme, { isBold, colour }) {
        if (grapheme === refused) return undefined;
        painted.push(`${grapheme} ${isBold} ${colour}`);
        const rgba = new Uint8ClampedArray(4 * 16).fill(200);
        return { width: 4, height: 4, rgba, isColoured: /\p{Emoji_Presentation}/u.test(grapheme) };
      },
    },
  };
}

async function pdfOf(lines: readonly string[], painter: GraphemePainter | undefined): Promise<Uint8Array> {
  const pdf = openPdfKit({ title: 'graphemes', language: 'he', createdAtMs: 0, product: 'test' });
  const { whole } = collectBlob(pdf, 'application/pdf');
  const flow = new Flow(new DocumentWriter(pdf, openReportFonts(painter)), 'rtl');
  flow.newPage();
  for (const line of lines) {
    flow.paragraph(line, STYLE.body);
    flow.paragraph(line, STYLE.small);
  }
  flow.finish();
  pdf.end();
  return new Uint8Array(await (await whole).arrayBuffer());
}

const imagesIn = (pdf: Uint8Array): number =>
  (openedPdf(pdf).match(/\/Subtype \/Image/g) ?? []).length - (openedPdf(pdf).match(/\/SMask/g) ?? []).length;

describe('what no bundled font has', () => {
  const FAMILY = '👨‍👩‍👧‍👦';
  const KEYCAP = '1️⃣';
  const SIGNS = ['👍', '👍🏽', FAMILY, '🇮🇱', KEYCAP, '❤️', '→', '✓', '中', 'Ω', '☎', '가'];

  it('is one picture each, with its exact text for whoever searches or copies', async () => {
    const { painter, painted } = squares();
    const pdf = await pdfOf(
      SIGNS.flatMap((sign) => [`שלחתי ${sign} תודה`, `sent ${sign} thanks`]),
      painter,
    );
    isSound(pdf);
    for (const text of [textOfPdf(pdf), (await pagesByPdfJs(pdf)).join('\n')])
      expect(SIGNS.filter((sign) => !text.includes(sign))).toEqual([]);
    // In the ink of the text and in the quiet one, those without colours of their own.
    expect(new Set(painted).size).toBe(painted.length);
    const coloured = SIGNS.filter((sign) => /\p{Emoji_Presentation}/u.test(sign));
    expect(painted).toHaveLength(2 * SIGNS.length - coloured.length);
    expect(imagesIn(pdf)).toBe(painted.length);
  });

  it('keeps words of such letters whole', async () => {
    const pdf = await pdfOf(['γειά σου κόσμε', '订单已取消'], squares().painter);
    for (const text of [textOfPdf(pdf), (await pagesByPdfJs(pdf)).join('\n')])
      for (const word of ['γειά', 'κόσμε', '订单已取消']) expect(text).toContain(word);
  });

  it.each([
    ['private use', '\u{e001}'],
    ['unassigned', '\u{10fffd}'],
    ['unknown to this machine', '👍'],
  ])('is a frame with its number where nothing can paint it: %s', async (_what, sign) => {
    const { painter, painted } = squares(sign);
    for (const one of [painter, undefined]) {
      const pdf = await pdfOf([`לפני ${sign} אחרי`], one);
      isSound(pdf);
      expect(textOfPdf(pdf)).toContain(sign);
      expect(runOnPdf('pdfimages', pdf, ['-list', '{}']).trim().split('\n')).toHaveLength(2);
    }
    expect(painted).toEqual([]);
  });

  it('takes the room that it needs, and wraps', async () => {
    const fonts = openReportFonts(squares().painter);
    const lay = (width: number) => layBlock('👍👍👍👍', STYLE.body, width, fonts, 'ltr');
    expect(lay(1000).width).toBeCloseTo(4 * STYLE.body.size);
    expect(lay(2.5 * STYLE.body.size).lines).toHaveLength(2);
  });
});

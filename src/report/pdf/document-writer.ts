import type { FontFace } from '../fonts/font-face.ts';
import type { ReportFonts } from '../fonts/report-fonts.ts';
import type { Line, Run, TextRun } from '../text/lines.ts';
import type { Glyph } from '../text/shaper.ts';
import type { TextStyle } from '../text/text-block.ts';
import type { GraphemePainter } from './grapheme-painter.ts';
import { hexBoxText } from './grapheme-painter.ts';
import { embeddable } from './image-object.ts';
import type { PdfKitDocument } from './pdfkit-document.ts';
import { COLOUR } from './style.ts';

interface HeldMark {
  readonly face: FontFace;
  readonly glyph: Glyph;
  readonly x: number;
  readonly baseline: number;
  readonly style: TextStyle;
}

/** Draws laid lines on the current page of a PDFKit document. Points from the page's top left. */
export class DocumentWriter {
  readonly pdf: PdfKitDocument;
  readonly fonts: ReportFonts;
  readonly #painter: GraphemePainter | undefined;
  readonly #faces: ReadonlyMap<string, FontFace>;
  #marks: HeldMark[] = [];
  #images = 0;

  constructor(pdf: PdfKitDocument, fonts: ReportFonts, painter?: GraphemePainter) {
    this.pdf = pdf;
    this.fonts = fonts;
    this.#painter = painter;
    this.#faces = new Map([...fonts.regular, ...fonts.bold].map((face) => [face.name, face]));
    for (const face of this.#faces.values()) pdf.registerFont(face.name, face.pdfFont);
  }

  /** Draws one line whose left edge is `x`. Runs are written in reading order, each where it stands. */
  line(line: Line, x: number, baseline: number, style: TextStyle): void {
    for (const run of line.runs) {
      const left = x + run.x * style.size;
      if (run.kind === 'text') this.#textRun(run, left, baseline, style);
      else this.#substitute(run, left, baseline, style);
    }
  }

  /** What only decorates: rules, tints, repeated heads. Not read aloud, not part of the structure. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** A name for the next image in the file. */
  nextImageLabel(): string {
    this.#images += 1;
    return `Im${this.#images}`;
  }

  /**
   * Writes the points and accents held back since the last call; to be called before the page is left. Points written
   * where they stand cut Hebrew words apart in most text extractors, so the words go without, and the points afterwards,
   * as decoration with an empty text.
   */
  flushMarks(): void {
    if (this.#marks.length === 0) return;
    const marks = this.#marks;
    this.#marks = [];
    this.artifact(() => {
      // PDFKit leaves out an ActualText that is an empty primitive; an empty string object it writes.
      this.pdf.markContent('Span', { actual: Object('') });
      for (const { face, glyph, x, baseline, style } of marks)
        this.#glyphs(face, [glyph], x, baseline, style);
      this.pdf.endMarkedContent();
    });
  }

  #textRun(run: TextRun, x: number, baseline: number, style: TextStyle): void {
    const face = this.#faces.get(run.face.name);
    if (!face) throw new Error(`no such face: ${run.face.name}`);
    const letters: Glyph[] = [];
    let pen = x;
    for (const glyph of run.glyphs) {
      if (glyph.isMark && glyph.advance === 0) {
        const at = { x: pen + glyph.dx * style.size, baseline: baseline - glyph.dy * style.size };
        this.#marks.push({ face, glyph: { ...glyph, dx: 0, dy: 0 }, ...at, style });
      } else letters.push(glyph);
      pen += glyph.advance * style.size;
    }
    if (letters.length > 0) this.#glyphs(face, letters, x, baseline, style);
  }

  #glyphs(face: FontFace, glyphs: readonly Glyph[], x: number, baseline: number, style: TextStyle): void {
    face.prepare(glyphs);
    this.pdf
      .font(face.name)
      .fontSize(style.size)
      .fillColor(style.colour ?? COLOUR.ink)
      // The text itself is `glyphs`; `features` makes PDFKit take the run in one piece, widths it need not measure.
      .text('.', x, baseline, { lineBreak: false, baseline: 0, features: [], textWidth: 0, wordCount: 1 });
  }

  /** A grapheme that no bundled font has: its picture where the browser can paint it, else its code points in a frame. */
  #substitute(
    run: Extract<Run, { kind: 'substitute' }>,
    x: number,
    baseline: number,
    style: TextStyle,
  ): void {
    const side = run.width * style.size;
    const top = baseline - side * 0.84;
    this.pdf.markContent('Span', { actual: run.text });
    const painted = this.#painter?.(run.text);
    if (painted) {
      this.pdf.image(embeddable(painted, this.nextImageLabel()), x, top, { width: side, height: side });
    } else this.#hexBox(run.text, x, top, side);
    this.pdf.endMarkedContent();
  }

  #hexBox(text: string, x: number, top: number, side: number): void {
    const inset = side * 0.06;
    this.pdf
      .lineWidth(0.4)
      .roundedRect(x + inset, top + inset, side - 2 * inset, side - 2 * inset, side * 0.1)
      .stroke(COLOUR.quiet);
    const face = this.fonts.regular[0];
    const [upper, lower] = hexBoxText(text);
    const style: TextStyle = { size: side * 0.36, leading: 0, colour: COLOUR.quiet };
    for (const [digits, share] of [
      [upper, 0.46],
      [lower, 0.82],
    ] as const) {
      const glyphs = face.shape(digits, 'ltr');
      const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * style.size;
      this.#glyphs(face, glyphs, x + (side - width) / 2, top + side * share, style);
    }
  }
}

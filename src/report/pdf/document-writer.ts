import type { Point } from '../../domain/capture/pieces.ts';
import type { FontFace } from '../fonts/font-face.ts';
import type { ReportFonts } from '../fonts/report-fonts.ts';
import type { Line, Run, TextRun } from '../text/lines.ts';
import { layLines } from '../text/lines.ts';
import type { Direction } from '../text/paragraph.ts';
import type { Glyph } from '../text/shaper.ts';
import type { TextStyle } from '../text/text-block.ts';
import { ABOVE, hexBoxText, OVERHANG, TALL } from './grapheme-painter.ts';
import { embedded } from './image-object.ts';
import type { EmbeddableImage, PdfKitDocument } from './pdfkit-document.ts';
import { COLOUR } from './style.ts';

interface HeldMark {
  readonly face: FontFace;
  readonly glyph: Glyph;
  readonly x: number;
  readonly baseline: number;
  readonly style: TextStyle;
}

/** ISO 32000-1, 9.3.6: letters that are neither filled nor stroked. */
const UNSEEN = '3 Tr';

/** One run, neither wrapped nor measured, on its baseline. */
const AS_IT_IS = { lineBreak: false, baseline: 0, features: [], textWidth: 0, wordCount: 1 } as const;

/** Draws laid lines on the current page of a PDFKit document. Points from the page's top left. */
export class DocumentWriter {
  readonly pdf: PdfKitDocument;
  readonly fonts: ReportFonts;
  readonly #faces: ReadonlyMap<string, FontFace>;
  #marks: HeldMark[] = [];
  #images = 0;
  readonly #painted = new Map<string, EmbeddableImage | undefined>();

  constructor(pdf: PdfKitDocument, fonts: ReportFonts) {
    this.pdf = pdf;
    this.fonts = fonts;
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

  /**
   * Writes a text that is not seen, as wide as `width` says, from its left edge on its baseline: under a picture of the same
   * words. Points are left out, as extractors find words without them.
   */
  hiddenText(
    text: string,
    direction: Direction,
    { x, y }: Point,
    { width, size }: { readonly width: number; readonly size: number },
  ): void {
    const [line] = layLines(text, direction, this.fonts.regular, Number.POSITIVE_INFINITY);
    if (!line || line.width <= 0 || !(size > 0.5) || !(width > 0)) return;
    const stretch = Math.min(10, Math.max(0.05, width / (line.width * size)));
    const style: TextStyle = { size, leading: size };
    this.pdf.save();
    this.pdf.addContent(UNSEEN);
    for (const run of line.runs) {
      const left = x + run.x * size * stretch;
      if (run.kind === 'substitute') this.#blank({ ...run, width: run.width * stretch }, left, y, style);
      else {
        const face = this.#faceOf(run);
        const letters = run.glyphs.filter(({ isMark, advance }) => !(isMark && advance === 0));
        if (letters.length > 0) this.#glyphs(face, letters, left, y, style, 100 * stretch);
      }
    }
    this.pdf.restore();
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

  #faceOf({ face: { name } }: TextRun): FontFace {
    const face = this.#faces.get(name);
    if (!face) throw new Error(`no such face: ${name}`);
    return face;
  }

  #textRun(run: TextRun, x: number, baseline: number, style: TextStyle): void {
    const face = this.#faceOf(run);
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

  /** `stretch`: percent of its natural width. */
  #glyphs(
    face: FontFace,
    glyphs: readonly Glyph[],
    x: number,
    baseline: number,
    style: TextStyle,
    stretch = 100,
  ): void {
    face.prepare(glyphs);
    this.pdf
      .font(face.name)
      .fontSize(style.size)
      .fillColor(style.colour ?? COLOUR.ink)
      // The text itself is `glyphs`; `features` makes PDFKit take the run in one piece, widths it need not measure.
      .text('.', x, baseline, { ...AS_IT_IS, horizontalScaling: stretch });
  }

  /** A grapheme that no bundled font has: its picture where the browser can paint it, else its code points in a frame. */
  #substitute(
    run: Extract<Run, { kind: 'substitute' }>,
    x: number,
    baseline: number,
    style: TextStyle,
  ): void {
    const image = this.#pictureOf(run.text, style);
    if (image) {
      const { size } = style;
      const [left, top] = [x - OVERHANG * size, baseline - ABOVE * size];
      const width = (run.width + 2 * OVERHANG) * size;
      this.pdf.image(image, left, top, { width, height: TALL * size });
      this.#blank(run, x, baseline, style);
      return;
    }
    const side = run.width * style.size;
    this.pdf.markContent('Span', { actual: run.text });
    this.#hexBox(run.text, x, baseline - side * 0.84, side);
    this.pdf.endMarkedContent();
  }

  /** The picture of a grapheme, in the file once for each look. */
  #pictureOf(
    grapheme: string,
    { isBold = false, colour = COLOUR.ink }: TextStyle,
  ): EmbeddableImage | undefined {
    const plain = `${isBold} ${grapheme}`;
    const key = this.#painted.has(plain) ? plain : `${colour} ${plain}`;
    if (!this.#painted.has(key)) {
      const painted = this.fonts.painter?.paint(grapheme, { isBold, colour });
      const image = painted && embedded(this.pdf, painted, this.nextImageLabel());
      // What cannot be painted, or has colours of its own, is the same in every colour.
      this.#painted.set(painted && !painted.isColoured ? key : plain, image);
      return image;
    }
    return this.#painted.get(key);
  }

  /** What a reader of the extracted text finds in the place of a picture: a blank as wide as it, which stands for its letters. */
  #blank(
    { text, width }: Run & { readonly width: number },
    x: number,
    baseline: number,
    style: TextStyle,
  ): void {
    const face = this.fonts.regular[0];
    const [blank] = face.shape(' ', 'ltr');
    if (!blank) return;
    this.#glyphs(face, [{ ...blank, text }], x, baseline, style, (100 * width) / blank.advance);
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

import type { ReportFonts } from '../fonts/report-fonts.ts';
import { withoutDirectionControls } from '../text/clean-text.ts';
import type { Direction } from '../text/paragraph.ts';
import type { TextBlock, TextStyle } from '../text/text-block.ts';
import { layBlock } from '../text/text-block.ts';
import type { DocumentWriter } from './document-writer.ts';
import { layEvenly } from './lay-evenly.ts';
import { LeftPages } from './left-pages.ts';
import type { PdfBookmark, PdfKitDocument, PdfStruct } from './pdfkit-document.ts';
import { PAGE } from './pdfkit-document.ts';
import { COLOUR, MARGIN, STYLE } from './style.ts';

/** Anything with structure under it: the document, a section, a table. */
export interface Place {
  /** Points from the edge where reading starts. */
  readonly inset: number;
  readonly width: number;
}

/** A part of the document, and where it begins. */
interface DocumentPlace {
  readonly title: string;
  /** From 0. */
  readonly page: number;
  /** By which links find it. */
  readonly name: string;
}

/** Fills pages from top to bottom, in the document's reading direction. */
export class Flow {
  readonly writer: DocumentWriter;
  readonly pdf: PdfKitDocument;
  readonly fonts: ReportFonts;
  readonly direction: Direction;
  /** What nodes are added to: the document, or the appendix that is written. */
  root: PdfStruct;
  /** Points from the page's top: where the next thing goes. */
  y = 0;
  /** The parts that were begun, in their order. */
  readonly parts: DocumentPlace[] = [];
  /** Below it stand those of the appendices; absent: they stand beside the parts. */
  bookmarkOfAppendices?: PdfBookmark;
  #appendix: PdfBookmark | undefined;
  readonly #document: PdfStruct;
  readonly pages = new LeftPages();

  constructor(writer: DocumentWriter, direction: Direction) {
    this.writer = writer;
    this.pdf = writer.pdf;
    this.fonts = writer.fonts;
    this.direction = direction;
    this.#document = this.pdf.struct('Document');
    this.root = this.#document;
    this.pdf.addStructure(this.#document);
  }

  get width(): number {
    return PAGE.width - 2 * MARGIN.side;
  }

  /** The page that is written, from 0. */
  get pageIndex(): number {
    return this.pdf.bufferedPageRange().count - 1;
  }

  /** Height left on this page. */
  get room(): number {
    return PAGE.height - MARGIN.bottom - this.y;
  }

  /** Height of an empty page. */
  get fullRoom(): number {
    return PAGE.height - MARGIN.bottom - MARGIN.top;
  }

  newPage(): void {
    if (this.pdf.bufferedPageRange().count > 0) {
      this.writer.flushMarks();
      this.pages.leave(this.pdf, this.pageIndex);
    }
    this.pdf.addPage();
    this.y = this.pdf.bufferedPageRange().count === 1 ? MARGIN.firstTop : MARGIN.top;
  }

  /** To this page something is added when all others are there; `hasNodesToCome`: not only to be seen. */
  keepPage(hasNodesToCome: boolean): void {
    this.pages.keep(this.pageIndex, hasNodesToCome);
  }

  /** What follows, to `endPart`, is a part of its own: its nodes are written with it, and not kept until the end. */
  beginPart(): void {
    this.root = this.pdf.struct('Sect');
    this.#document.add(this.root);
  }

  endPart(): void {
    this.root.end();
    this.root = this.#document;
  }

  /** Nothing more will be added to the text. */
  finish(): void {
    this.writer.flushMarks();
    this.root.end();
  }

  /** Goes to a new page unless `height` points fit on this one (or would fit on none). */
  ensure(height: number): void {
    if (height > this.room && this.y > MARGIN.top) this.newPage();
  }

  /** The left edge of something `width` wide whose reading start is `inset` from the text area's start. */
  leftOf(inset: number, width: number): number {
    return this.direction === 'rtl' ? PAGE.width - MARGIN.side - inset - width : MARGIN.side + inset;
  }

  lay(text: string, style: TextStyle, width: number = this.width): TextBlock {
    return layBlock(text, style, width, this.fonts, this.direction);
  }

  /** Draws a block's lines from `top` down; belongs inside a structure node's content. */
  drawBlock(block: TextBlock, place: Place, top: number): void {
    const { style } = block;
    const face = this.fonts.regular[0];
    const above = (style.leading - (face.ascent + face.descent) * style.size) / 2 + face.ascent * style.size;
    for (const [index, line] of block.lines.entries()) {
      const lineWidth = line.width * style.size;
      const shift = line.isFar ? Math.max(0, block.width - lineWidth) : 0;
      const left = this.leftOf(place.inset + shift, lineWidth);
      this.writer.line(line, left, top + index * style.leading + above, style);
    }
  }

  /** Adds a node with text to a parent, drawn at `top`; the node's exact text goes along for whoever reads it aloud. */
  addText(
    parent: PdfStruct,
    tag: string,
    block: TextBlock,
    place: Place,
    top: number,
    options: { readonly scope?: 'Row' | 'Column' } = {},
  ): void {
    const node = this.pdf.struct(tag, options);
    parent.add(node);
    const span = this.pdf.struct('Span', { actual: block.reading });
    node.add(span);
    span.add(() => this.drawBlock(block, place, top));
    node.end();
  }

  /** A paragraph over the full width, or one that is laid already; goes on over page ends. */
  paragraph(text: string | TextBlock, style: TextStyle = STYLE.body, after = 6, parent = this.root): void {
    const block = typeof text === 'string' ? this.lay(text, style) : text;
    const node = this.pdf.struct('P');
    parent.add(node);
    const span = this.pdf.struct('Span', { actual: block.reading });
    node.add(span);
    for (let from = 0; from < block.lines.length; ) {
      // Two lines at least stay together at either end of a page.
      const left = block.lines.length - from;
      let count = Math.min(left, Math.floor(this.room / style.leading));
      if (count < left && left - count < 2) count -= 1;
      if (count < Math.min(2, left) && this.y > MARGIN.top) {
        this.newPage();
        continue;
      }
      count = Math.max(1, count);
      const part = { ...block, lines: block.lines.slice(from, from + count) };
      const top = this.y;
      span.add(() => this.drawBlock(part, { inset: 0, width: this.width }, top));
      this.y += count * style.leading;
      from += count;
    }
    node.end();
    this.y += after;
  }

  /** A heading, never the last thing on its page: `needed` is what must follow it there. Gives its bookmark, below `above`. */
  heading(
    text: string,
    level: 1 | 2,
    style: TextStyle,
    needed = 60,
    above: PdfBookmark = this.pdf.outline,
  ): PdfBookmark {
    const block = layEvenly(this, text, style);
    this.ensure(block.height + needed);
    this.addText(this.root, `H${level}`, block, { inset: 0, width: this.width }, this.y);
    const bookmark = above.addItem(block.reading, { top: this.y - 12, left: PAGE.width });
    this.y += block.height;
    return bookmark;
  }

  /** The heading of an appendix; its bookmark stands below that of the list of appendices. */
  appendixHeading(text: string, style: TextStyle): void {
    this.#appendix = this.heading(text, 2, style, 60, this.bookmarkOfAppendices);
  }

  /** A bookmark within the appendix that is written, to where the next thing goes. */
  bookmarkPart(text: string): void {
    const title = withoutDirectionControls(text);
    this.#appendix?.addItem(title, { top: this.y - 12, left: PAGE.width });
  }

  /** A heading without a bookmark within a part, for who listens too. `needed`: points that must follow it on its page. */
  subheading(text: string, style: TextStyle, needed = 40, after = 4): void {
    const block = this.lay(text, style);
    this.ensure(block.height + after + needed);
    this.addText(this.root, 'H3', block, { inset: 0, width: this.width }, this.y);
    this.y += block.height + after;
  }

  /** A section's heading: air above, a hairline below. */
  sectionHeading(text: string, needed = 60): PdfBookmark {
    if (this.y > MARGIN.top) this.y += 20;
    const bookmark = this.heading(text, 2, STYLE.heading, needed + 12);
    const part = { title: text, page: this.pageIndex, name: `part-${this.parts.length + 1}` };
    this.parts.push(part);
    this.pdf.addNamedDestination(part.name, 'XYZ', null, Math.max(0, this.y - 40), null);
    this.rule(this.y + 4, COLOUR.strong, 0.7);
    this.y += 12;
    return bookmark;
  }

  /** A hairline over the text width, or part of it. */
  rule(y: number, colour: string = COLOUR.line, thickness = 0.5): void {
    this.writer.artifact(() => {
      this.pdf
        .lineWidth(thickness)
        .moveTo(MARGIN.side, y)
        .lineTo(PAGE.width - MARGIN.side, y)
        .stroke(colour);
    });
  }

  /** A tint behind what is drawn afterwards. */
  tint(place: Place, top: number, height: number, colour: string): void {
    this.writer.artifact(() => {
      this.pdf.rect(this.leftOf(place.inset, place.width), top, place.width, height).fill(colour);
    });
  }
}

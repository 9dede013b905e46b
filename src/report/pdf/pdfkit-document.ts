import PDFDocument from 'pdfkit';
import type { PdfFont } from '../fonts/font-face.ts';
import { forgetWritten } from './forget-written.ts';
import { type DrawnPage, gatherContent } from './gather-content.ts';
import { gatherLines, type TakeWritten } from './gather-lines.ts';

/** A node of the document's structure (heading, paragraph, table …). */
export interface PdfStruct {
  /** Adds a child node, or draws content that belongs to this node on the current page. */
  add(child: PdfStruct | (() => void)): PdfStruct;
  /** Nothing more will be added; needed for links while their page is current. */
  end(): void;
}

/** A thing in the file, such as an image. */
export interface PdfObject {
  write(bytes: Uint8Array): void;
  end(bytes?: Uint8Array): void;
}

/** An object of the file as PDFKit keeps it; no documented part of it. */
export interface WrittenThing {
  data: object;
  buffer: readonly unknown[];
}

interface StructOptions {
  readonly alt?: string;
  readonly actual?: string;
  readonly lang?: string;
  readonly scope?: 'Row' | 'Column';
  readonly bbox?: readonly [x1: number, y1: number, x2: number, y2: number];
}

/** An image already in the form that the file holds; PDFKit draws any object of this shape. */
export interface EmbeddableImage {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  obj: PdfObject | null;
  embed(document: unknown): void;
}

/** A bookmark, or what all of them stand under. */
export interface PdfBookmark {
  /** Leads to the page that is current. */
  addItem(title: string, options: { readonly top: number; readonly left: number }): PdfBookmark;
}

/** Ends nothing when its page is closed. */
const WRITTEN_LATER = { write: () => undefined, end: () => undefined };
/** What PDFKit asks of a page at the end of the document. */
const CLOSED = { markings: [], end: () => undefined };

/** A page that is not closed yet; no documented part of PDFKit. */
interface PdfPage {
  content: { end?: () => void };
  /** Hands on to its content what was drawn so far. */
  readonly handOn?: () => void;
  readonly dictionary?: { readonly data: { Contents?: unknown; StructParents?: unknown } };
}

/** The part of PDFKit 0.20 that is used; its published types lag behind it. Lengths in points from the page's top left. */
export interface PdfKitDocument {
  readonly page: PdfPage;
  /** Of each page its nodes; no documented part of PDFKit. */
  getStructParentTree?: () => {
    get(key: unknown): unknown;
    add(key: unknown, nodes: unknown): void;
  };
  /** The catalogue; no documented part of PDFKit. */
  readonly _root?: { readonly data: { AF?: unknown } };
  /** Called with each thing that is written; no documented part of PDFKit. */
  _refEnd?: (thing: WrittenThing) => void;
  readonly outline: PdfBookmark;
  registerFont(name: string, font: PdfFont): this;
  font(name: string): this;
  fontSize(points: number): this;
  fillColor(colour: string): this;
  strokeColor(colour: string): this;
  lineWidth(points: number): this;
  text(text: string, x: number, y: number, options: Readonly<Record<string, unknown>>): this;
  rect(x: number, y: number, width: number, height: number): this;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  /** What is drawn until `restore` shows only inside the path. */
  clip(): this;
  save(): this;
  restore(): this;
  dash(length: number, options: { readonly space: number }): this;
  undash(): this;
  fill(colour?: string): this;
  stroke(colour?: string): this;
  image(image: EmbeddableImage, x: number, y: number, size: { width: number; height: number }): this;
  addPage(): this;
  switchToPage(index: number): unknown;
  /** Nothing more will be drawn on it: it is written, and what it held goes. */
  closePage(index: number): void;
  /** Closes the current page, but for the last of its content, which will be written in these fonts. */
  closeButForLast(fonts: Iterable<string>): void;
  /** Draws what a page that was closed without it ends with. */
  writeInto(last: PdfObject, draw: () => void): void;
  bufferedPageRange(): { readonly start: number; readonly count: number };
  /** Puts a file specification into the list of attachments; the list is sorted by these keys. */
  addNamedEmbeddedFile(key: string, specification: unknown): void;
  addNamedDestination(name: string, kind: 'XYZ', left: number | null, top: number, zoom: null): void;
  goTo(x: number, y: number, width: number, height: number, name: string, options: object): this;
  /** An operator of the page's content as it is. */
  addContent(operator: string): this;
  markContent(tag: string, options?: object): this;
  endMarkedContent(): this;
  struct(tag: string, options?: StructOptions): PdfStruct;
  addStructure(struct: PdfStruct): this;
  ref(data: Readonly<Record<string, unknown>>): PdfObject;
  /** Hands on everything that is written from the first byte on, as it comes; `null` is the end. */
  passTo(take: TakeWritten): void;
  end(): void;
}

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

export interface PdfKitOptions {
  readonly title: string;
  readonly language: string;
  readonly createdAtMs: number;
  readonly product: string;
}

/** A page of PDFKit, whose types say less of it. */
type OpenPage = DrawnPage & {
  handOn: () => void;
  resources: object;
  readonly fonts: Record<string, unknown>;
};

/** An empty tagged document: title and language set, pages kept open until the end so that each can say "page 2 of 9". */
export function openPdfKit(options: PdfKitOptions): PdfKitDocument {
  const settings = {
    pdfVersion: '1.7',
    size: [PAGE.width, PAGE.height],
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    font: null,
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang: options.language,
    info: {
      Title: escapedInXml(options.title),
      Creator: escapedInXml(options.product),
      Producer: 'PDFKit',
      CreationDate: new Date(options.createdAtMs),
    },
  };
  const early: (Uint8Array | null)[] = [];
  let take: TakeWritten = (bytes) => early.push(bytes);
  const written = gatherLines((bytes) => take(bytes));
  // In the place of the queue of PDFKit, which takes its first piece away from all others: of many thousands that lasts
  // longer than the writing. A stream calls its own `push`, from its constructor on.
  class StraightDocument extends PDFDocument {
    override push(bytes: Uint8Array | null): boolean {
      written.bytes(bytes);
      return true;
    }
    declare _offset: number;
    _write(data: Uint8Array | string): void {
      if (typeof data === 'string') written.line(data);
      else written.bytes(data);
      this._offset += data.length + (typeof data === 'string' ? 1 : 0);
    }
    override addPage(options?: PDFKit.PDFDocumentOptions): this {
      super.addPage(options);
      const page = this.#current;
      page.handOn = gatherContent(page);
      const end = page.end.bind(page);
      page.end = () => {
        page.handOn();
        end();
      };
      return this;
    }
    closePage(index: number): void {
      this.switchToPage(index);
      this.#close(index);
    }
    closeButForLast(fonts: Iterable<string>): void {
      const page = this.#current;
      for (const name of fonts) {
        this.font(name);
        page.fonts[this.#font.id] ??= this.#font.ref();
      }
      page.content = WRITTEN_LATER;
      this.#close(this.bufferedPageRange().count - 1);
      this.#closed ??= page;
    }
    writeInto(last: PdfObject, draw: () => void): void {
      const page = this.#closed;
      if (!page) throw new Error('no page was closed');
      const { page: before } = this;
      // What it uses is in the file, and this is thrown away.
      page.resources = { data: {} };
      page.content = last;
      this.#current = page;
      draw();
      page.handOn();
      last.end();
      this.page = before;
    }
    /** Takes the place of all pages that are closed and of which only the last words are missing. */
    #closed: OpenPage | undefined;
    get #current(): OpenPage {
      return this.page as unknown as OpenPage;
    }
    set #current(page: OpenPage) {
      this.page = page as unknown as PDFKit.PDFPage;
    }
    get #font(): { id: string; ref(): unknown } {
      return (this as unknown as { _font: { id: string; ref(): unknown } })._font;
    }
    #close(index: number): void {
      this.#current.end();
      (this as unknown as { _pageBuffer: object[] })._pageBuffer[index] = CLOSED;
    }
  }
  const pdf = new StraightDocument(settings as unknown as PDFKit.PDFDocumentOptions);
  const passTo = (taker: TakeWritten): void => {
    take = taker;
    for (const bytes of early.splice(0)) take(bytes);
  };
  const opened = Object.assign(pdf, { passTo }) as unknown as PdfKitDocument;
  forgetWritten(opened);
  return opened;
}

/**
 * PDFKit 0.20 writes the title into the XMP packet by a template string, unescaped, and into the document information
 * as it is. A string object whose `toString` escapes serves both.
 */
function escapedInXml(text: string): string {
  const both = Object(text) as { toString: () => string };
  both.toString = () => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return both as unknown as string;
}

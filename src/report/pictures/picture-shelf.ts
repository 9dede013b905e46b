import { cropRows, type Rows } from '../pdf/crop-rows.ts';
import type { DocumentWriter } from '../pdf/document-writer.ts';
import { embedded } from '../pdf/image-object.ts';
import type { EmbeddableImage } from '../pdf/pdfkit-document.ts';
import { UnreadablePicture } from '../pdf/png-file.ts';
import { releaseMemory } from '../pdf/release-memory.ts';
import type { FileFailure } from './checked-file.ts';
import { checkFile } from './checked-file.ts';
import { readAnyPicture, readAsItIs } from './read-any-picture.ts';
import type { Shrink } from './smaller-picture.ts';

/** Why a picture is not shown. */
export type PictureFailure = FileFailure | 'unreadable';

/** Gives the bytes of a picture by its name, and the hash that was recorded of it. */
export interface PictureSource {
  load(name: string): Promise<ArrayBuffer | undefined>;
  /** Undefined: no such picture was recorded. */
  hashOf(name: string): string | undefined;
  /** The rows of it that are shown; undefined: all. */
  rowsOf?(name: string): Rows | undefined;
  /** Makes it smaller, where the document is to be. */
  readonly shrink?: Shrink;
  /** Called once for each picture, when it is in the file (or cannot be). */
  onDone(): Promise<void>;
}

/** A picture in the document. */
export interface ShelvedPicture extends EmbeddableImage {
  /** So many of its rows, from the top, are not in the document; absent: none. */
  readonly rowsAbove?: number;
}

/** The pictures of a capture, each written into the document once, when it is first asked for; its bytes go at once. */
export class PictureShelf {
  readonly #writer: DocumentWriter;
  readonly #source: PictureSource;
  readonly #known = new Map<string, ShelvedPicture | PictureFailure>();

  constructor(writer: DocumentWriter, source: PictureSource) {
    this.#writer = writer;
    this.#source = source;
  }

  /** The picture, ready to be drawn any number of times; or why it is not there. */
  async take(name: string): Promise<ShelvedPicture | PictureFailure> {
    let known = this.#known.get(name);
    if (known === undefined) {
      known = await this.#embed(name);
      this.#known.set(name, known);
      await this.#source.onDone();
    }
    return known;
  }

  /** Pictures that were asked for and are not there, in the order in which they were asked for. */
  get failures(): readonly (readonly [name: string, failure: PictureFailure])[] {
    return [...this.#known].flatMap(([name, one]) => (typeof one === 'string' ? [[name, one] as const] : []));
  }

  async #embed(name: string): Promise<ShelvedPicture | PictureFailure> {
    const bytes = await this.#source.load(name);
    const failure = await checkFile(bytes, this.#source.hashOf(name));
    if (!bytes || failure === 'missing') return 'missing';
    try {
      // A damaged file is named as such, before its hash is: that tells more.
      const whole = new Uint8Array(bytes);
      if (failure) {
        await readAsItIs(whole);
        return failure;
      }
      return await this.#written(whole, this.#source.rowsOf?.(name));
    } catch (thrown) {
      if (thrown instanceof UnreadablePicture) return 'unreadable';
      throw thrown;
    } finally {
      releaseMemory(bytes);
    }
  }

  async #written(bytes: Uint8Array, rows: Rows | undefined): Promise<ShelvedPicture> {
    const { pdf } = this.#writer;
    const label = this.#writer.nextImageLabel();
    const smaller = await this.#source.shrink?.(bytes, rows && { rows });
    const picture = await readAnyPicture(smaller ?? bytes);
    if (!rows || (!smaller && ('stored' in picture || rows.from >= picture.height)))
      return embedded(pdf, picture, label);
    const shown = 'stored' in picture ? picture : await cropRows(picture, rows);
    return { ...embedded(pdf, shown, label), rowsAbove: rows.from };
  }
}

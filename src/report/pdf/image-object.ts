import { isSideways, type JpegFile } from './jpeg-file.ts';
import type { EmbeddableImage, PdfKitDocument, PdfObject } from './pdfkit-document.ts';
import type { Picture } from './picture.ts';

/** Pixels with transparency, as a canvas gives them. */
export interface RgbaPixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

/**
 * An image that PDFKit's `image` draws, written by us: its own PNG reader would decode in a blob worker, which the
 * extension's CSP refuses, and would recompress what needs no recompression.
 */
function embeddable(source: Picture | RgbaPixels | JpegFile, label: string): EmbeddableImage {
  const image: EmbeddableImage = {
    ...shownSizeOf(source),
    label,
    obj: null,
    embed(document) {
      const pdf = document as PdfKitDocument;
      if ('rgba' in source) image.obj = writeRgba(pdf, source);
      else image.obj = 'stored' in source ? writeJpeg(pdf, source) : writePicture(pdf, source);
    },
  };
  return image;
}

/** The same, written into the file at once: what comes back can be drawn on any page and holds no bytes. */
export function embedded(
  pdf: PdfKitDocument,
  source: Picture | RgbaPixels | JpegFile,
  label: string,
): EmbeddableImage {
  const image = embeddable(source, label);
  const { width, height } = image;
  image.embed(pdf);
  return { width, height, label, obj: image.obj, embed: () => undefined };
}

function shownSizeOf(source: Picture | RgbaPixels | JpegFile): { width: number; height: number } {
  if (!('stored' in source)) return { width: source.width, height: source.height };
  const { stored, orientation } = source;
  return isSideways(orientation) ? { width: stored.height, height: stored.width } : stored;
}

/** What turns the unit square, in which a picture is drawn, as each EXIF orientation asks for. */
const TURNS: readonly string[] = [
  '1 0 0 1 0 0',
  '-1 0 0 1 1 0',
  '-1 0 0 -1 1 1',
  '1 0 0 -1 0 1',
  '0 -1 -1 0 1 1',
  '0 -1 1 0 0 1',
  '0 1 1 0 0 0',
  '0 1 -1 0 1 0',
];

/** The file as it is, byte for byte; one that is to be turned is drawn by a form that turns it. */
function writeJpeg(pdf: PdfKitDocument, { stored, colours, orientation, bytes }: JpegFile): PdfObject {
  const image = pdf.ref({
    ...imageData(stored.width, stored.height, 8),
    ColorSpace: colours === 3 ? 'DeviceRGB' : 'DeviceGray',
    Filter: 'DCTDecode',
  });
  image.end(bytes);
  if (orientation === 1) return image;
  const form = pdf.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 1, 1],
    Resources: { XObject: { Im: image } },
  });
  form.end(new TextEncoder().encode(`q ${TURNS[orientation - 1]} cm /Im Do Q`));
  return form;
}

function writePicture(pdf: PdfKitDocument, picture: Picture): PdfObject {
  const { width, height, bitDepth, colours, palette } = picture;
  const object = pdf.ref({
    ...imageData(width, height, bitDepth),
    ColorSpace: palette ? indexed(pdf, palette) : colours === 3 ? 'DeviceRGB' : 'DeviceGray',
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: colours, BitsPerComponent: bitDepth, Columns: width },
  });
  for (const piece of picture.data) object.write(piece);
  object.end();
  return object;
}

function indexed(pdf: PdfKitDocument, palette: Uint8Array): unknown[] {
  const colours = pdf.ref({});
  colours.end(palette);
  return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, colours];
}

function writeRgba(pdf: PdfKitDocument, { width, height, rgba }: RgbaPixels): PdfObject {
  const rgb = new Uint8Array(width * height * 3);
  const alpha = new Uint8Array(width * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    rgb.set(rgba.subarray(pixel * 4, pixel * 4 + 3), pixel * 3);
    alpha[pixel] = rgba[pixel * 4 + 3] ?? 255;
  }
  const mask = pdf.ref({ ...imageData(width, height, 8), ColorSpace: 'DeviceGray' });
  mask.end(alpha);
  const object = pdf.ref({ ...imageData(width, height, 8), ColorSpace: 'DeviceRGB', SMask: mask });
  object.end(rgb);
  return object;
}

const imageData = (width: number, height: number, bitDepth: number): Record<string, unknown> => ({
  Type: 'XObject',
  Subtype: 'Image',
  Width: width,
  Height: height,
  BitsPerComponent: bitDepth,
});

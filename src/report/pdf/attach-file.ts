import type { PdfKitDocument } from './pdfkit-document.ts';

/** A file that goes along inside of the PDF. */
export interface AttachedFile {
  /** Without folders; no other attachment has it. */
  readonly name: string;
  readonly mediaType: string;
  /** What a viewer says of it. */
  readonly description: string;
  /** `Source`: what the document was made of; `Data`: what a program reads. */
  readonly relationship: 'Source' | 'Data';
  readonly at: Date;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is made smaller; pictures, archives and recordings are that already, and stay byte for byte in the file. */
const COMPRESSIBLE = /^(?:text\/|message\/|application\/(?:json|xml)|image\/(?:bmp|svg))/;

/**
 * Attaches a file (ISO 32000-1, 7.11.4, with the relationship of ISO 32000-2, 14.13), written at once: what comes back from a
 * viewer is the same bytes. PDFKit's own way compresses and sums in JavaScript, which takes seconds for 200 pictures.
 */
export async function attachFile(pdf: PdfKitDocument, file: AttachedFile, index: number): Promise<void> {
  const { name, mediaType, description, relationship, at, bytes } = file;
  const isPacked = COMPRESSIBLE.test(mediaType);
  const embedded = pdf.ref({
    Type: 'EmbeddedFile',
    Subtype: nameOf(mediaType),
    Params: { Size: bytes.byteLength, CreationDate: at, ModDate: at },
    Filter: isPacked ? 'FlateDecode' : [],
  });
  embedded.end(isPacked ? await deflated(bytes) : bytes);
  const specification = pdf.ref({
    Type: 'Filespec',
    AFRelationship: relationship,
    F: Object(name),
    UF: Object(name),
    Desc: Object(description),
    EF: { F: embedded, UF: embedded },
  });
  specification.end();
  // Keys of the list have to be in the order of their bytes; nobody sees them.
  pdf.addNamedEmbeddedFile(String(index).padStart(6, '0'), specification);
  listInCatalogue(pdf, specification);
}

/** A media type as a name of PDF: `image#2Fpng`. */
const nameOf = (mediaType: string): string =>
  mediaType.replace(
    /[^!-~]|[#%/()<>[\]{}]/g,
    (sign) => `#${(sign.charCodeAt(0) & 0xff).toString(16).padStart(2, '0')}`,
  );

/** The catalogue is no documented part of PDFKit: where it is not found, the files are in their list alone. */
function listInCatalogue(pdf: PdfKitDocument, specification: unknown): void {
  const data = pdf._root?.data;
  if (!data) return;
  if (Array.isArray(data.AF)) data.AF.push(specification);
  else data.AF = [specification];
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

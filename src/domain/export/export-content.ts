/** What a document is made for: it decides what stands in it. */
export const EXPORT_VARIANTS = ['manager', 'card-issuer', 'authority', 'small-claims', 'full'] as const;
export type ExportVariant = (typeof EXPORT_VARIANTS)[number];

/** What a case can be handed over as. `file`: one of its files, as it is kept. */
export const EXPORT_FORMS = [
  'pdf',
  'bundle',
  'csv',
  'calendar',
  'image',
  'file',
  'summary',
  'print',
] as const;
type ExportForm = (typeof EXPORT_FORMS)[number];

/** A file that was handed over. */
export interface ExportedFile {
  readonly fileName: string;
  readonly byteLength: number;
  /** SHA-256 of it, 64 hex digits: whoever has one can tell whether it is that very file. */
  readonly sha256: string;
}

/** Something that was made of the case to be handed over, noted so that later one can say what it was. */
export interface ExportContent {
  readonly kind: 'export';
  readonly form: ExportForm;
  readonly variant?: ExportVariant;
  /** The language of its words, as a BCP 47 primary subtag. */
  readonly language: string;
  /** Absent where there was none: the clipboard, the browser's own print. Of volumes the first one's. */
  readonly fileName?: string;
  /** Of volumes all together. */
  readonly byteLength?: number;
  /** Hash of the last record of the case when it was made, 64 hex digits: whoever has the file can tell what was there by then. */
  readonly rootHash?: string;
  /** SHA-256 of the file. Absent: there was none, or several. */
  readonly sha256?: string;
  /** Of a document in volumes each one, in their order. */
  readonly files?: readonly ExportedFile[];
  /** For whom, in the shopper's words. */
  readonly text?: string;
}

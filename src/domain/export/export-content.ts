/** What a document is made for: it decides what stands in it. */
export const EXPORT_VARIANTS = ['manager', 'card-issuer', 'authority', 'small-claims', 'full'] as const;
export type ExportVariant = (typeof EXPORT_VARIANTS)[number];

/** What a case can be handed over as. */
export const EXPORT_FORMS = ['pdf', 'bundle', 'csv', 'calendar', 'image'] as const;
type ExportForm = (typeof EXPORT_FORMS)[number];

/** Something that was made of the case to be handed over, noted so that later one can say what it was. */
export interface ExportContent {
  readonly kind: 'export';
  readonly form: ExportForm;
  readonly variant?: ExportVariant;
  /** The language of its words, as a BCP 47 primary subtag. */
  readonly language: string;
  readonly fileName: string;
  readonly byteLength: number;
  /** Hash of the last record of the case when it was made, 64 hex digits: whoever has the file can tell what was there by then. */
  readonly rootHash?: string;
  /** SHA-256 of the file, 64 hex digits: whoever has one can tell whether it is that very file. Absent: there were several. */
  readonly sha256?: string;
  /** For whom, in the shopper's words. */
  readonly text?: string;
}

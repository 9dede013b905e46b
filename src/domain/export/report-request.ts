import type { ExportVariant } from './export-content.ts';

/** How what happened stands in a document: by its day, or what has an appendix first, by its number. */
export const REPORT_ORDERS = ['date', 'appendix'] as const;
export type ReportOrder = (typeof REPORT_ORDERS)[number];

/** The most that a file may weigh; places to upload to count in round megabytes. */
export const SIZE_LIMITS = ['none', '10MB', '5MB'] as const;
export type SizeLimit = (typeof SIZE_LIMITS)[number];

const BYTES_OF: Readonly<Record<SizeLimit, number>> = {
  none: Number.POSITIVE_INFINITY,
  '10MB': 10_000_000,
  '5MB': 5_000_000,
};

/** In bytes: of a million to the megabyte, the smaller of its two meanings. */
export const bytesOfLimit = (limit: SizeLimit): number => BYTES_OF[limit];

/** What is done where a document would be too large: its pictures lose quality, or it comes in several volumes. */
export const WAYS_TO_FIT = ['smaller-pictures', 'volumes'] as const;
export type WayToFit = (typeof WAYS_TO_FIT)[number];

/** What the shopper asks of a document, beside what it is about. */
export interface ReportRequest {
  readonly variant: ExportVariant;
  /** A code that `pickLanguage` gives. */
  readonly language: string;
  /** Ids of entries that do not stand in it. */
  readonly leftOut: ReadonlySet<string>;
  readonly order: ReportOrder;
  /** ID number, address, phone, e-mail and card digits of the shopper are blacked out. */
  readonly hidesPersonal: boolean;
  /** The original files go along inside of the PDF. Never where personal details are hidden: they hold them. */
  readonly attachOriginals: boolean;
  readonly sizeLimit: SizeLimit;
  readonly wayToFit: WayToFit;
}

/** Whether the originals go along: they would show what is hidden. */
export const attachesOriginals = ({
  hidesPersonal,
  attachOriginals,
}: Pick<ReportRequest, 'hidesPersonal' | 'attachOriginals'>): boolean => attachOriginals && !hidesPersonal;

import type { ExportVariant } from './export-content.ts';

/** A part of a document, in the order in which they stand where nobody asks for another. */
const DOCUMENT_PARTS = [
  'summary',
  'statement',
  'purchase',
  'law',
  'chronology',
  'calls',
  'promises',
  'letters',
  'contents',
  'appendices',
  'hashes',
  'limits',
] as const;
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

const NOT_IN: Readonly<Record<ExportVariant, readonly DocumentPart[]>> = {
  // Two or three pages that somebody reads between two calls, and the pictures that matter.
  manager: ['statement', 'purchase', 'law', 'calls', 'promises', 'letters', 'contents', 'hashes'],
  'card-issuer': ['statement', 'law', 'calls', 'promises'],
  authority: ['statement'],
  // The numbered facts take the place of a summary.
  'small-claims': ['summary'],
  full: ['statement'],
};

/** Whoever takes a complaint asks first which law was broken and what was written to the business. */
const ASKED_FIRST: Readonly<Partial<Record<ExportVariant, readonly DocumentPart[]>>> = {
  authority: ['summary', 'purchase', 'law', 'letters'],
};

/** What stands in a document that is made for somebody, in its order; a part without content is left out by itself. */
export function partsOf(variant: ExportVariant): readonly DocumentPart[] {
  const first = ASKED_FIRST[variant] ?? [];
  return [...first, ...DOCUMENT_PARTS.filter((part) => !first.includes(part))].filter(
    (part) => !NOT_IN[variant].includes(part),
  );
}

/** Whether each appendix has a page before it that says what it is. Who has little time turns fewer pages. */
export const hasCoverPages = (variant: ExportVariant): boolean => variant !== 'manager';

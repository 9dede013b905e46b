import type { ReportRequest } from '../../../domain/export/report-request.ts';
import type { Language } from '../../../words/words.ts';

/** What is chosen in the dialog, as it is kept until a document was downloaded. */
export interface ExportDraft extends Omit<ReportRequest, 'leftOut'> {
  /** Ids of entries that do not stand in it. */
  readonly leftOut: readonly string[];
  /** For whom, in the shopper's words; stands on the timeline only. */
  readonly forWhom: string;
  /** With the originals and a page that checks them, as a ZIP. Never where personal details are hidden. */
  readonly asBundle: boolean;
  /** In the ZIP: the originals of what was blacked out too. */
  readonly withOriginals: boolean;
}

/** What is chosen before anybody chose anything: everything, as it is. */
export const freshExport = (language: Language): ExportDraft => ({
  variant: 'full',
  language,
  leftOut: [],
  order: 'date',
  hidesPersonal: false,
  attachOriginals: false,
  sizeLimit: 'none',
  wayToFit: 'smaller-pictures',
  forWhom: '',
  asBundle: false,
  withOriginals: false,
});

/** What is asked of the document by what is chosen. */
export const requestOf = ({
  leftOut,
  forWhom: _forWhom,
  asBundle: _asBundle,
  withOriginals: _withOriginals,
  ...rest
}: ExportDraft): ReportRequest => ({
  ...rest,
  leftOut: new Set(leftOut),
});

/** Whether it becomes a ZIP: that holds entries and files as they are, so nothing can be hidden in it. */
export const isBundle = ({ asBundle, hidesPersonal }: ExportDraft): boolean => asBundle && !hidesPersonal;

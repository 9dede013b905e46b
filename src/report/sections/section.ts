import type { OpenDocuments } from '../../domain/file/document-page.ts';
import { hidePersonal } from '../../domain/personal/hide-personal.ts';
import type { Words } from '../../words/words.ts';
import type { LoadArchive, LoadFile } from '../load-file.ts';
import type { Flow } from '../pdf/flow.ts';
import type { Shrink } from '../pictures/smaller-picture.ts';
import type { ReportModel } from '../report-model.ts';
import { cleanText, MAX_TEXT } from '../text/clean-text.ts';

/** What every section of the document is written with. */
export interface Section {
  readonly flow: Flow;
  readonly words: Words;
  readonly model: ReportModel;
}

/** Where an appendix gets its files. */
export interface FileDesk {
  readonly load: LoadFile;
  /** Absent: what came with the messages of a chat is not printed. */
  readonly loadArchive?: LoadArchive;
  /** Absent: pages of added PDFs are not drawn. */
  readonly openDocument?: OpenDocuments;
  /** Makes pictures smaller; absent: they stay as they were captured. */
  readonly shrink?: Shrink;
  /** So many more pictures there are than could be told before. */
  expect(count: number): void;
  /** Called for each picture that is in the document or cannot be; resolves when there is room for the next one. */
  pictureDone(): Promise<void>;
}

/** The shopper's or a page's own text, made harmless; says so when it was clipped. */
export function shownText(words: Words, raw: string, limit: number = MAX_TEXT): string {
  const { text, clippedFrom } = cleanText(raw, limit);
  return clippedFrom === undefined ? text : `${text} ${words.say('report.clipped', { total: clippedFrom })}`;
}

/** The same on one line: for titles, names and addresses. */
export function shownLine(words: Words, raw: string, limit: number): string {
  return shownText(words, raw.slice(0, limit * 4 + 1).replace(/\s+/g, ' '), limit).replace(/\n/g, ' ');
}

/** Takes the shopper's personal details out of a text of a file, where the document hides them. */
export function hiderOf({ model: { personal } }: Pick<Section, 'model'>): (text: string) => string {
  return personal ? hidePersonal(personal) : (text) => text;
}

/** A known field (order number, reference, hash): one isolated piece whatever stands around it. */
export function isolated(text: string): string {
  return text === '' ? '' : `\u2068${text}\u2069`;
}

/** The name by which links find an appendix. */
export const appendixDestination = (number: number): string => `appendix-${number}`;

import { FIRST_PICTURE } from '../capture/pieces.ts';
import { type EvidenceFacts, titleOf } from '../case/evidence.ts';
import { TEXT_NAME } from '../case/files-of.ts';
import { shownFacts } from '../marking/shown-facts.ts';
import { safeFileName } from './file-name.ts';

/** What files are called, in the language of the bundle. */
export interface FileNames {
  /** The folder of the evidence. */
  readonly folder: string;
  /** Behind the title: that it is the text of a page or a file. */
  readonly text: string;
  /** Likewise: that a copy stands for it in the document. */
  readonly original: string;
}

interface NamedFile {
  readonly facts: EvidenceFacts;
  readonly file: { readonly name: string; readonly mediaType: string; readonly fileName?: string };
  /** Of its appendix; absent where it has none. */
  readonly number: number | undefined;
  /** Something was made of it that stands for it. */
  readonly isOriginal: boolean;
}

const MOST_TITLE = 60;
const BETWEEN = ' – ';
const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/webp': '.webp',
  'text/plain': '.txt',
  'text/html': '.html',
  'application/json': '.json',
  'application/pdf': '.pdf',
};

/**
 * The name of a file of evidence: its number, what it is of, what it is, as `007 The page's title – messages.json`. Safe; two
 * files may come out alike.
 */
export function evidenceFileName({ facts, file, number, isOriginal }: NamedFile, names: FileNames): string {
  const isAsAdded = file.name === FIRST_PICTURE && facts.kind === 'file' && !facts.derived;
  const own = safeFileName((isAsAdded ? facts.name : file.fileName) ?? '', MOST_TITLE);
  const ending = own ? (/\.[\p{L}\p{N}]{1,8}$/u.exec(own)?.[0] ?? '') : (ENDINGS[file.mediaType] ?? '');
  const stem = own
    ? own.slice(0, own.length - ending.length)
    : safeFileName(titleOf(shownFacts(facts)), MOST_TITLE).replace(/\.(?:jpe?g|png|webp)$/i, '');
  const digits = number === undefined ? [] : [String(number).padStart(3, '0')];
  const marks = [
    ...(isOriginal && !facts.derived ? [names.original] : []),
    ...(own ? [] : partOf(file.name, names)),
  ];
  const whole = [[...digits, ...(stem ? [stem] : [])].join(' '), ...marks].filter(Boolean).join(BETWEEN);
  return safeFileName(whole || file.name, whole.length + file.name.length) + ending;
}

/** What a file is among those of its evidence; pictures of one capture are told apart by their numbers alone. */
function partOf(name: string, names: FileNames): readonly string[] {
  if (name === FIRST_PICTURE || name.startsWith('tile-')) return [];
  return [name === TEXT_NAME ? names.text : name.replace(/\.\w+$/, '')];
}
